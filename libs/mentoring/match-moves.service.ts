import { Injectable } from '@nestjs/common';
import { type Caller, Clock, systemCaller } from '#kernel';
import {
  ClientReaches,
  ClientsService,
  ConsentsService,
  DisclosuresService,
  fieldsPassedOn,
} from '#clients';
import { UnitOfWork } from '#platform/database';
import { MatchRepository } from './data/match.repository';
import { MentoringRequestRepository } from './data/mentoring-request.repository';
import { type Match, type MatchMove } from './domain/match/match';
import { checkMove, isPassedOn, moved } from './domain/match/match-move.rules';
import { type MatchSide } from './domain/match/match-status';
import { consentMissing, matchNotFound } from './domain/mentoring.errors';
import { MatchJournal } from './match-journal';
import { MentorProfilesService } from './mentor-profiles.service';
import { ProposalsService } from './proposals.service';

/** Moves matches along their life: one machine for the library, both links, and the clock. */
@Injectable()
export class MatchMovesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly matches: MatchRepository,
    private readonly requests: MentoringRequestRepository,
    private readonly profiles: MentorProfilesService,
    private readonly proposals: ProposalsService,
    private readonly journal: MatchJournal,
    private readonly clients: ClientsService,
    private readonly reaches: ClientReaches,
    private readonly consents: ConsentsService,
    private readonly disclosures: DisclosuresService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError not_found; conflict where it is no longer as the caller saw it; invalid at a field. */
  async move(caller: Caller, side: MatchSide, id: string, move: MatchMove): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.takeFor(caller, id);
      const request = await this.requests.lock(libraryId, before.requestId);
      if (!request) throw matchNotFound();
      const { needs } = checkMove(before, move, side, this.clock.now());
      const next = moved(before, move, this.clock.now());
      const after = needs?.consent ? await this.tellMentor(caller, next) : next;
      await this.journal.move({ caller, side }, before, after, request, move);
      if (move.fullUntil != null) {
        await this.profiles.pause(caller, before.profileId, move.fullUntil);
      }
      if (isPassedOn(after)) await this.proposals.passOn(systemCaller(libraryId), after);
    });
  }

  /** As the caller may. @throws DomainError not_found. */
  async findFor(caller: Caller, id: string): Promise<Match> {
    const { libraryId } = caller;
    const match = await this.unitOfWork.run(libraryId, () => this.matches.find(libraryId, id));
    if (!match || !(await this.reaches.includes(caller, match.clientId))) throw matchNotFound();
    return match;
  }

  /** As the caller may, and for nobody else until the unit of work ends. @throws DomainError not_found. */
  async takeFor(caller: Caller, id: string): Promise<Match> {
    const match = await this.matches.lock(caller.libraryId, id);
    if (!match || !(await this.reaches.includes(caller, match.clientId))) throw matchNotFound();
    return match;
  }

  /** From now on the mentor knows who the client is, by the fields that were consented to; a receipt says so. */
  private async tellMentor(caller: Caller, match: Match): Promise<Match> {
    const { libraryId, id: matchId, clientId, profileId } = match;
    const { contactId: recipientContactId } = await this.profiles.find(libraryId, profileId);
    const client = await this.clients.find(libraryId, clientId);
    const consent = await this.consents.holdInForce(libraryId, {
      ...{ clientId, recipientContactId, purpose: 'mentoring', consentId: null },
      at: this.clock.now(),
    });
    if (!consent) throw consentMissing(recipientContactId);
    const fields = fieldsPassedOn(client, consent.fields);
    const told = { clientId, matchId, consentId: consent.id, recipientContactId, fields };
    await this.disclosures.record(caller, [told]);
    return { ...match, consentId: consent.id };
  }
}
