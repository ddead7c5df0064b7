import { type ComposedMessage, type Delivery, type MessageKind } from '#notifications';
import { type MailAddress, renderMail } from '#platform/mail';
import { type LinkParty } from '../domain/referral-link';
import { linkMailKind } from '../mail-kinds';
import { type MailParts } from './mail-parts';

/** A link that somebody asked for, on its own. */
export class LinkMail implements MessageKind {
  readonly kind: string;

  constructor(
    private readonly party: LinkParty,
    private readonly parts: MailParts,
  ) {
    this.kind = linkMailKind(party);
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    const [url, to] = [await this.linkOf(delivery), await this.addressOf(delivery)];
    return url !== undefined && to !== undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const { libraryId, subjectId, language } = delivery;
    const [url, to] = [await this.linkOf(delivery), await this.addressOf(delivery)];
    const referral = await this.parts.referrals.find(libraryId, subjectId);
    if (!url || !to || !referral) throw new Error('This link is not wanted any more');
    const library = await this.parts.libraries.find(libraryId);
    const text = (part: string): string =>
      this.parts.messages.text(language, `mail.referral_link.${this.party}.${part}`, {
        library: library.name,
      });
    return {
      to,
      ...(await this.parts.replyTo(referral)),
      language,
      subject: text('subject'),
      ...renderMail({
        language,
        heading: text('subject'),
        paragraphs: [text('body')],
        action: { label: text('action'), url },
        footer: [library.name, text('why')],
      }),
    };
  }

  private async linkOf({ libraryId, subjectId }: Delivery): Promise<string | undefined> {
    const link = await this.parts.links.findStanding(libraryId, subjectId, this.party);
    return link && this.parts.links.addressOf(link);
  }

  /** The address on file as it is now. Of a client who has another by now, or none, nothing is wanted. */
  private async addressOf(delivery: Delivery): Promise<MailAddress | undefined> {
    const { libraryId, subjectId, recipient } = delivery;
    if (recipient.kind !== 'address') return this.parts.addressOf(delivery);
    const referral = await this.parts.referrals.find(libraryId, subjectId);
    const client =
      referral && (await this.parts.clients.findUnlessErased(libraryId, referral.clientId));
    return client?.email === recipient.address ? { address: client.email } : undefined;
  }
}
