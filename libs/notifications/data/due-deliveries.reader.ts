import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { type DueWork } from '#platform/leases';

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
  async findDue(now: Date, atMost: number, after?: DueWork): Promise<DueWork[]> {
    return this.reads.acrossLibraries<DueWork & object>(dueDeliveries, [
      now,
      after?.nextAttemptAt ?? '-infinity',
      after?.id ?? '00000000-0000-0000-0000-000000000000',
      atMost,
    ]);
  }
}
