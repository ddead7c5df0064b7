import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayInWords } from '#kernel';
import { ContactsService } from '#contacts';
import { LibrariesService, type User, UsersService } from '#identity';
import {
  type ComposedMessage,
  type Delivery,
  type MessageKind,
  MessageKinds,
} from '#notifications';
import { renderMail } from '#platform/mail';
import { Messages } from '#platform/messages';
import { type Referral } from '../domain/referral';
import { RetentionAnnouncements, retentionKind } from '../retention-announcements';

/** As many referrals as a mail names one by one. */
const mostNamed = 50;

/** The mail that tells staff which referrals are about to forget the person. It names partners and days. */
@Injectable()
export class RetentionMail implements MessageKind, OnModuleInit {
  readonly kind = retentionKind;

  constructor(
    private readonly kinds: MessageKinds,
    private readonly announcements: RetentionAnnouncements,
    private readonly users: UsersService,
    private readonly contacts: ContactsService,
    private readonly libraries: LibrariesService,
    private readonly messages: Messages,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    const user = await this.reader(delivery);
    return user?.status === 'active' && (await this.announced(delivery)).length > 0;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const { libraryId } = delivery;
    const user = await this.reader(delivery);
    if (!user) throw new Error('Whom this was to be announced to is gone');
    const library = await this.libraries.find(libraryId);
    const referrals = await this.announced(delivery);
    const text = (key: string): string =>
      this.messages.text(user.language, `mail.retention.${key}`, {
        count: referrals.length,
        months: library.retentionMonths,
      });
    const named = referrals.slice(0, mostNamed);
    const partners = await this.contacts.findSeveral(
      libraryId,
      named.map(({ contactId }) => contactId),
    );
    const names = new Map(partners.map(({ id, name }) => [id, name]));
    return {
      to: { name: user.name, address: user.email },
      language: user.language,
      subject: text('subject'),
      ...renderMail({
        language: user.language,
        heading: text('heading'),
        paragraphs: [text('body'), text('what_to_do')],
        facts: named.flatMap(({ contactId, endedAt }) =>
          endedAt
            ? [
                {
                  label: dayInWords(endedAt, user.language, library.timeZone),
                  value: names.get(contactId) ?? '',
                },
              ]
            : [],
        ),
        footer: [library.name, text('why')],
      }),
    };
  }

  private reader({ libraryId, recipient }: Delivery): Promise<User | null> {
    if (recipient.kind !== 'user') return Promise.resolve(null);
    return this.users.find(libraryId, recipient.id);
  }

  private async announced({ libraryId, recipient, occurrence }: Delivery): Promise<Referral[]> {
    if (recipient.kind !== 'user') return [];
    return this.announcements.findAnnounced(libraryId, recipient.id, new Date(occurrence));
  }
}
