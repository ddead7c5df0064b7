import { Injectable } from '@nestjs/common';
import { type Caller, type Language, newId } from '#kernel';
import { LibrariesService, type Library } from '#identity';
import { AuditTrail } from '#platform/audit';
import { Settings } from '#platform/config';
import { UnitOfWork } from '#platform/database';
import { type MailContent, parseMailAddress } from '#platform/mail';
import { Messages } from '#platform/messages';
import { senderNameOf } from './mail-of-library';
import { Outbox } from './outbox';

export const mailSampleKind = 'notifications.mail_sample';

/** What a mail of the library looks like: whom it comes from, where answers go, what it says. */
export interface MailSample {
  readonly senderName: string;
  readonly senderAddress: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly footer: readonly string[];
}

/** Who wants to see how the library's mail comes. */
interface Reader {
  readonly libraryId: string;
  readonly userId: string;
  readonly name: string;
  readonly language: Language;
}

/** Shows admins how the library's mail comes, here or in their own mailbox. */
@Injectable()
export class MailSampleService {
  private readonly senderAddress: string;

  constructor(
    private readonly libraries: LibrariesService,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly messages: Messages,
    settings: Settings,
  ) {
    this.senderAddress = parseMailAddress(settings.mailFrom).address;
  }

  async show({ libraryId, name, language }: Reader): Promise<MailSample> {
    const library = await this.libraries.find(libraryId);
    const { heading, paragraphs, footer } = this.contentFor({ name, language }, library);
    return {
      senderName: senderNameOf(library),
      senderAddress: this.senderAddress,
      replyTo: library.mailReplyTo,
      subject: this.subjectFor(language, library),
      heading,
      paragraphs,
      footer,
    };
  }

  /** Has one sent to whoever asks for it. @returns the id of its delivery. */
  async send(caller: Caller & Reader): Promise<string> {
    const { libraryId, userId, language } = caller;
    return this.unitOfWork.run(libraryId, async () => {
      const deliveryId = await this.outbox.add(caller, {
        kind: mailSampleKind,
        recipient: { kind: 'user', id: userId },
        language,
        subjectType: 'library',
        subjectId: libraryId,
        occurrence: newId(),
        isUrgent: true,
      });
      if (deliveryId === undefined) throw new Error('A new occurrence has no delivery yet');
      await this.audit.record(caller, {
        action: 'mail_sample.sent',
        subjectType: 'delivery',
        subjectId: deliveryId,
      });
      return deliveryId;
    });
  }

  subjectFor(language: Language, { name: library }: Library): string {
    return this.messages.text(language, 'mail.sample.subject', { library });
  }

  contentFor({ name, language }: Pick<Reader, 'name' | 'language'>, library: Library): MailContent {
    const text = (key: string): string =>
      this.messages.text(language, `mail.sample.${key}`, { name, library: library.name });
    return {
      language,
      heading: text('heading'),
      paragraphs: [text('body'), text('answers')],
      footer: [text('footer')],
    };
  }
}
