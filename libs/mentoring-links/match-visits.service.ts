import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '#kernel';
import { type Client, ClientsService, ConsentsService, fieldsPassedOn } from '#clients';
import { type Contact, ContactsService } from '#contacts';
import { LibrariesService, type Library, type LinkCaller } from '#identity';
import {
  type Match,
  MatchLookupService,
  type MatchMove,
  MatchMovesService,
  type MentoringRequest,
  type MentorProfile,
  MentorProfilesService,
  mayTellOfSessions,
  type MentoringSession,
  type RatingAnswers,
  RatingsService,
  type SessionDetails,
  SessionsService,
} from '#mentoring';
import { UnitOfWork } from '#platform/database';
import { MatchLinkRepository } from './data/match-link.repository';
import { isLinkOver, type MatchParty } from './domain/match-link';

/** What a client lets a mentor know of them who says yes through the link. */
export const fieldsForMentors = ['name', 'email', 'phone'] as const;

/** Somebody at a link's door, and what they may see there. */
export interface MatchVisit {
  readonly match: Match;
  readonly party: MatchParty;
  readonly library: Library;
  readonly request: MentoringRequest;
  readonly profile: MentorProfile;
  readonly mentor: Contact;
  /** For the mentor: what was consented to, once the match is under way; for the client: what would be passed on. */
  readonly client: Partial<Pick<Client, (typeof fieldsForMentors)[number]>>;
  readonly clientLanguage: Client['language'];
  /** The last first. */
  readonly sessions: readonly MentoringSession[];
  readonly tellsOfSessions: boolean;
  readonly isAskedToRate: boolean;
}

/** What mentors and clients see and do through their links. Looking changes nothing. */
@Injectable()
export class MatchVisitsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: MatchLinkRepository,
    private readonly matches: MatchLookupService,
    private readonly profiles: MentorProfilesService,
    private readonly contacts: ContactsService,
    private readonly clients: ClientsService,
    private readonly consents: ConsentsService,
    private readonly libraries: LibrariesService,
    private readonly moves: MatchMovesService,
    private readonly sessions: SessionsService,
    private readonly ratings: RatingsService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError gone, for a link that leads nowhere any more. */
  async receive({ libraryId, tokenId, contactId }: LinkCaller): Promise<MatchVisit> {
    return this.unitOfWork.run(libraryId, async () => {
      const link = await this.links.findUnrevoked(libraryId, tokenId);
      const match = link && (await this.matches.find(libraryId, link.matchId));
      if (!link || !match || isLinkOver(match, this.clock.now())) throw gone();
      const request = await this.matches.requestOf(match);
      const profile = await this.profiles.find(libraryId, match.profileId);
      const mentor = await this.contacts.find(libraryId, profile.contactId);
      const isTheirs = link.party === 'client' || contactId === profile.contactId;
      if (!request || !mentor || !isTheirs) throw gone();
      const { party } = link;
      return {
        ...{ match, party, request, profile, mentor },
        library: await this.libraries.find(libraryId),
        ...(await this.clientFor(party, match)),
        sessions: await this.sessions.of(match),
        tellsOfSessions: mayTellOfSessions(match.status, party),
        isAskedToRate: await this.ratings.isAsked(match, party),
      };
    });
  }

  /** @throws DomainError conflict where it is no longer as the page showed it; invalid at a field. */
  async move(caller: LinkCaller, move: MatchMove): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const visit = await this.receive(caller);
      if (visit.party === 'client' && move.to === 'active') await this.agree(caller, visit);
      await this.moves.move(caller, visit.party, visit.match.id, move);
    });
  }

  /** @throws DomainError conflict where sessions cannot be told of, or this one was; invalid at `/heldOn`. */
  async tell(caller: LinkCaller, said: SessionDetails): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const { party, match } = await this.receive(caller);
      await this.sessions.tell(caller, party, match.id, said);
    });
  }

  /** @throws DomainError conflict for whoever is not asked, or has answered. */
  async rate(caller: LinkCaller, answers: RatingAnswers): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const { party, match } = await this.receive(caller);
      await this.ratings.rate(caller, party, match.id, answers);
    });
  }

  /** A client who says yes lets the mentor know how to reach them. */
  private async agree(caller: LinkCaller, { match, mentor, client }: MatchVisit): Promise<void> {
    const givenAt = this.clock.now();
    const { clientId } = match;
    const needed = { clientId, purpose: 'mentoring', recipientContactId: mentor.id } as const;
    const known = { ...needed, consentId: null, at: givenAt };
    if (await this.consents.holdInForce(caller.libraryId, known)) return;
    const fields = fieldsForMentors.filter((field) => client[field] != null);
    const howGiven = 'electronic';
    const { purpose, recipientContactId } = needed;
    const details = {
      purpose,
      recipientContactId,
      fields,
      howGiven,
      givenAt,
      until: null,
    } as const;
    await this.consents.give(caller, clientId, details);
  }

  private async clientFor(
    party: MatchParty,
    { libraryId, clientId, consentId, status }: Match,
  ): Promise<Pick<MatchVisit, 'client' | 'clientLanguage'>> {
    const client = await this.clients.findUnlessErased(libraryId, clientId);
    if (!client) return { client: {}, clientLanguage: null };
    const consent =
      party === 'mentor' && status === 'active' && consentId !== null
        ? await this.consents.find(libraryId, clientId, consentId)
        : null;
    const allowed = party === 'client' ? fieldsForMentors : (consent?.fields ?? []);
    const passed = fieldsPassedOn(client, allowed);
    const shown = fieldsForMentors.filter((field) => passed.includes(field));
    return {
      client: Object.fromEntries(shown.map((field) => [field, client[field]])),
      clientLanguage: client.language,
    };
  }
}

function gone(): DomainError {
  return new DomainError('gone', 'link_gone');
}
