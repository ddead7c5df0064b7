import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayInWords } from '#kernel';
import { ContactsService } from '#contacts';
import { LibrariesService } from '#identity';
import {
  type ComposedMessage,
  type Delivery,
  type MessageKind,
  MessageKinds,
} from '#notifications';
import { renderMail } from '#platform/mail';
import { Messages } from '#platform/messages';
import { consentWithdrawnKind, ReferralStopNotices } from '../referral-stop-notices';

/** The mail that tells a partner that a consent is over. It names referrals, and never the client. */
@Injectable()
export class ConsentWithdrawnMail implements MessageKind, OnModuleInit {
  readonly kind = consentWithdrawnKind;

  constructor(
    private readonly kinds: MessageKinds,
    private readonly contacts: ContactsService,
    private readonly libraries: LibrariesService,
    private readonly notices: ReferralStopNotices,
    private readonly messages: Messages,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    return (await this.addressee(delivery)) !== undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const to = await this.addressee(delivery);
    if (!to) throw new Error('Nobody can be told of this consent by mail');
    const { libraryId, language, subjectId } = delivery;
    const library = await this.libraries.find(libraryId);
    const referrals = await this.notices.findStopped(libraryId, subjectId, to.contactId);
    const text = (key: string): string =>
      this.messages.text(language, `mail.consent_withdrawn.${key}`, {
        library: library.name,
        count: referrals.length,
      });
    return {
      to: { name: to.name, address: to.address },
      language,
      subject: text('subject'),
      ...renderMail({
        language,
        heading: text('heading'),
        paragraphs: [text('body'), text('stopped'), text('request')],
        facts: referrals.map(({ id, sentAt }) => ({
          label: sentAt ? dayInWords(sentAt, language, library.timeZone) : text('referral'),
          value: id,
        })),
        footer: [library.name, text('why')],
      }),
    };
  }

  private async addressee({
    libraryId,
    recipient,
  }: Delivery): Promise<{ contactId: string; name: string; address: string } | undefined> {
    if (recipient.kind !== 'contact') return undefined;
    const contact = await this.contacts.find(libraryId, recipient.id);
    if (!contact?.email) return undefined;
    return { contactId: contact.id, name: contact.name, address: contact.email };
  }
}
