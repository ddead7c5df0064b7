import { type Queue } from 'bull';

/** Work that waits for a worker, in whichever library. */
export interface DueWork {
  readonly libraryId: string;
  readonly id: string;
  readonly attempts: number;
  readonly nextAttemptAt: Date;
}

const batchSize = 500;

/** While more jobs than this wait, the workers have enough to do and nothing is looked for. */
const enoughLeft = 50;

/** With so many, they have enough to do until the next sweep. */
const enoughWaiting = 1000;

/** Puts a job into the queue for all that is due. `findDue` gives the longest due first, after the last one seen. */
export async function queueDueWork<Job>(
  queue: Queue<Job>,
  findDue: (atMost: number, after?: DueWork) => Promise<DueWork[]>,
  jobFor: (work: DueWork) => Job,
): Promise<void> {
  if ((await queue.getWaitingCount()) > enoughLeft) return;
  let batch = await findDue(batchSize);
  while (batch.length > 0) {
    await queue.addBulk(
      byLibrary(batch).map((work) => ({ data: jobFor(work), opts: { jobId: jobIdOf(work) } })),
    );
    if (batch.length < batchSize || (await queue.getWaitingCount()) >= enoughWaiting) return;
    batch = await findDue(batchSize, batch.at(-1));
  }
}

/** The work of a library comes one after the other, so that workers can take and record several at once. */
function byLibrary(batch: readonly DueWork[]): DueWork[] {
  return batch.toSorted((one, other) => one.libraryId.localeCompare(other.libraryId));
}

/** Bull ignores an id it has already: so there is at most one job for each attempt, however often we sweep. */
function jobIdOf({ id, attempts }: DueWork): string {
  return `${id}-${attempts + 1}`;
}
