import { Injectable } from '@nestjs/common';
import { type JsonPage, KeysetList, type KeysetOrder, ReadPath } from '#platform/database';

const entries = new KeysetList({
  name: 'audit_entries',
  select: `entry.id, entry.at, entry.actor_kind as "actorKind", entry.actor_id as "actorId", entry.action,
    entry.subject_type as "subjectType", entry.subject_id as "subjectId", entry.changes,
    entry.request_id as "requestId"`,
  from: 'audit_entries as entry',
  libraryColumn: 'entry.library_id',
  filters: {
    subjectType: 'entry.subject_type = ?',
    subjectId: 'entry.subject_id = ?',
    actorId: 'entry.actor_id = ?',
  },
});

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'entry.id', type: 'uuid' }],
  direction: 'desc',
};

export interface AuditListRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly subjectType?: string;
  readonly subjectId?: string;
  readonly actorId?: string;
}

/** Who did what, newest first. */
@Injectable()
export class AuditReader {
  constructor(private readonly reads: ReadPath) {}

  list(libraryId: string, { limit, cursor, ...filters }: AuditListRequest): Promise<JsonPage> {
    return entries.page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }
}
