import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement, UnitOfWork } from '#platform/database';
import { type Referral } from '../domain/referral';
import { ReferralEntity } from './referral.entity';

/** A sent referral whose time is over, in whichever library. */
export interface ExpiredReferral {
  readonly libraryId: string;
  readonly referralId: string;
}

const findExpiredReferrals: Statement = {
  name: 'expired_referrals',
  text: `select library_id as "libraryId", referral_id as "referralId" from expired_referrals($1, $2)`,
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

  findByClient(libraryId: string, clientId: string): Promise<Referral[]> {
    return this.unitOfWork.manager.find(ReferralEntity, {
      where: { libraryId, clientId },
      order: { id: 'asc' },
    });
  }

  findExpired(expiredBy: Date, most: number): Promise<ExpiredReferral[]> {
    return this.reads.acrossLibraries<ExpiredReferral & object>(findExpiredReferrals, [
      expiredBy,
      most,
    ]);
  }

  /** Takes away the words that could name the client; the referral stays, for what is counted. */
  async eraseWordsOfClient(libraryId: string, clientId: string): Promise<void> {
    await this.unitOfWork.manager.update(
      ReferralEntity,
      { libraryId, clientId },
      { need: '', whatToBring: null, scheduledPlace: null, version: () => 'version + 1' },
    );
  }

  /** The referrals of one contact are another's from now on: the two were one. */
  async moveToContact(
    libraryId: string,
    fromContactId: string,
    toContactId: string,
  ): Promise<void> {
    await this.unitOfWork.manager.update(
      ReferralEntity,
      { libraryId, contactId: fromContactId },
      { contactId: toContactId, version: () => 'version + 1' },
    );
  }
}
