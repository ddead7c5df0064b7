import { batchesOf } from './batches';

/** What is due stays due, whatever becomes of it. */
async function batchesFrom(due: readonly number[], atMost: number): Promise<number[][]> {
  const find = (most: number, after = 0) =>
    Promise.resolve(due.filter((one) => one > after).slice(0, most));
  const batches: number[][] = [];
  for await (const batch of batchesOf<number>(find, atMost)) batches.push(batch);
  return batches;
}

describe('what is due, batch by batch', () => {
  it('comes whole and each once, also where nothing of it is done', async () => {
    expect(await batchesFrom([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(await batchesFrom([1, 2, 3, 4], 2)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('is no batch where nothing is due', async () => {
    expect(await batchesFrom([], 2)).toEqual([]);
  });
});
