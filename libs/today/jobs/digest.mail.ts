import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayInWords, type Language } from '#kernel';
import { ActionLinks } from '#follow-ups';
import { LibrariesService } from '#identity';
import {
  type ComposedMessage,
  type Delivery,
  type MessageKind,
  MessageKinds,
} from '#notifications';
import { Settings } from '#platform/config';
import { type MailSection, renderMail } from '#platform/mail';
import { type MessageParameters, Messages } from '#platform/messages';
import { type Digest, digestKind, DigestsService } from '../digests.service';
import { todayGroups, type TodayConcern, type TodayItem } from '../domain/today-item';
import { TodayWords } from '../today-words';

const pathOf = {
  follow_up: 'follow-ups',
  referral: 'referrals',
  contact: 'contacts',
  match: 'mentoring/matches',
  mentoring_request: 'mentoring/requests',
} as const satisfies Record<TodayConcern['type'], string>;

/** The morning's mail: whom to contact today, and why. It is written when it is sent. */
@Injectable()
export class DigestMail implements MessageKind, OnModuleInit {
  readonly kind = digestKind;

  constructor(
    private readonly kinds: MessageKinds,
    private readonly digests: DigestsService,
    private readonly words: TodayWords,
    private readonly actionLinks: ActionLinks,
    private readonly libraries: LibrariesService,
    private readonly messages: Messages,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    return (await this.digests.findWanted(delivery)) !== undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const digest = await this.digests.findWanted(delivery);
    if (!digest) throw new Error('There is nothing to tell in this digest any more');
    const { user, reader, language, day, items, remindedLater } = digest;
    const isForAnother = reader.id !== user.id;
    const library = await this.libraries.find(delivery.libraryId);
    const say = (key: string, parameters?: MessageParameters): string =>
      this.messages.text(language, `mail.digest.${key}`, parameters);
    const onDay = dayInWords(day.now, language, day.timeZone);
    return {
      to: { name: reader.name, address: reader.email },
      ...(isForAnother && { standInId: reader.id }),
      language,
      subject: say(isForAnother ? 'subject_stand_in' : 'subject', {
        day: onDay,
        count: items.length,
        name: user.name,
      }),
      ...renderMail({
        language,
        heading: say('heading'),
        paragraphs: [
          onDay,
          ...(isForAnother ? [say('stand_in', { name: user.name })] : []),
          ...(remindedLater > 0 ? [say('reminded_later', { count: remindedLater })] : []),
        ],
        sections: await this.sections(digest, language),
        action: { label: say('open_list'), url: this.addressOf('/today') },
        footer: [library.name, say(isForAnother ? 'why_stand_in' : 'why', { name: user.name })],
      }),
    };
  }

  private async sections(digest: Digest, language: Language): Promise<MailSection[]> {
    const sections: MailSection[] = [];
    for (const group of todayGroups) {
      const entries: MailSection['entries'][number][] = [];
      for (const item of digest.items) {
        if (item.group === group) entries.push(await this.entry(item, digest, language));
      }
      if (entries.length === 0) continue;
      const rest = this.messages.text(language, 'mail.digest.more');
      const heading = this.words.groupName(group, language);
      sections.push({ heading, entries, ...(digest.more.includes(group) && { note: rest }) });
    }
    return sections;
  }

  private async entry(
    item: TodayItem,
    { reader, day }: Digest,
    language: Language,
  ): Promise<MailSection['entries'][number]> {
    const { concern } = item;
    const { title, subject } = concern;
    const say = (key: string): string => this.messages.text(language, `mail.digest.${key}`);
    const actions =
      concern.type === 'follow_up' &&
      (await this.actionLinks.actionsFor(
        { libraryId: reader.libraryId, id: concern.id },
        reader.id,
      ));
    return {
      title: title === subject.label ? title : `${title} · ${subject.label}`,
      text: this.words.sentence(item, language, day.timeZone),
      links: [
        ...(actions
          ? [
              { label: say('done'), url: actions.done },
              { label: say('later'), url: actions.snooze },
            ]
          : []),
        { label: say('open'), url: this.linkTo(concern) },
      ],
    };
  }

  private linkTo({ type, id }: TodayConcern): string {
    return this.addressOf(`/${pathOf[type]}/${id}`);
  }

  private addressOf(path: string): string {
    return new URL(path, this.settings.publicUrl).toString();
  }
}
