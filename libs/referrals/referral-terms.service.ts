import { Injectable } from '@nestjs/common';
import { type Caller, notFound, staleVersion } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { ContactsService } from '#contacts';
import { AgreedTermsService } from '#partnerships';
import { ReferralTermsRepository } from './data/referral-terms.repository';
import { limitsUnder } from './domain/agreed.rules';
import { type ReferralTerms } from './domain/referral-terms';
import { type TimeLimits, usualTimeLimits } from './domain/time.rules';

/** What is agreed with each partner about the referrals that it gets; the usual limits until then. */
@Injectable()
export class ReferralTermsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly terms: ReferralTermsRepository,
    private readonly contacts: ContactsService,
    private readonly agreedTerms: AgreedTermsService,
    private readonly audit: AuditTrail,
  ) {}

  /** Version 0 stands for the usual limits. @throws DomainError not_found. */
  async read(libraryId: string, contactId: string): Promise<ReferralTerms> {
    return this.unitOfWork.run(libraryId, async () => {
      if (!(await this.contacts.find(libraryId, contactId))) throw notFound('contact_not_found');
      const usual = { ...usualTimeLimits, libraryId, contactId, version: 0 };
      return (await this.terms.find(libraryId, contactId)) ?? usual;
    });
  }

  /** The limits that hold now: by the agreement in force, else by these terms. */
  async limitsFor(libraryId: string, contactId: string, now: Date): Promise<TimeLimits> {
    return this.unitOfWork.run(libraryId, async () => {
      const own = (await this.terms.find(libraryId, contactId)) ?? usualTimeLimits;
      return limitsUnder(await this.agreedTerms.at(libraryId, contactId, now), own);
    });
  }

  /** Holds for clocks that start from now on. @throws DomainError not_found, stale. */
  async change(
    caller: Caller,
    contactId: string,
    version: number,
    changes: Partial<TimeLimits>,
  ): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.read(libraryId, contactId);
      const after = { ...before, ...changes };
      if (before.version !== version || !(await this.write(before, after))) {
        const now = await this.read(libraryId, contactId);
        throw staleVersion('contact', { id: contactId, version: now.version });
      }
      await this.audit.record(caller, {
        action: 'referral_terms.changed',
        subjectType: 'contact',
        subjectId: contactId,
        before: { ...before },
        after: { ...after },
      });
    });
  }

  private write(before: ReferralTerms, after: ReferralTerms): Promise<boolean> {
    return before.version === 0
      ? this.terms.add({ ...after, version: 1 })
      : this.terms.change(after, before.version);
  }
}
