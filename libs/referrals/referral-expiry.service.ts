import { Injectable } from '@nestjs/common';
import { batchesOf, Clock, DomainError, systemCaller } from '#kernel';
import { type LateReferral, ReferralRepository } from './data/referral.repository';
import { theSystem } from './domain/party';
import { ReferralMovesService } from './referral-moves.service';

/** Ends the referrals that nobody answered in time. */
@Injectable()
export class ReferralExpiryService {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly moves: ReferralMovesService,
    private readonly clock: Clock,
  ) {}

  /**
   * Looks through every library; several workers may do so at once. One that fails does not hold up the others.
   * @returns how many ended
   */
  async expireOverdue(): Promise<number> {
    const failures: unknown[] = [];
    let ended = 0;
    const now = this.clock.now();
    for await (const batch of batchesOf<LateReferral>((...page) =>
      this.referrals.findExpired(now, ...page),
    )) {
      for (const overdue of batch) {
        await this.expire(overdue).then(
          (expired) => (ended += Number(expired)),
          (error: unknown) => failures.push(error),
        );
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some referrals could not expire');
    return ended;
  }

  /** @returns false when somebody was faster. */
  private async expire({ libraryId, referralId }: LateReferral): Promise<boolean> {
    try {
      const move = { from: 'sent', to: 'expired' } as const;
      await this.moves.move(systemCaller(libraryId), theSystem, referralId, move);
      return true;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'conflict') return false;
      throw error;
    }
  }
}
