import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { type DueWork } from '#platform/leases';

const dueMessages: Statement = {
  name: 'due_webhook_messages',
  text: `
    select library_id as "libraryId", id, attempts, next_attempt_at as "nextAttemptAt"
    from due_webhook_messages($1, $2, $3, $4)`,
};

const backlog: Statement = {
  name: 'webhook_backlog',
  text: 'select due, longest_due as "longestDue" from webhook_backlog($1)',
};

/** What is due and waits, in all libraries together. */
export interface Backlog {
  readonly due: number;
  readonly longestDue: Date | null;
}

@Injectable()
export class DueMessagesReader {
  constructor(private readonly reads: ReadPath) {}

  /** At most so many of those that are due, the longest due first; to go on, name the last one seen. */
  async findDue(now: Date, atMost: number, after?: DueWork): Promise<DueWork[]> {
    return this.reads.acrossLibraries<DueWork & object>(dueMessages, [
      now,
      after?.nextAttemptAt ?? '-infinity',
      after?.id ?? '00000000-0000-0000-0000-000000000000',
      atMost,
    ]);
  }

  async backlog(now: Date): Promise<Backlog> {
    const [measured] = await this.reads.acrossLibraries<Backlog & object>(backlog, [now]);
    return measured ?? { due: 0, longestDue: null };
  }
}
