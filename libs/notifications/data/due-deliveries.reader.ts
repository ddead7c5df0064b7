import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';

/** A delivery that waits for a worker, in whichever library. */
export interface DueDelivery {
  readonly libraryId: string;
  readonly id: string;
  readonly attempts: number;
  readonly nextAttemptAt: Date;
}

const dueDeliveries: Statement = {
  name: 'due_deliveries',
  text: `
    select library_id as "libraryId", id, attempts, next_attempt_at as "nextAttemptAt"
    from due_deliveries($1, $2, $3, $4)`,
};

@Injectable()
export class DueDeliveriesReader {
  constructor(private readonly reads: ReadPath) {}

  /** At most so many of those that are due, the longest due first; to go on, name the last one seen. */
  async findDue(now: Date, atMost: number, after?: DueDelivery): Promise<DueDelivery[]> {
    return this.reads.acrossLibraries<DueDelivery>(dueDeliveries, [
      now,
      after?.nextAttemptAt ?? '-infinity',
      after?.id ?? '00000000-0000-0000-0000-000000000000',
      atMost,
    ]);
  }
}
