import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';

/** A notice as it is read, before there are words for it. */
export interface NoticeRow {
  readonly id: string;
  readonly number: number;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

const columns = `notice.id, notice.number::float8 as number, notice.kind, notice.subject_type as "subjectType",
  notice.subject_id as "subjectId", notice.created_at as "createdAt", notice.read_at as "readAt"`;

const after: Statement = {
  name: 'notices_after',
  text: `
    select ${columns} from notices as notice
    where notice.library_id = $1 and notice.user_id = $2 and notice.number > $3
    order by notice.number limit $4`,
};

const newest = (unread: boolean): Statement => ({
  name: `notices_newest${unread ? '_unread' : ''}`,
  text: `
    select ${columns} from notices as notice
    where notice.library_id = $1 and notice.user_id = $2 and notice.number < $3
      ${unread ? 'and notice.read_at is null' : ''}
    order by notice.number desc limit $4`,
});

/** More than so many are not counted. */
export const mostCounted = 100;

const unread: Statement = {
  name: 'notices_unread',
  text: `
    select count(*)::integer as count from (
      select from notices as notice
      where notice.library_id = $1 and notice.user_id = $2 and notice.read_at is null
      limit ${mostCounted}
    ) as unread`,
};

const last: Statement = {
  name: 'notices_last',
  text: `select counter.last::float8 as last from notice_counters as counter where counter.library_id = $1`,
};

/** Users' notices, in the order of their numbers. */
@Injectable()
export class NoticeReader {
  constructor(private readonly reads: ReadPath) {}

  /** Those after this number, the oldest first. */
  findAfter(
    libraryId: string,
    userId: string,
    number: number,
    atMost: number,
  ): Promise<NoticeRow[]> {
    return this.reads.rows<NoticeRow>(libraryId, after, [libraryId, userId, number, atMost]);
  }

  /** The newest before this number, or of all. */
  findNewest(
    libraryId: string,
    userId: string,
    { isUnread, before }: { readonly isUnread: boolean; readonly before: number },
    atMost: number,
  ): Promise<NoticeRow[]> {
    return this.reads.rows<NoticeRow>(libraryId, newest(isUnread), [
      libraryId,
      userId,
      before,
      atMost,
    ]);
  }

  /** How many are unread, up to `mostCounted`. */
  async countUnread(libraryId: string, userId: string): Promise<number> {
    const row = await this.reads.row<{ count: number }>(libraryId, unread, [libraryId, userId]);
    return row?.count ?? 0;
  }

  /** The number of the library's last notice; 0 before there is any. */
  async last(libraryId: string): Promise<number> {
    const row = await this.reads.row<{ last: number }>(libraryId, last, [libraryId]);
    return row?.last ?? 0;
  }
}
