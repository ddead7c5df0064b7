import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId } from '#kernel';
import { CalendarsService } from '#calendars';
import { UnitOfWork } from '#platform/database';
import { MatchRepository } from './data/match.repository';
import { MentorProfileRepository } from './data/mentor-profile.repository';
import { MentoringRequestRepository } from './data/mentoring-request.repository';
import { SuggestionRepository } from './data/suggestion.repository';
import { type Match } from './domain/match/match';
import { type MatchSide } from './domain/match/match-status';
import {
  mentorRefused,
  requestClosed,
  requestMatched,
  requestNotFound,
} from './domain/mentoring.errors';
import { type MentoringRequest } from './domain/request/mentoring-request';
import { refusalsOf } from './domain/scoring/refusal.rules';
import { scoreOf } from './domain/scoring/score.rules';
import { MatchJournal } from './match-journal';
import { MatchedPartiesService } from './matched-parties.service';
import { MentoringRequestsService } from './mentoring-requests.service';
import { WeightsService } from './weights.service';

/** Whom a request is proposed to, and how. */
export interface NewProposal {
  readonly profileId: string;
  /** The shortlist that it was chosen from, and whose next is asked if `passesOn`. */
  readonly suggestionId?: string | null | undefined;
  readonly introduction?: string | null | undefined;
  readonly passesOn?: boolean | undefined;
}

const workingDaysToAnswer = 3;

/** Proposes requests to mentors. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: MentoringRequestsService,
    private readonly requestRows: MentoringRequestRepository,
    private readonly profiles: MentorProfileRepository,
    private readonly matches: MatchRepository,
    private readonly suggestions: SuggestionRepository,
    private readonly parties: MatchedPartiesService,
    private readonly weights: WeightsService,
    private readonly journal: MatchJournal,
    private readonly calendars: CalendarsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Proposes a request to a mentor, who has three working days to answer.
   * @throws DomainError not_found; conflict `mentoring_request_matched`, `mentoring_request_closed`, `mentor_refused`;
   * invalid at `/profileId` or `/suggestionId`.
   */
  async publish(caller: Caller, requestId: string, proposal: NewProposal): Promise<string> {
    const { libraryId } = caller;
    return this.unitOfWork.run(libraryId, async () => {
      await this.requests.findFor(caller, requestId);
      const request = await this.takeWaiting(libraryId, requestId);
      const { suggestionId } = proposal;
      if (
        suggestionId != null &&
        !(await this.suggestions.isOf(libraryId, requestId, suggestionId))
      ) {
        throw invalidField('/suggestionId', 'unknown_suggestion');
      }
      const before = await this.matches.findLastEnded(libraryId, requestId);
      return this.propose(caller, 'library', request, proposal, before);
    });
  }

  /** Takes all of these before any is proposed, in one order for everybody: of two who do so none waits for the other. */
  async hold(
    libraryId: string,
    pairs: readonly { readonly requestId: string; readonly profileId: string }[],
  ): Promise<void> {
    const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
    for (const id of sorted(pairs.map(({ requestId }) => requestId))) {
      await this.requestRows.lock(libraryId, id);
    }
    for (const id of sorted(pairs.map(({ profileId }) => profileId))) {
      await this.profiles.lock(libraryId, id);
    }
  }

  /**
   * Goes to the next of the shortlist who can be asked now.
   * @returns undefined where nobody is left
   */
  async passOn(caller: Caller, ended: Match): Promise<string | undefined> {
    const { libraryId, requestId, suggestionId } = ended;
    if (suggestionId === null) return undefined;
    const shortlist = await this.suggestions.findMentors(libraryId, suggestionId);
    const request = await this.takeWaiting(libraryId, requestId);
    for (const profileId of shortlist) {
      if ((await this.judge(request, profileId)).refusals.length > 0) continue;
      const { introduction, passesOn } = ended;
      const next = { profileId, suggestionId, introduction, passesOn };
      return this.propose(caller, 'system', request, next, ended);
    }
    return undefined;
  }

  private async propose(
    caller: Caller,
    side: MatchSide,
    request: MentoringRequest,
    { profileId, suggestionId = null, introduction = null, passesOn = false }: NewProposal,
    replaced: Match | null,
  ): Promise<string> {
    const { libraryId, id: requestId, clientId, ownerId } = request;
    // Whoever else gives this mentor a client waits here, and then counts this one, too.
    if (!(await this.profiles.lock(libraryId, profileId))) {
      throw invalidField('/profileId', 'unknown_mentor');
    }
    const { refusals, ...judged } = await this.judge(request, profileId);
    if (refusals.length > 0) throw mentorRefused(refusals);
    const now = this.clock.now();
    const calendar = await this.calendars.of(libraryId);
    const match: Match = {
      ...{ libraryId, id: newId(), requestId, clientId, profileId, suggestionId, introduction },
      ...{ ownerId, passesOn, replacesId: replaced?.id ?? null, consentId: null, checkInId: null },
      ...judged,
      ...{ status: 'proposed', reason: null, outcome: null },
      respondBy: calendar.endOfWorkingDay(now, workingDaysToAnswer),
      ...{ proposedAt: now, answeredAt: null, startedAt: null, endedAt: null },
      ...{ version: 1, updatedAt: now },
    };
    await this.journal.begin({ caller, side }, match, request);
    return match.id;
  }

  /** The request, which nobody else proposes until the unit of work ends. */
  private async takeWaiting(libraryId: string, requestId: string): Promise<MentoringRequest> {
    const request = await this.requestRows.lock(libraryId, requestId);
    if (!request) throw requestNotFound();
    if (request.status === 'closed') throw requestClosed();
    if (request.status === 'matched') throw requestMatched();
    return request;
  }

  /** What speaks against it, and for it, as things are now. */
  private async judge(request: MentoringRequest, profileId: string) {
    const { libraryId } = request;
    const wish = await this.parties.requestToMatch(request);
    const mentor = await this.parties.mentorFor(libraryId, wish, profileId);
    if (!mentor) throw invalidField('/profileId', 'unknown_mentor');
    const { version: weightsVersion, weights } = await this.weights.of(libraryId);
    return {
      refusals: refusalsOf(wish, mentor, await this.parties.todayIn(libraryId)),
      weightsVersion,
      score: scoreOf(wish, mentor, weights).score,
    };
  }
}
