import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayInWords } from '#kernel';
import { type Contact, ContactsService } from '#contacts';
import { LibrariesService } from '#identity';
import {
  type ComposedMessage,
  type Delivery,
  type MessageKind,
  MessageKinds,
} from '#notifications';
import { renderMail } from '#platform/mail';
import { Messages } from '#platform/messages';
import { erasureNoticeKind } from '../domain/erasure-notice';
import { ErasureNoticesService } from '../erasure-notices.service';

/** The mail that asks a contact to forget somebody. It names referrals: the person is known to nobody here any more. */
@Injectable()
export class ErasureNoticeMail implements MessageKind, OnModuleInit {
  readonly kind = erasureNoticeKind;

  constructor(
    private readonly kinds: MessageKinds,
    private readonly notices: ErasureNoticesService,
    private readonly contacts: ContactsService,
    private readonly libraries: LibrariesService,
    private readonly messages: Messages,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  /** Who has said already that it is done need not be asked. */
  async isWanted(delivery: Delivery): Promise<boolean> {
    const notice = await this.notices.find(delivery.libraryId, delivery.subjectId);
    return notice?.acknowledgedAt === null && (await this.addressee(delivery)) !== undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const { libraryId, language, subjectId } = delivery;
    const notice = await this.notices.find(libraryId, subjectId);
    const to = await this.addressee(delivery);
    if (!notice || !to) throw new Error('Nobody can be told of this erasure by mail');
    const library = await this.libraries.find(libraryId);
    const text = (key: string): string =>
      this.messages.text(language, `mail.erasure_notice.${key}`, { library: library.name });
    const day = (at: Date): string => dayInWords(at, language, library.timeZone);
    const referrals = await this.notices.referralsOf(notice);
    const mentorings = await this.notices.mentoringsOf(notice);
    return {
      to,
      language,
      subject: text('subject'),
      ...renderMail({
        language,
        heading: text('heading'),
        paragraphs: [text('body'), text('request')],
        facts: [
          { label: text('erased'), value: day(notice.erasedAt) },
          ...referrals.map((id) => ({ label: text('referral'), value: id })),
          ...mentorings.map((at) => ({ label: text('mentoring'), value: day(at) })),
        ],
        footer: [library.name, text('why')],
      }),
    };
  }

  private async addressee({
    libraryId,
    recipient,
  }: Delivery): Promise<{ name: string; address: string } | undefined> {
    if (recipient.kind !== 'contact') return undefined;
    const contact: Contact | null = await this.contacts.find(libraryId, recipient.id);
    return contact?.email ? { name: contact.name, address: contact.email } : undefined;
  }
}
