import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Caller, Clock } from '#kernel';
import { type Consent, ConsentDependants } from '#clients';
import { KeptAnswers } from '#platform/kept-answers';
import { ReferralRepository } from './data/referral.repository';
import { ReferralStopNotices } from './referral-stop-notices';
import { theRequester } from './domain/party';
import { type Referral } from './domain/referral';
import { type StoppingReason, stoppedStatus } from './domain/stopping.rules';
import { ReferralMovesService } from './referral-moves.service';

/** Stops referrals that must not go on because of the client: a consent was withdrawn, a person is to be forgotten. */
@Injectable()
export class ReferralStopsService implements OnModuleInit {
  constructor(
    private readonly consentDependants: ConsentDependants,
    private readonly referrals: ReferralRepository,
    private readonly moves: ReferralMovesService,
    private readonly notices: ReferralStopNotices,
    private readonly keptAnswers: KeptAnswers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.consentDependants.register({
      stop: (caller, consent) => this.stopRestingOn(caller, consent),
    });
  }

  /** Drafts lose the consent; what was sent ends; whoever was told of the client is told of this. */
  private async stopRestingOn(caller: Caller, consent: Consent): Promise<void> {
    const resting = await this.referrals.lockOpenByConsent(caller.libraryId, consent.id);
    for (const referral of resting) await this.stop(caller, referral, 'consent_withdrawn');
    const sent = resting.filter(({ sentAt }) => sentAt !== null);
    await this.notices.add(
      caller,
      consent,
      sent.map(({ contactId }) => contactId),
    );
    const passedOn = await this.referrals.findByConsent(caller.libraryId, consent.id);
    await this.keptAnswers.forgetAbout(
      caller.libraryId,
      passedOn.map(({ id }) => id),
    );
  }

  /** Ends whatever is open for a client who is to be forgotten; drafts were never there. */
  async stopAllOf(caller: Caller, clientId: string): Promise<void> {
    for (const referral of await this.referrals.lockOpenByClient(caller.libraryId, clientId)) {
      await this.end(caller, referral, 'client_request');
    }
  }

  /** Ends what is open; what was never sent was never there. */
  async end(caller: Caller, { id, status }: Referral, reason: StoppingReason): Promise<void> {
    const to = stoppedStatus(status, reason);
    const move = to
      ? { from: status, to, reason }
      : { from: status, to: 'entered_in_error' as const };
    await this.moves.move(caller, theRequester, id, move);
  }

  private async stop(caller: Caller, referral: Referral, reason: StoppingReason): Promise<void> {
    const { id, status } = referral;
    const to = stoppedStatus(status, reason);
    if (to) await this.moves.move(caller, theRequester, id, { from: status, to, reason });
    else await this.referrals.change(referral, { consentId: null, updatedAt: this.clock.now() });
  }
}
