import { Injectable } from '@nestjs/common';
import { type Consent } from '#clients';
import { AgreedTermsService } from '#partnerships';
import { fieldsBeyond, noAgreement, type UnderAgreement } from './domain/agreed.rules';
import { type Move, type Referral } from './domain/referral';
import { beyondAgreement } from './domain/referral.errors';

/** What the agreement in force with a partner means for a referral that is sent. */
@Injectable()
export class ReferralAgreements {
  constructor(private readonly agreedTerms: AgreedTermsService) {}

  /**
   * What the referral keeps of the agreement in force; nothing but of its sending.
   * @throws DomainError conflict `referral_beyond_agreement` where more would be passed on than was agreed.
   */
  async sending(
    { libraryId, contactId, direction }: Referral,
    { from, to }: Move,
    consent: Consent | undefined,
    now: Date,
  ): Promise<Partial<UnderAgreement>> {
    if (from !== 'draft' || to !== 'sent') return {};
    const terms = await this.agreedTerms.at(libraryId, contactId, now);
    const { agreementId, retentionMonths, clientFields } = terms;
    const beyond = fieldsBeyond(clientFields, consent?.fields ?? []);
    if (direction === 'outbound' && beyond.length > 0) {
      throw beyondAgreement(agreementId, beyond, clientFields);
    }
    return { agreementId, retentionMonths };
  }

  /** A referral that is a draft again went under nothing. */
  undoing(backTo: Referral['status']): Partial<UnderAgreement> {
    return backTo === 'draft' ? noAgreement : {};
  }
}
