import { Injectable } from '@nestjs/common';
import { type Caller, Clock, newId } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { MentorRecordReader } from './data/mentor-record.reader';
import { SuggestionRepository } from './data/suggestion.repository';
import { profileNotFound, requestClosed } from './domain/mentoring.errors';
import { rank, type RankedMentor } from './domain/scoring/ranking.rules';
import { type RefusalReason, refusalsOf } from './domain/scoring/refusal.rules';
import { type MentorScore, scoreOf } from './domain/scoring/score.rules';
import { exposureDays, spreadOut } from './domain/suggestion/exposure.rules';
import { expectedShare, ordinaryShare } from './domain/suggestion/past-outcomes.rules';
import { type ShownOutcomes, type Suggestion } from './domain/suggestion/suggestion';
import { MatchedPartiesService } from './matched-parties.service';
import { MentoringRequestsService } from './mentoring-requests.service';
import { WeightsService } from './weights.service';

/** Whether a mentor suits a request, and why, or why not. */
export interface Suitability extends MentorScore {
  readonly profileId: string;
  /** None for somebody to whom it can be proposed. */
  readonly refusals: readonly RefusalReason[];
  readonly capacity: number;
  readonly inUse: number;
  readonly weightsVersion: number;
}

/** Says whom a request could be proposed to, and why. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: MentoringRequestsService,
    private readonly parties: MatchedPartiesService,
    private readonly weights: WeightsService,
    private readonly records: MentorRecordReader,
    private readonly suggestions: SuggestionRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a shortlist as things are now, and keeps it.
   * @throws DomainError not_found; conflict `mentoring_request_closed`.
   */
  async suggest(caller: Caller, requestId: string, most: number): Promise<string> {
    const { libraryId } = caller;
    return this.unitOfWork.run(libraryId, async () => {
      const request = await this.requests.findFor(caller, requestId);
      if (request.status === 'closed') throw requestClosed();
      const { version, weights } = await this.weights.of(libraryId);
      const wish = await this.parties.requestToMatch(request);
      const mentors = await this.parties.mentorsFor(libraryId, wish);
      const today = await this.parties.todayIn(libraryId);
      const { ranked } = rank(wish, mentors, weights, today);
      const suggestion: Suggestion = {
        ...{ libraryId, id: newId(), requestId, weightsVersion: version },
        considered: ranked.length,
        createdAt: this.clock.now(),
        mentors: await this.shortlist(libraryId, requestId, ranked, most),
      };
      await this.suggestions.add(suggestion);
      await this.audit.record(caller, {
        action: 'mentoring_request.mentors_suggested',
        subjectType: 'mentoring_request',
        subjectId: requestId,
        after: { suggestionId: suggestion.id },
      });
      return suggestion.id;
    });
  }

  /** Why, or why not, for whichever mentor somebody asks about. @throws DomainError not_found. */
  async suitabilityOf(caller: Caller, requestId: string, profileId: string): Promise<Suitability> {
    const { libraryId } = caller;
    return this.unitOfWork.run(libraryId, async () => {
      const request = await this.requests.findFor(caller, requestId);
      const wish = await this.parties.requestToMatch(request);
      const mentor = await this.parties.mentorFor(libraryId, wish, profileId);
      if (!mentor) throw profileNotFound();
      const { version, weights } = await this.weights.of(libraryId);
      const { capacity, inUse } = mentor;
      return {
        ...{ profileId, capacity, inUse, weightsVersion: version },
        refusals: refusalsOf(wish, mentor, await this.parties.todayIn(libraryId)),
        ...scoreOf(wish, mentor, weights),
      };
    });
  }

  private async shortlist(
    libraryId: string,
    requestId: string,
    ranked: readonly RankedMentor[],
    most: number,
  ): Promise<Suggestion['mentors']> {
    const ids = ranked.map(({ mentorId }) => mentorId);
    const since = new Date(this.clock.now().getTime() - exposureDays * 24 * 60 * 60 * 1000);
    const inFront = await this.records.requestsInFront(libraryId, ids, since, requestId);
    const chosen = spreadOut(ranked, inFront).slice(0, most);
    const outcomesOf = await this.outcomes(
      libraryId,
      chosen.map(({ mentorId }) => mentorId),
    );
    return chosen.map(({ mentorId, ...mentor }) => ({
      ...mentor,
      profileId: mentorId,
      outcomes: outcomesOf(mentorId),
    }));
  }

  private async outcomes(
    libraryId: string,
    profileIds: readonly string[],
  ): Promise<(profileId: string) => ShownOutcomes> {
    const ordinary = ordinaryShare(await this.records.outcomesOfLibrary(libraryId));
    const known = await this.records.outcomesOf(libraryId, profileIds);
    return (profileId) => {
      const own = known.get(profileId) ?? { ended: 0, succeeded: 0 };
      return { ...own, expectedPercent: Math.round(100 * expectedShare(own, ordinary)) };
    };
  }
}
