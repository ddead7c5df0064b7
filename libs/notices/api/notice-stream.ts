import { type ServerResponse } from 'node:http';
import { type UserCaller } from '#identity';
import { type WordedNotice } from '../notice-words';
import { type StreamPolicy } from './stream-policy';

/** The caller's notices after a number, the oldest first. */
export type NoticesAfter = (number: number) => Promise<readonly WordedNotice[]>;

const comeAgainMilliseconds = 2000;

/** One browser, or program, that is told of a user's notices as they come. */
export class NoticeStream {
  private readonly begunAt = performance.now();
  private beatAt = performance.now();
  private waitingSince: number | undefined;
  private pumping: Promise<void> | undefined;
  private mustGoOn = false;

  constructor(
    readonly caller: UserCaller,
    private readonly answer: ServerResponse,
    private place: number,
    private readonly noticesAfter: NoticesAfter,
    private readonly policy: StreamPolicy,
  ) {
    answer.on('drain', () => {
      this.waitingSince = undefined;
      this.pump();
    });
  }

  /** Says where it begins: whoever is cut off before the first notice knows from where to go on. */
  begin(): void {
    this.write(`retry: ${comeAgainMilliseconds}\nid: ${this.place}\nevent: ready\ndata: {}\n\n`);
    this.pump();
  }

  /** Something may have come. It is asked for in order, by one at a time: nothing is left out or told twice. */
  pump(): void {
    this.mustGoOn = true;
    this.pumping ??= this.tell().finally(() => {
      this.pumping = undefined;
    });
  }

  /** @returns whether it should be kept. */
  look(now: Date): boolean {
    const { heartbeatMilliseconds, patienceMilliseconds, longestMilliseconds } = this.policy;
    const time = performance.now();
    const { expiresAt } = this.caller;
    if (this.waitingSince !== undefined && time - this.waitingSince > patienceMilliseconds) {
      this.answer.destroy();
      return false;
    }
    if (time - this.begunAt > longestMilliseconds || (expiresAt && expiresAt <= now)) return false;
    if (time - this.beatAt > heartbeatMilliseconds) this.write(':\n\n');
    return !this.answer.destroyed;
  }

  /** Whoever does not take in what is left is cut. */
  end(): void {
    if (!this.answer.writable) return;
    this.answer.end();
    setTimeout(() => this.answer.destroy(), this.policy.lookMilliseconds).unref();
  }

  private async tell(): Promise<void> {
    try {
      while (this.mustGoOn && this.waitingSince === undefined && this.answer.writable) {
        this.mustGoOn = false;
        const notices = await this.noticesAfter(this.place);
        for (const notice of notices) {
          const data = JSON.stringify(notice);
          this.write(`id: ${notice.number}\nevent: notice\ndata: ${data}\n\n`);
          this.place = notice.number;
        }
        if (notices.length === this.policy.batchSize) this.mustGoOn = true;
      }
    } catch {
      // What it could not be told now it asks for when it comes again.
      this.end();
    }
  }

  private write(text: string): void {
    if (!this.answer.writable) return;
    this.beatAt = performance.now();
    if (!this.answer.write(text)) this.waitingSince ??= performance.now();
  }
}
