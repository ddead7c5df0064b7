import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { type Consent, ConsentsService } from '#clients';
import { checkMove } from './domain/move.rules';
import { type Party } from './domain/party';
import { type MoveRequest, type Referral } from './domain/referral';
import { consentMissing, movedOn, undoNotPossible } from './domain/referral.errors';
import { type ReferralStatus } from './domain/referral-status';
import { replay } from './domain/replay';
import { undoableUntil } from './domain/undo.rules';
import { PartnerCapacity } from './partner-capacity';
import { ReferralAgreements } from './referral-agreements';
import { ReferralDisclosuresService } from './referral-disclosures.service';
import { ReferralJournal } from './referral-journal';

/** Moves referrals along: the one use case behind every door. */
@Injectable()
export class ReferralMovesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly journal: ReferralJournal,
    private readonly consents: ConsentsService,
    private readonly disclosures: ReferralDisclosuresService,
    private readonly capacity: PartnerCapacity,
    private readonly agreements: ReferralAgreements,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Moves a referral. Of two doors that move it at the same instant one wins.
   * @throws DomainError not_found; conflict `referral_moved_on` with the state as it now is, and the conflicts
   *   and faults that `checkMove` names; conflict `referral_consent_missing`, `partner_is_full`,
   *   `referral_beyond_agreement`.
   */
  async move(caller: Caller, party: Party, id: string, request: MoveRequest): Promise<Referral> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      const open = await this.journal.open(caller, party, id);
      const { side, referral, history, now } = open;
      const move = checkMove(side, referral, history, request, now);
      await this.capacity.check(referral, request, now);
      const { needsConsent, from, to, ...rest } = move;
      const event = { ...rest, kind: 'moved' as const, fromStatus: from, toStatus: to };
      const consent = needsConsent ? await this.consentFor(referral, now) : undefined;
      const after = await this.journal.append(caller, open, event, {
        ...(consent && { consentId: consent.id }),
        ...(await this.agreements.sending(referral, move, consent, now)),
      });
      if (consent) await this.disclosures.sent(caller, after, consent);
      await this.record(caller, 'referral.moved', referral, after);
      return after;
    });
  }

  /**
   * Takes the last move back; an end only while the client still agrees.
   * @param from the status that the caller saw, where the caller says so
   * @throws DomainError not_found; conflict `referral_moved_on`, `referral_undo_not_possible`,
   *   `referral_consent_missing`.
   */
  async undo(caller: Caller, party: Party, id: string, from?: ReferralStatus): Promise<Referral> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      const open = await this.journal.open(caller, party, id);
      const { side, referral, history, now } = open;
      if (from !== undefined && from !== referral.status) throw movedOn(referral);
      if (!undoableUntil(side, history, now)) throw undoNotPossible(referral);
      if (referral.endedAt && referral.mode === 'referral') await this.consentFor(referral, now);
      const backTo = replay(history.slice(0, -1)).status;
      const undone = { kind: 'undone' as const, fromStatus: referral.status, toStatus: backTo };
      const changes = this.agreements.undoing(backTo);
      const after = await this.journal.append(caller, open, undone, changes);
      await this.record(caller, 'referral.move_undone', referral, after);
      return after;
    });
  }

  private async consentFor(referral: Referral, at: Date): Promise<Consent> {
    const { libraryId, clientId, contactId, direction, consentId } = referral;
    const consent = await this.consents.holdInForce(libraryId, {
      clientId,
      purpose: 'referral',
      recipientContactId: direction === 'outbound' ? contactId : null,
      consentId,
      at,
    });
    if (!consent) throw consentMissing();
    return consent;
  }

  private async record(
    caller: Caller,
    action: string,
    before: Referral,
    after: Referral,
  ): Promise<void> {
    await this.audit.record(caller, {
      action,
      subjectType: 'referral',
      subjectId: after.id,
      before: { ...whereItStands(before) },
      after: { ...whereItStands(after) },
    });
  }
}

/** What of a referral the audit trail may hold: nothing that tells of the client. */
function whereItStands({ status, reason, outcome, sentAt, endedAt }: Referral): Partial<Referral> {
  return { status, reason, outcome, sentAt, endedAt };
}
