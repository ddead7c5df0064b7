import { type ComposedMessage, type Delivery, type MessageKind } from '#notifications';
import { type Referral } from '#referrals';
import { partnerReminderKind } from '../mail-kinds';
import { type MailParts } from './mail-parts';
import { partnerLinkTo, partnerMail } from './partner-mail';

/** What a partner is told of what it owes an answer to. */
export class PartnerReminderMail implements MessageKind {
  readonly kind = partnerReminderKind;

  constructor(private readonly parts: MailParts) {}

  async isWanted(delivery: Delivery): Promise<boolean> {
    const referral = await this.overdueReferral(delivery);
    const to = await this.parts.addressOf(delivery);
    return (
      to !== undefined &&
      referral !== undefined &&
      (await partnerLinkTo(this.parts, referral)) !== undefined
    );
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const referral = await this.overdueReferral(delivery);
    if (!referral) throw new Error('This reminder is not wanted any more');
    const what = referral.status === 'sent' ? 'reminder_answer' : 'reminder_news';
    return partnerMail(this.parts, delivery, referral, what);
  }

  /** Once somebody answered, or the time was set anew, it waits for something else. */
  private async overdueReferral({
    libraryId,
    subjectId,
    occurrence,
  }: Delivery): Promise<Referral | undefined> {
    const referral = await this.parts.referrals.find(libraryId, subjectId);
    return referral?.waitsUntil?.toISOString() === occurrence ? referral : undefined;
  }
}
