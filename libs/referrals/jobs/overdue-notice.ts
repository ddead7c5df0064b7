import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, dayInWords, daysBegun } from '#kernel';
import { ContactsService } from '#contacts';
import { LibrariesService } from '#identity';
import {
  type ComposedMessage,
  type Delivery,
  type MessageKind,
  MessageKinds,
} from '#notifications';
import { Settings } from '#platform/config';
import { renderMail } from '#platform/mail';
import { Messages } from '#platform/messages';
import { overdueKind, OverdueReferralsService } from '../overdue-referrals.service';

/** The mail that tells our staff that somebody has been waited for in vain, and for how many days. */
@Injectable()
export class OverdueNotice implements MessageKind, OnModuleInit {
  readonly kind = overdueKind;

  constructor(
    private readonly kinds: MessageKinds,
    private readonly overdue: OverdueReferralsService,
    private readonly contacts: ContactsService,
    private readonly libraries: LibrariesService,
    private readonly messages: Messages,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    return (await this.overdue.findWanted(delivery)) !== undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const wanted = await this.overdue.findWanted(delivery);
    if (!wanted) throw new Error('This notice is not wanted any more');
    const { referral, waitsUntil, user } = wanted;
    const { language } = user;
    const library = await this.libraries.find(delivery.libraryId);
    const partner = await this.contacts.find(delivery.libraryId, referral.contactId);
    const days = daysBegun(waitsUntil, this.clock.now());
    const say = (key: string): string =>
      this.messages.text(language, key, { days, partner: partner?.name ?? '' });
    const owed = `${referral.direction}_${referral.status === 'sent' ? 'answer' : 'news'}`;
    return {
      to: { name: user.name, address: user.email },
      language,
      subject: say(`mail.referral_overdue.${owed}`),
      ...renderMail({
        language,
        heading: say(`mail.referral_overdue.${owed}`),
        paragraphs: [say('mail.referral_overdue.what_to_do')],
        facts: [
          {
            label: say('mail.referral_overdue.due'),
            value: dayInWords(waitsUntil, language, library.timeZone),
          },
          {
            label: say('mail.referral_overdue.status'),
            value: say(`referral_status.${referral.status}`),
          },
          ...contactFact(say('mail.referral_overdue.phone'), partner?.phone),
          ...contactFact(say('mail.referral_overdue.email'), partner?.email),
        ],
        action: {
          label: say('mail.referral_overdue.open'),
          url: new URL(`/referrals/${referral.id}`, this.settings.publicUrl).toString(),
        },
        footer: [library.name, say('mail.referral_overdue.why')],
      }),
    };
  }
}

function contactFact(
  label: string,
  value: string | null | undefined,
): { label: string; value: string }[] {
  return value ? [{ label, value }] : [];
}
