import { Injectable } from '@nestjs/common';
import { type ActorKind, type ChangedSubject } from '#kernel';
import { ReadPath, type Statement } from '#platform/database';

/** Who changed something, and when. Only users have a name. */
export interface LastChange {
  readonly at: Date;
  readonly by: { readonly kind: ActorKind; readonly name: string | null };
}

/** The newest entry that tells of a change: looking at something, or passing it on, changes nothing of it. */
const lastChange: Statement = {
  name: 'last_change',
  text: `
    select entry.at, json_build_object('kind', entry.actor_kind, 'name', account.name) as by
    from audit_entries as entry
    left join users as account
      on account.library_id = entry.library_id and account.id = entry.actor_id and entry.actor_kind = 'user'
    where entry.library_id = $1 and entry.subject_type = $2 and entry.subject_id = $3
      and (jsonb_array_length(entry.changes -> 'fields') > 0 or entry.changes -> 'after' <> '{}')
    order by entry.id desc
    limit 1`,
};

@Injectable()
export class LastChangeReader {
  constructor(private readonly reads: ReadPath) {}

  read(libraryId: string, { type, id }: ChangedSubject): Promise<LastChange | undefined> {
    return this.reads.row<LastChange>(libraryId, lastChange, [libraryId, type, id]);
  }
}
