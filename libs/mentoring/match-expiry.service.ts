import { Injectable } from '@nestjs/common';
import { batchesOf, Clock, DomainError, systemCaller } from '#kernel';
import { MatchRepository, type UnansweredProposal } from './data/match.repository';
import { MatchMovesService } from './match-moves.service';

/** Ends proposals that their mentors left unanswered; the next of the shortlist is asked where that was allowed. */
@Injectable()
export class MatchExpiryService {
  constructor(
    private readonly matches: MatchRepository,
    private readonly moves: MatchMovesService,
    private readonly clock: Clock,
  ) {}

  /**
   * Looks through every library; several workers may do so at once. One that fails does not hold up the others.
   * @returns how many ended
   */
  async expireUnanswered(): Promise<number> {
    const failures: unknown[] = [];
    let ended = 0;
    const now = this.clock.now();
    for await (const batch of batchesOf<UnansweredProposal>((...page) =>
      this.matches.findUnanswered(now, ...page),
    )) {
      for (const unanswered of batch) {
        await this.expire(unanswered).then(
          (expired) => (ended += Number(expired)),
          (error: unknown) => failures.push(error),
        );
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some proposals could not expire');
    return ended;
  }

  /** @returns false when somebody was faster. */
  private async expire({ libraryId, matchId }: UnansweredProposal): Promise<boolean> {
    try {
      const move = { from: 'proposed', to: 'expired' } as const;
      await this.moves.move(systemCaller(libraryId), 'system', matchId, move);
      return true;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'conflict') return false;
      throw error;
    }
  }
}
