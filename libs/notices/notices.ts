import { Injectable } from '@nestjs/common';
import { Clock, notFound } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { NoticeRepository } from './data/notice.repository';
import { type NewNotice } from './domain/notice';
import { NoticeKinds } from './notice-kinds';

/** What users are told inside the app, committed together with what it is about. */
@Injectable()
export class Notices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: NoticeKinds,
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  /** Adds those of a kind that a feature has words for, inside the caller's unit of work. */
  async addAll(libraryId: string, notices: readonly NewNotice[]): Promise<void> {
    const known = notices.filter(({ kind }) => this.kinds.find(kind));
    if (known.length === 0) return;
    await this.notices.addUnlessThere(libraryId, known, this.clock.now());
  }

  /** @throws DomainError not_found for a notice that is not the user's. */
  async markRead(libraryId: string, userId: string, id: string): Promise<void> {
    const isTheirs = await this.unitOfWork.run(libraryId, () =>
      this.notices.markRead(libraryId, userId, id, this.clock.now()),
    );
    if (!isTheirs) throw notFound('notice_not_found');
  }

  /** All that the user has seen: those up to this number. What came since stays unread. */
  async markAllRead(libraryId: string, userId: string, upTo: number): Promise<void> {
    await this.unitOfWork.run(libraryId, () =>
      this.notices.markAllRead(libraryId, userId, upTo, this.clock.now()),
    );
  }
}
