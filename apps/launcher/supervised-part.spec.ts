import { type RunningPart, SupervisedPart } from './supervised-part';

/** A part whose lives the test ends. */
class FakePart implements RunningPart {
  readonly ended: Promise<string>;
  private end: (words: string) => void = () => undefined;

  constructor(readonly life: number) {
    this.ended = new Promise((resolve) => {
      this.end = resolve;
    });
  }

  readonly die = (): void => {
    this.end('SIGKILL');
  };

  readonly stop = (): Promise<void> => {
    this.end('stopped');
    return Promise.resolve();
  };
}

function setup({ failures = [] as readonly number[], delays = [0] } = {}) {
  const lives: FakePart[] = [];
  const said: string[] = [];
  const revived: number[] = [];
  let attempts = 0;
  const part = new SupervisedPart<FakePart>({
    name: 'The part',
    start: () => {
      attempts += 1;
      if (failures.includes(attempts)) return Promise.reject(new Error(`attempt ${attempts}`));
      lives.push(new FakePart(attempts));
      return Promise.resolve(lives.at(-1)!);
    },
    say: (line) => said.push(line),
    onRestart: ({ life }) => revived.push(life),
    delays,
  });
  return { part, lives, said, revived, attempts: () => attempts };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('a supervised part', () => {
  it('is started again when it dies, and that is said', async () => {
    const { part, lives, said, revived } = setup();
    await part.start();
    lives[0]!.die();
    await until(() => revived.length === 1);

    expect(said).toEqual([
      'The part has ended (SIGKILL) and is started again.',
      'The part is back.',
    ]);
    await part.stop();
  });

  it('is tried again when it does not come back at once', async () => {
    const { part, lives, said, revived } = setup({ failures: [2, 3] });
    await part.start();
    lives[0]!.die();
    await until(() => revived.length === 1);

    expect(revived).toEqual([4]);
    expect(said[1]).toBe('The part did not start and is tried again. attempt 2');
    await part.stop();
  });

  it('is not tried again when it never started: that is for whoever started it to hear', async () => {
    const { part, attempts } = setup({ failures: [1] });
    await expect(part.start()).rejects.toThrow('attempt 1');

    await part.stop();
    expect(attempts()).toBe(1);
  });

  it('stays down once it was stopped', async () => {
    const { part, lives, said, attempts } = setup();
    await part.start();
    await part.stop();

    expect(await lives[0]!.ended).toBe('stopped');
    expect(attempts()).toBe(1);
    expect(said).toEqual([]);
  });

  it('can be stopped while it waits for its next attempt', async () => {
    const { part, lives, said, attempts } = setup({ delays: [3600] });
    await part.start();
    lives[0]!.die();
    await until(() => said.length === 1);
    await part.stop();

    expect(attempts()).toBe(1);
  });

  it('waits longer from death to death', async () => {
    const { part, lives, said } = setup({ delays: [0, 3600] });
    await part.start();
    lives[0]!.die();
    await until(() => lives.length === 2 && said.length === 2);
    lives[1]!.die();
    await until(() => said.length === 3);
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(lives).toHaveLength(2);
    await part.stop();
  });

  it('can be given a new life on purpose', async () => {
    const { part, revived } = setup();
    await part.start();
    await part.restart();
    await until(() => revived.length === 1);

    await part.stop();
  });
});
