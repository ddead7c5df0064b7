import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { ReadPath, type Statement, UnitOfWork } from '#platform/database';
import { type Referral } from '../domain/referral';
import { ReferralEntity } from './referral.entity';

/** A referral whose time is over, in whichever library. */
export interface LateReferral {
  readonly libraryId: string;
  readonly referralId: string;
  readonly dueAt: Date;
}

const findOverdueReferrals: Statement = {
  name: 'overdue_referrals',
  text: `select library_id as "libraryId", referral_id as "referralId", due_at as "dueAt"
    from overdue_referrals($1, $2, $3, $4)`,
};

/** An ended referral that is to forget its person soon, or now that this was announced long enough ago. */
export interface ReferralPastRetention {
  readonly libraryId: string;
  readonly referralId: string;
  readonly announced: boolean;
}

const findReferralsPastRetention: Statement = {
  name: 'referrals_past_retention',
  text: `select library_id as "libraryId", referral_id as "referralId", announced
    from referrals_past_retention($1, $2)`,
};

const findExpiredReferrals: Statement = {
  name: 'expired_referrals',
  text: `select library_id as "libraryId", referral_id as "referralId", due_at as "dueAt"
    from expired_referrals($1, $2, $3, $4)`,
};

@Injectable()
export class ReferralRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: ReadPath,
  ) {}

  async add(referral: Referral): Promise<void> {
    await this.unitOfWork.manager.insert(ReferralEntity, referral);
  }

  find(libraryId: string, id: string): Promise<Referral | null> {
    return this.unitOfWork.manager.findOneBy(ReferralEntity, { libraryId, id });
  }

  /** Those of these referrals that there are, in no particular order. */
  findSeveral(libraryId: string, ids: readonly string[]): Promise<Referral[]> {
    return this.unitOfWork.manager.findBy(ReferralEntity, { libraryId, id: In([...ids]) });
  }

  /** Takes the referral until the transaction ends: of two doors that move it at once, the second waits here. */
  lock(libraryId: string, id: string): Promise<Referral | null> {
    return this.unitOfWork.manager.findOne(ReferralEntity, {
      where: { libraryId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Changes a referral that was locked before. */
  async change({ libraryId, id, version }: Referral, changes: Partial<Referral>): Promise<void> {
    await this.unitOfWork.manager.update(
      ReferralEntity,
      { libraryId, id },
      { ...changes, version: version + 1 },
    );
  }

  /** Whatever rests on the consent and has not ended, taken until the transaction ends. */
  lockOpenByConsent(libraryId: string, consentId: string): Promise<Referral[]> {
    return this.unitOfWork.manager.find(ReferralEntity, {
      where: { libraryId, consentId, mode: 'referral', endedAt: IsNull() },
      order: { id: 'asc' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Whatever has not ended for the client, taken until the transaction ends. */
  lockOpenByClient(libraryId: string, clientId: string): Promise<Referral[]> {
    return this.unitOfWork.manager.find(ReferralEntity, {
      where: { libraryId, clientId, endedAt: IsNull() },
      order: { id: 'asc' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Those with the partner that have not ended; nobody changes them until the transaction ends. */
  lockOpenByContact(libraryId: string, contactId: string): Promise<Referral[]> {
    return this.unitOfWork.manager.find(ReferralEntity, {
      where: { libraryId, contactId, endedAt: IsNull() },
      order: { id: 'asc' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  findByContact(libraryId: string, contactId: string): Promise<Referral[]> {
    return this.unitOfWork.manager.find(ReferralEntity, {
      where: { libraryId, contactId },
      order: { id: 'asc' },
    });
  }

  findByConsent(libraryId: string, consentId: string): Promise<Referral[]> {
    return this.unitOfWork.manager.find(ReferralEntity, {
      where: { libraryId, consentId },
      order: { id: 'asc' },
    });
  }

  findByClient(libraryId: string, clientId: string): Promise<Referral[]> {
    return this.unitOfWork.manager.find(ReferralEntity, {
      where: { libraryId, clientId },
      order: { id: 'asc' },
    });
  }

  /** The sent ones that nobody answered in their time, the longest late first; to go on, name the last one seen. */
  findExpired(at: Date, atMost: number, after?: LateReferral): Promise<LateReferral[]> {
    return this.findLate(findExpiredReferrals, at, atMost, after);
  }

  /** Those of which somebody is to be told that they are overdue, in the same way. */
  findOverdue(at: Date, atMost: number, after?: LateReferral): Promise<LateReferral[]> {
    return this.findLate(findOverdueReferrals, at, atMost, after);
  }

  /** A notice is no change that an editor must know of: the version stays. */
  async noteNotice(
    { libraryId, id }: Referral,
    notice: Pick<Referral, 'noticesGiven' | 'nextNoticeAt'>,
  ): Promise<void> {
    await this.unitOfWork.manager.update(ReferralEntity, { libraryId, id }, notice);
  }

  findPastRetention(at: Date, most: number): Promise<ReferralPastRetention[]> {
    return this.reads.acrossLibraries<ReferralPastRetention & object>(findReferralsPastRetention, [
      at,
      most,
    ]);
  }

  /** Of these, those that nobody has announced yet; from now on it has been. */
  async markAnnounced(libraryId: string, ids: readonly string[], at: Date): Promise<Referral[]> {
    const fresh = await this.unitOfWork.manager.find(ReferralEntity, {
      where: { libraryId, id: In([...ids]), erasureAnnouncedAt: IsNull() },
      order: { id: 'asc' },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    const announced = { libraryId, id: In(fresh.map(({ id }) => id)) };
    await this.unitOfWork.manager.update(ReferralEntity, announced, { erasureAnnouncedAt: at });
    return fresh;
  }

  findAnnouncedAt(libraryId: string, at: Date): Promise<Referral[]> {
    return this.unitOfWork.manager.find(ReferralEntity, {
      where: { libraryId, erasureAnnouncedAt: at, personErasedAt: IsNull() },
      order: { endedAt: 'asc', id: 'asc' },
    });
  }

  /** The referral is about somebody without a name from now on, and no other one leads to it. */
  async part(
    libraryId: string,
    id: string,
    to: { readonly clientId: string; readonly consentId: string | null },
  ): Promise<void> {
    const { clientId, consentId } = to;
    const { manager } = this.unitOfWork;
    await manager.update(
      ReferralEntity,
      { libraryId, id },
      { clientId, consentId, replacesId: null },
    );
    await manager.update(ReferralEntity, { libraryId, replacesId: id }, { replacesId: null });
  }

  /** Takes away the words that could name the person; the referrals stay, for what is counted. */
  async erasePerson(libraryId: string, ids: readonly string[], at: Date): Promise<void> {
    await this.unitOfWork.manager.update(
      ReferralEntity,
      { libraryId, id: In([...ids]) },
      {
        need: '',
        whatToBring: null,
        scheduledPlace: null,
        personErasedAt: at,
        version: () => 'version + 1',
      },
    );
  }

  private findLate(
    statement: Statement,
    at: Date,
    atMost: number,
    after?: LateReferral,
  ): Promise<LateReferral[]> {
    return this.reads.acrossLibraries<LateReferral & object>(statement, [
      at,
      after?.dueAt ?? '-infinity',
      after?.referralId ?? '00000000-0000-0000-0000-000000000000',
      atMost,
    ]);
  }
}
