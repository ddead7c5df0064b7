import { Injectable } from '@nestjs/common';
import { dayInWords, systemCaller } from '#kernel';
import { ContactsService } from '#contacts';
import { LibrariesService, UsersService } from '#identity';
import { type Match, MatchLookupService, MentorProfilesService, RatingsService } from '#mentoring';
import { type ComposedMessage, type Delivery, type MessageKind } from '#notifications';
import { renderMail } from '#platform/mail';
import { Messages } from '#platform/messages';
import { asksForRating, type MatchMail, matchMailKind } from '../match-mails';
import { MatchLinksService } from '../match-links.service';
import { MailAddresses } from './mail-addresses';

/** What the mails of this feature are written from. */
@Injectable()
export class MatchMailParts {
  constructor(
    readonly matches: MatchLookupService,
    readonly profiles: MentorProfilesService,
    readonly ratings: RatingsService,
    readonly links: MatchLinksService,
    readonly addresses: MailAddresses,
    readonly contacts: ContactsService,
    readonly users: UsersService,
    readonly libraries: LibrariesService,
    readonly messages: Messages,
  ) {}
}

/** Where a match stands, for one whom it concerns. It tells nothing of who the client is: mails are forwarded. */
export class MatchStatusMail implements MessageKind {
  readonly kind: string;

  constructor(
    private readonly mail: MatchMail,
    private readonly parts: MatchMailParts,
  ) {
    this.kind = matchMailKind(mail);
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    const match = await this.matchOf(delivery);
    if (match?.status !== this.mail.status) return false;
    if (asksForRating(this.mail) && !(await this.parts.ratings.isAsked(match, this.mail.party))) {
      return false;
    }
    return (await this.parts.addresses.of(delivery)) !== undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const match = await this.matchOf(delivery);
    const to = await this.parts.addresses.of(delivery);
    if (!match || !to) throw new Error('This news is not wanted any more');
    const { libraryId, language } = delivery;
    const library = await this.parts.libraries.find(libraryId);
    const parameters = {
      library: library.name,
      mentor: await this.mentorOf(match),
      day: dayInWords(match.respondBy, language, library.timeZone),
    };
    const text = (part: string): string =>
      this.parts.messages.text(language, `mail.${this.kind.replace('.', '_')}.${part}`, parameters);
    return {
      to,
      ...(await this.replyTo(match)),
      language,
      subject: text('subject'),
      ...renderMail({
        language,
        heading: text('subject'),
        paragraphs: [text('body')],
        ...(await this.action(delivery, match)),
        footer: [
          library.name,
          this.parts.messages.text(language, 'mail.mentoring.why', parameters),
        ],
      }),
    };
  }

  private matchOf({ libraryId, subjectId }: Delivery): Promise<Match | null> {
    return this.parts.matches.find(libraryId, subjectId);
  }

  private async mentorOf({ libraryId, profileId }: Match): Promise<string> {
    const { contactId } = await this.parts.profiles.find(libraryId, profileId);
    return (await this.parts.contacts.find(libraryId, contactId))?.name ?? '';
  }

  /** Whoever answers such a mail reaches a person. */
  private async replyTo({ libraryId, ownerId }: Match): Promise<Pick<ComposedMessage, 'replyTo'>> {
    if (this.mail.party === 'owner' || ownerId === null) return {};
    const owner = await this.parts.users.find(libraryId, ownerId);
    return owner?.status === 'active'
      ? { replyTo: { name: owner.name, address: owner.email } }
      : {};
  }

  private async action({ libraryId, language }: Delivery, match: Match) {
    const { party } = this.mail;
    if (party === 'owner') return {};
    const url = await this.parts.links.provide(systemCaller(libraryId), match, party);
    return { action: { label: this.parts.messages.text(language, 'mail.mentoring.open'), url } };
  }
}
