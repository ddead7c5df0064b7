import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';

/** A follow-up that is due and nobody was reminded of, in whichever library. */
export interface DueFollowUp {
  readonly libraryId: string;
  readonly id: string;
  readonly dueAt: Date;
}

const dueFollowUps: Statement = {
  name: 'due_follow_ups',
  text: `
    select library_id as "libraryId", id, due_at as "dueAt" from due_follow_ups($1, $2, $3, $4)`,
};

@Injectable()
export class DueFollowUpsReader {
  constructor(private readonly reads: ReadPath) {}

  /** At most so many of those that are due, the longest due first; to go on, name the last one seen. */
  findDue(now: Date, atMost: number, after?: DueFollowUp): Promise<DueFollowUp[]> {
    return this.reads.acrossLibraries<DueFollowUp>(dueFollowUps, [
      now,
      after?.dueAt ?? '-infinity',
      after?.id ?? '00000000-0000-0000-0000-000000000000',
      atMost,
    ]);
  }
}
