/**
 * All that is due, a batch at a time. `findDue` gives the longest due first, after the last one seen: what fails stays
 * due, and keeps nothing behind it waiting.
 */
export async function* batchesOf<Due>(
  findDue: (atMost: number, after?: Due) => Promise<Due[]>,
  atMost = 200,
): AsyncGenerator<Due[], void> {
  let batch = await findDue(atMost);
  while (batch.length > 0) {
    yield batch;
    if (batch.length < atMost) return;
    batch = await findDue(atMost, batch.at(-1));
  }
}
