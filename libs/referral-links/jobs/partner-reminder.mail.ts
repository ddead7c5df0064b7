import { dayInWords } from '#kernel';
import { type ComposedMessage, type Delivery, type MessageKind } from '#notifications';
import { renderMail } from '#platform/mail';
import { type Referral, waitOf } from '#referrals';
import { reminderMailKind } from '../mail-kinds';
import { type MailParts } from './mail-parts';

/** The reminder that a partner is waited for, with its link: nothing that tells of the client. */
export class PartnerReminderMail implements MessageKind {
  readonly kind = reminderMailKind;

  constructor(private readonly parts: MailParts) {}

  async isWanted(delivery: Delivery): Promise<boolean> {
    const [referral, to] = [await this.waiting(delivery), await this.parts.addressOf(delivery)];
    return referral !== undefined && to !== undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const { libraryId, language } = delivery;
    const [referral, to] = [await this.waiting(delivery), await this.parts.addressOf(delivery)];
    const link =
      referral && (await this.parts.links.findStanding(libraryId, referral.id, 'partner'));
    if (!referral?.waitsUntil || !to) throw new Error('This reminder is not wanted any more');
    const library = await this.parts.libraries.find(libraryId);
    const day = dayInWords(referral.waitsUntil, language, library.timeZone);
    const owed = referral.status === 'sent' ? 'answer' : 'news';
    const text = (key: string): string =>
      this.parts.messages.text(language, `mail.referral_reminder.${key}`, {
        library: library.name,
        day,
      });
    return {
      to,
      ...(await this.parts.replyTo(referral)),
      language,
      subject: text(`${owed}.subject`),
      ...renderMail({
        language,
        heading: text(`${owed}.subject`),
        paragraphs: [text(`${owed}.body`)],
        ...(link && { action: { label: text('action'), url: this.parts.links.addressOf(link) } }),
        footer: [
          library.name,
          this.parts.messages.text(language, 'mail.referral_partner.why', {
            library: library.name,
          }),
        ],
      }),
    };
  }

  /** The referral, while it still waits for what this reminds of. */
  private async waiting(delivery: Delivery): Promise<Referral | undefined> {
    const { libraryId, subjectId, occurrence } = delivery;
    const referral = await this.parts.referrals.find(libraryId, subjectId);
    return referral && waitOf(referral) === occurrence ? referral : undefined;
  }
}
