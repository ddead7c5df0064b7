import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type Referral, type ReferralEvent } from '../domain/referral';
import { ReferralEventEntity } from './referral-event.entity';

/** Events are appended and never changed; PostgreSQL refuses anything else. */
@Injectable()
export class ReferralEventRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async append({ libraryId, contactId }: Referral, event: ReferralEvent): Promise<void> {
    await this.unitOfWork.manager.insert(ReferralEventEntity, { ...event, libraryId, contactId });
  }

  find(libraryId: string, referralId: string, id: string): Promise<ReferralEvent | null> {
    return this.unitOfWork.manager.findOneBy(ReferralEventEntity, { libraryId, referralId, id });
  }

  /** The referral's history in its order. */
  findByReferral(libraryId: string, referralId: string): Promise<ReferralEvent[]> {
    return this.unitOfWork.manager.find(ReferralEventEntity, {
      where: { libraryId, referralId },
      order: { position: 'asc' },
    });
  }

  /** The histories of several referrals, each in its order. */
  findByReferrals(libraryId: string, referralIds: readonly string[]): Promise<ReferralEvent[]> {
    return this.unitOfWork.manager.find(ReferralEventEntity, {
      where: { libraryId, referralId: In([...referralIds]) },
      order: { referralId: 'asc', position: 'asc' },
    });
  }

  /** Takes away what people wrote; when and what happened stays. */
  async eraseWords(libraryId: string, referralIds: readonly string[]): Promise<void> {
    const events = { libraryId, referralId: In([...referralIds]) };
    await this.unitOfWork.manager.update(
      ReferralEventEntity,
      [
        { ...events, note: Not(IsNull()) },
        { ...events, scheduledPlace: Not(IsNull()) },
      ],
      { note: null, scheduledPlace: null },
    );
  }

  /**
   * Takes away what was written where one of these regular expressions finds something. An event is never
   * rewritten, so all of its words go.
   */
  async eraseWordsWith(libraryId: string, patterns: readonly string[]): Promise<void> {
    await this.unitOfWork.manager.query(
      `update referral_events set note = null, scheduled_place = null
       where library_id = $1 and (note ~* any ($2::text[]) or scheduled_place ~* any ($2::text[]))`,
      [libraryId, patterns],
    );
  }
}
