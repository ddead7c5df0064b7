import { type User } from '#identity';
import { type ComposedMessage, type Delivery, type MessageKind } from '#notifications';
import { type MailContent, renderMail } from '#platform/mail';
import { type ReferralHappening } from '#referrals';
import { type OwnerNews } from '../domain/news.rules';
import { ownerMailKind } from '../mail-kinds';
import { type MailParts, stillStands } from './mail-parts';

/** What the owner among our staff is told by mail: that there is news, and where to read it. */
export class OwnerNewsMail implements MessageKind {
  readonly kind: string;

  constructor(
    private readonly news: OwnerNews,
    private readonly parts: MailParts,
  ) {
    this.kind = ownerMailKind(news);
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    const happening = await this.parts.happeningOf(delivery);
    const user = await this.userOf(delivery);
    return happening !== undefined && user?.status === 'active' && stillStands(happening);
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const happening = await this.parts.happeningOf(delivery);
    const user = await this.userOf(delivery);
    if (!happening || !user) throw new Error('This news is not wanted any more');
    const { language } = user;
    const { referral } = happening;
    const contact = await this.parts.contacts.find(delivery.libraryId, referral.contactId);
    const library = await this.parts.libraries.find(delivery.libraryId);
    const text = (part: string): string =>
      this.parts.messages.text(language, `mail.referral_owner.${part}`, {
        partner: contact?.name ?? '',
      });
    return {
      to: { name: user.name, address: user.email },
      language,
      subject: text(`${this.news}.subject`),
      ...renderMail({
        language,
        heading: text(`${this.news}.subject`),
        paragraphs: [text(`${this.news}.body`)],
        facts: this.facts(happening, user),
        action: {
          label: text('action'),
          url: new URL(`/referrals/${referral.id}`, this.parts.settings.publicUrl).toString(),
        },
        footer: [library.name, text('why')],
      }),
    };
  }

  private facts({ event, referral }: ReferralHappening, { language }: User): MailContent['facts'] {
    const text = (key: string): string => this.parts.messages.text(language, key);
    const { reason, outcome } = event;
    const stands = [
      `referral_status.${referral.status}`,
      ...(reason ? [`referral_reason.${reason}`] : []),
      ...(outcome ? [`referral_outcome.${outcome}`] : []),
    ];
    return [
      { label: text('page.link.status'), value: stands.map(text).join(' · ') },
      ...(event.actor.name
        ? [{ label: text('mail.referral_owner.answered_by'), value: event.actor.name }]
        : []),
    ];
  }

  private async userOf({ libraryId, recipient }: Delivery): Promise<User | null> {
    return recipient.kind === 'user' ? this.parts.users.find(libraryId, recipient.id) : null;
  }
}
