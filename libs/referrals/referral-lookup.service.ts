import { Injectable } from '@nestjs/common';
import { type Caller, Clock } from '#kernel';
import { ClientReaches } from '#clients';
import { UnitOfWork } from '#platform/database';
import { ReferralEventRepository } from './data/referral-event.repository';
import { ReferralRepository } from './data/referral.repository';
import { movesOpenTo } from './domain/move.rules';
import { maySee, theClient } from './domain/party';
import { type Referral, type ReferralEvent } from './domain/referral';
import { referralNotFound } from './domain/referral.errors';
import { undoableUntil } from './domain/undo.rules';
import { openMove, type OpenMove } from './open-move';
import { type ReferralHappening } from './referral-listeners';

/** A referral as its own client knows it: what they said of it, and what they can say now. */
export interface ClientReferral {
  readonly referral: Referral;
  readonly ownEvents: readonly ReferralEvent[];
  readonly moves: readonly OpenMove[];
  readonly undoableUntil: Date | null;
}

/** Looks referrals up for the features above: for their use cases, not for somebody's eyes. */
@Injectable()
export class ReferralLookupService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly referrals: ReferralRepository,
    private readonly events: ReferralEventRepository,
    private readonly reaches: ClientReaches,
    private readonly clock: Clock,
  ) {}

  find(libraryId: string, id: string): Promise<Referral | null> {
    return this.unitOfWork.run(libraryId, () => this.referrals.find(libraryId, id));
  }

  /** For one of our staff. @throws DomainError not_found for a referral of a client of whom they may not know. */
  async findForStaff(caller: Caller, id: string): Promise<Referral> {
    const referral = await this.find(caller.libraryId, id);
    if (!referral || !(await this.reaches.includes(caller, referral.clientId))) {
      throw referralNotFound();
    }
    return referral;
  }

  /** Something that happened to a referral, and how the referral stands by now. */
  findHappening(
    libraryId: string,
    referralId: string,
    eventId: string,
  ): Promise<ReferralHappening | undefined> {
    return this.unitOfWork.run(libraryId, async () => {
      const referral = await this.referrals.find(libraryId, referralId);
      const event = await this.events.find(libraryId, referralId, eventId);
      return referral && event ? { referral, event } : undefined;
    });
  }

  /** The referral for the client that it is about; undefined while it has not been sent. */
  findForClient(libraryId: string, id: string): Promise<ClientReferral | undefined> {
    return this.unitOfWork.run(libraryId, async () => {
      const referral = await this.referrals.find(libraryId, id);
      if (!referral || !maySee(theClient(referral.clientId), referral)) return undefined;
      const history = await this.events.findByReferral(libraryId, id);
      const now = this.clock.now();
      return {
        referral,
        ownEvents: history.filter(({ side }) => side === 'client'),
        moves: movesOpenTo('client', referral, history, now).map((rule) =>
          openMove(rule, referral),
        ),
        undoableUntil: undoableUntil('client', history, now),
      };
    });
  }
}
