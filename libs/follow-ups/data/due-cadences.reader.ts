import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';

/** A contact whose time has come, in whichever library. */
export interface DueCadence {
  readonly libraryId: string;
  readonly contactId: string;
  readonly dueAt: Date;
}

const dueCadences: Statement = {
  name: 'due_cadences',
  text: `
    select library_id as "libraryId", contact_id as "contactId", due_at as "dueAt"
    from due_cadences($1, $2, $3, $4)`,
};

@Injectable()
export class DueCadencesReader {
  constructor(private readonly reads: ReadPath) {}

  /** At most so many of those that are due, the longest due first; to go on, name the last one seen. */
  findDue(now: Date, atMost: number, after?: DueCadence): Promise<DueCadence[]> {
    return this.reads.acrossLibraries<DueCadence>(dueCadences, [
      now,
      after?.dueAt ?? '-infinity',
      after?.contactId ?? '00000000-0000-0000-0000-000000000000',
      atMost,
    ]);
  }
}
