import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Question {
  readonly id: number;
  readonly ask: 'usage' | 'start-profile' | 'stop-profile';
  readonly file?: string;
}

export interface Answer {
  readonly id: number;
  readonly content?: unknown;
  readonly error?: string;
}

/** What a process has used since it began: user and system time of all its threads. */
export interface Usage {
  readonly cpuMicroseconds: number;
  readonly residentBytes: number;
}

interface ProgramOptions {
  readonly name: string;
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where its standard output, which is its log, goes. */
  readonly outputFile: string;
  /** Where it listens, and a path that it answers with 200 or 404 once it is up. */
  readonly address: string;
  readonly readyPath: string;
}

const patienceMilliseconds = 60_000;

/** One of the measured programs, in a process of its own that tells what it has used. */
export class Program {
  private lastQuestion = 0;

  private constructor(
    readonly name: string,
    readonly address: string,
    private readonly child: ChildProcess,
  ) {}

  /** Starts it and waits until it answers. */
  static async start(options: ProgramOptions): Promise<Program> {
    const output = openSync(options.outputFile, 'a');
    const child = fork(options.file, {
      execArgv: ['--require', join(__dirname, 'probe.js')],
      env: { PATH: process.env.PATH ?? '', ...options.environment },
      stdio: ['ignore', output, 'inherit', 'ipc'],
    });
    const program = new Program(options.name, options.address, child);
    try {
      await program.isUp(options.readyPath);
      return program;
    } catch (error) {
      await program.stop();
      throw error;
    }
  }

  async usage(): Promise<Usage> {
    return (await this.ask({ ask: 'usage' })) as Usage;
  }

  /** Records where it spends its time while `work` runs, into `file`. */
  async profile<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
    await this.ask({ ask: 'start-profile' });
    const result = await work();
    await this.ask({ ask: 'stop-profile', file });
    return result;
  }

  async stop(): Promise<void> {
    if (this.hasEnded()) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const hard = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(hard);
  }

  private hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  private async isUp(path: string): Promise<void> {
    const deadline = Date.now() + patienceMilliseconds;
    for (;;) {
      if (this.hasEnded()) throw new Error(`The ${this.name} ended before it answered`);
      try {
        await fetch(this.address + path);
        return;
      } catch (error) {
        if (Date.now() > deadline) {
          throw new Error(`The ${this.name} does not answer at ${this.address}`, { cause: error });
        }
        await sleep(50);
      }
    }
  }

  private ask(question: Omit<Question, 'id'>): Promise<unknown> {
    const id = ++this.lastQuestion;
    return new Promise((resolve, reject) => {
      const hear = (answer: Answer): void => {
        if (answer.id !== id) return;
        this.child.off('message', hear).off('exit', giveUp);
        if (answer.error === undefined) resolve(answer.content);
        else reject(new Error(answer.error));
      };
      const giveUp = (): void => {
        reject(new Error(`The ${this.name} ended in the middle of the bench`));
      };
      this.child.on('message', hear).once('exit', giveUp);
      this.child.send({ ...question, id });
    });
  }
}
