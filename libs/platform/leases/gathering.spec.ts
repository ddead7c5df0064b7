import { Gathering } from './gathering';

/** Work that ends when it is told to, and remembers what was done together. */
function heldWork() {
  const batches: string[][] = [];
  const ends: (() => void)[] = [];
  const gathering = new Gathering<string, string>(async (_libraryId, items) => {
    batches.push([...items]);
    await new Promise<void>((resolve) => ends.push(resolve));
    if (items.includes('faulty')) throw new Error('It has a fault');
    return items.map((item) => item.toUpperCase());
  }, 3);
  const endNext = async (): Promise<void> => {
    while (ends.length === 0) await new Promise(setImmediate);
    ends.shift()!();
  };
  return { gathering, batches, endNext };
}

describe('work that is gathered', () => {
  it('is done at once where nothing is under way, and together for all that came meanwhile', async () => {
    const { gathering, batches, endNext } = heldWork();
    const first = gathering.add('kolobrzeg', 'a');
    await new Promise(setImmediate);
    const later = ['b', 'c', 'd', 'e'].map((item) => gathering.add('kolobrzeg', item));
    for (let turn = 0; turn < 3; turn += 1) await endNext();
    expect(await Promise.all([first, ...later])).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(batches).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
  });

  it('never mixes two libraries, and lets neither wait for the other', async () => {
    const { gathering, batches, endNext } = heldWork();
    const both = [gathering.add('kolobrzeg', 'a'), gathering.add('koszalin', 'b')];
    await endNext();
    await endNext();
    expect(await Promise.all(both)).toEqual(['A', 'B']);
    expect(batches).toEqual([['a'], ['b']]);
  });

  it('fails for what has the fault alone: the rest is done without it', async () => {
    const { gathering, endNext } = heldWork();
    const all = Promise.allSettled(
      ['a', 'faulty', 'b'].map((item) => gathering.add('kolobrzeg', item)),
    );
    for (let turn = 0; turn < 4; turn += 1) await endNext();
    expect(await all).toMatchObject([
      { status: 'fulfilled', value: 'A' },
      { status: 'rejected', reason: new Error('It has a fault') },
      { status: 'fulfilled', value: 'B' },
    ]);
  });

  it('goes on after a failure', async () => {
    const { gathering, endNext } = heldWork();
    const failed = Promise.allSettled([gathering.add('kolobrzeg', 'faulty')]);
    await endNext();
    await endNext();
    expect(await failed).toMatchObject([{ status: 'rejected' }]);
    const next = gathering.add('kolobrzeg', 'a');
    await endNext();
    expect(await next).toBe('A');
  });
});
