import { Injectable } from '@nestjs/common';
import { invalidField } from '#kernel';
import { type UserCaller } from '#identity';
import { decodeCursor, encodeCursor, JsonPage } from '#platform/database';
import { NoticeReader } from '../data/notice.reader';
import { NoticeWords } from '../notice-words';
import { type ListNoticesQuery } from './dto/notice.dto';

const order = 'notice-number';

/** The caller's notices, page by page, the newest first. */
@Injectable()
export class NoticePages {
  constructor(
    private readonly notices: NoticeReader,
    private readonly words: NoticeWords,
  ) {}

  /** @throws DomainError invalid at `/cursor`. */
  async read(
    { libraryId, userId, language }: UserCaller,
    { limit, cursor, unread = false }: ListNoticesQuery,
  ): Promise<JsonPage> {
    const before = cursor === undefined ? Number.MAX_SAFE_INTEGER : numberIn(cursor);
    const wanted = { isUnread: unread, before };
    const found = await this.notices.findNewest(libraryId, userId, wanted, limit + 1);
    const shown = await this.words.of(libraryId, found.slice(0, limit), language);
    const last = found.length > limit ? shown.at(-1) : undefined;
    return new JsonPage(
      shown.map((notice) => JSON.stringify(notice)),
      last ? encodeCursor(order, [last.number]) : null,
    );
  }
}

function numberIn(cursor: string): number {
  const [number] = decodeCursor(cursor, order, 1);
  if (!Number.isSafeInteger(number)) throw invalidField('/cursor', 'cursor');
  return Number(number);
}
