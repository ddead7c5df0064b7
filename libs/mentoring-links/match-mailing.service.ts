import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Caller, type Language } from '#kernel';
import { ClientsService } from '#clients';
import { ContactsService, languageOf } from '#contacts';
import { LibrariesService, UsersService } from '#identity';
import { type Match, MatchListeners, MentorProfilesService, RatingsService } from '#mentoring';
import { Outbox, type Recipient } from '#notifications';
import {
  asksForRating,
  type MatchMail,
  matchMailKind,
  matchMails,
  type ToldParty,
} from './match-mails';

interface Addressee {
  readonly recipient: Recipient;
  readonly language: Language;
}

/** Tells whoever it concerns by mail where a match stands now. */
@Injectable()
export class MatchMailingService implements OnModuleInit {
  constructor(
    private readonly listeners: MatchListeners,
    private readonly profiles: MentorProfilesService,
    private readonly contacts: ContactsService,
    private readonly clients: ClientsService,
    private readonly users: UsersService,
    private readonly libraries: LibrariesService,
    private readonly outbox: Outbox,
    private readonly ratings: RatingsService,
  ) {}

  onModuleInit(): void {
    this.listeners.register((...happening) => this.tell(...happening));
  }

  private async tell(caller: Caller, match: Match): Promise<void> {
    for (const mail of matchMails.filter(({ status }) => status === match.status)) {
      if (!(await this.isWanted(caller, match, mail))) continue;
      const addressee = await this.addresseeOf(mail.party, match);
      if (!addressee) continue;
      await this.outbox.add(caller, {
        kind: matchMailKind(mail),
        ...addressee,
        subjectType: 'mentoring_match',
        subjectId: match.id,
        occurrence: match.status,
      });
    }
  }

  private async isWanted(caller: Caller, match: Match, mail: MatchMail): Promise<boolean> {
    if (asksForRating(mail)) return this.ratings.isAsked(match, mail.party);
    // Whoever did it knows.
    return mail.party !== 'owner' || caller.actor.id !== match.ownerId;
  }

  private async addresseeOf(party: ToldParty, match: Match): Promise<Addressee | undefined> {
    const { libraryId, profileId, clientId, ownerId } = match;
    const { language } = await this.libraries.find(libraryId);
    if (party === 'owner') {
      const owner = ownerId === null ? null : await this.users.find(libraryId, ownerId);
      if (!owner) return undefined;
      return { recipient: { kind: 'user', id: owner.id }, language: owner.language };
    }
    if (party === 'client') {
      const client = await this.clients.findUnlessErased(libraryId, clientId);
      if (!client?.email) return undefined;
      const recipient = { kind: 'address', address: client.email } as const;
      return { recipient, language: client.language ?? language };
    }
    const { contactId } = await this.profiles.find(libraryId, profileId);
    const contact = await this.contacts.find(libraryId, contactId);
    if (!contact?.email || contact.archivedAt) return undefined;
    const recipient = { kind: 'contact', id: contactId } as const;
    return { recipient, language: languageOf(contact, language) };
  }
}
