import { type ComposedMessage, type Delivery, type MessageKind } from '#notifications';
import { type ReferralHappening } from '#referrals';
import { type PartnerNews } from '../domain/news.rules';
import { partnerMailKind } from '../mail-kinds';
import { type MailParts, stillStands } from './mail-parts';
import { partnerLinkTo, partnerMail } from './partner-mail';

/** What a partner is told of what happened. */
export class PartnerNewsMail implements MessageKind {
  readonly kind: string;

  constructor(
    private readonly news: PartnerNews,
    private readonly parts: MailParts,
  ) {
    this.kind = partnerMailKind(news);
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    const happening = await this.parts.happeningOf(delivery);
    const to = await this.parts.addressOf(delivery);
    if (!happening || !to || !stillStands(happening)) return false;
    return this.news === 'stopped'
      ? !(await this.isToldOtherwise(happening))
      : (await partnerLinkTo(this.parts, happening.referral)) !== undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const happening = await this.parts.happeningOf(delivery);
    if (!happening) throw new Error('This news is not wanted any more');
    return partnerMail(this.parts, delivery, happening.referral, this.news);
  }

  /** Of a consent that was withdrawn the partner gets a mail that names all that it stopped. */
  private async isToldOtherwise({ referral, event }: ReferralHappening): Promise<boolean> {
    const { libraryId, clientId, consentId } = referral;
    if (event.reason !== 'consent_withdrawn' || consentId === null) return false;
    const consent = await this.parts.consents.find(libraryId, clientId, consentId);
    return consent !== null && consent.withdrawnAt !== null;
  }
}
