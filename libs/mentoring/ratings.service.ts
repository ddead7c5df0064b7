import { Injectable } from '@nestjs/common';
import { type Caller, Clock, newId } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { MentoringRatingRepository } from './data/mentoring-rating.repository';
import { type Match } from './domain/match/match';
import { matchRated, notToBeRated } from './domain/mentoring.errors';
import { type MentoringRating, type RatingAnswers, type RatingParty } from './domain/rating/rating';
import { isToBeRated } from './domain/rating/rating.rules';
import { MatchMovesService } from './match-moves.service';

/** How mentors and clients found it. */
@Injectable()
export class RatingsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ratings: MentoringRatingRepository,
    private readonly matches: MatchMovesService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Each answers once. @throws DomainError not_found; conflict `mentoring_not_to_be_rated`, `mentoring_rated`. */
  async rate(
    caller: Caller,
    party: RatingParty,
    matchId: string,
    { helpfulness, rapport }: RatingAnswers,
  ): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      // Of two forms that are sent at once the second waits here.
      const match = await this.matches.takeFor(caller, matchId);
      if (!isToBeRated(match)) throw notToBeRated();
      if (await this.ratings.exists(libraryId, matchId, party)) throw matchRated();
      const rating: MentoringRating = {
        ...{ libraryId, id: newId(), matchId, party, helpfulness, rapport },
        createdAt: this.clock.now(),
      };
      await this.ratings.add(rating);
      await this.audit.record(caller, {
        action: 'mentoring_match.rated',
        subjectType: 'mentoring_match',
        subjectId: matchId,
        after: { ...rating },
        personal: true,
      });
    });
  }

  /** Whether this party is still asked. */
  async isAsked(match: Match, party: RatingParty): Promise<boolean> {
    const { libraryId, id } = match;
    if (!isToBeRated(match)) return false;
    return !(await this.unitOfWork.run(libraryId, () => this.ratings.exists(libraryId, id, party)));
  }
}
