import { DomainError, notFound } from '#kernel';
import { type Referral } from './referral';

/** The state as it now is, for a caller whose picture of the referral is out of date. */
export interface CurrentReferral {
  readonly id: string;
  readonly status: string;
  readonly reason: string | null;
  readonly outcome: string | null;
  readonly scheduledAt: string | null;
  readonly scheduledPlace: string | null;
  readonly updatedAt: string;
  readonly version: number;
}

/** Another door was faster: the status that the move was to start from is no longer so. */
export function movedOn(referral: Referral): DomainError {
  return conflict('referral_moved_on', referral);
}

export function moveNotPossible(referral: Referral): DomainError {
  return conflict('referral_move_not_possible', referral);
}

export function moveNotYours(): DomainError {
  return new DomainError('forbidden', 'referral_move_not_yours');
}

export function clientAlreadyContacted(): DomainError {
  return new DomainError('conflict', 'referral_client_contacted');
}

export function undoNotPossible(referral: Referral): DomainError {
  return conflict('referral_undo_not_possible', referral);
}

export function noLongerDraft(referral: Referral): DomainError {
  return conflict('referral_no_longer_draft', referral);
}

export function consentMissing(): DomainError {
  return new DomainError('conflict', 'referral_consent_missing');
}

/** The partner takes nobody in, up to and including this day. */
export function partnerIsFull(fullUntil: string): DomainError {
  const parameters = { until: fullUntil };
  return new DomainError('conflict', 'partner_is_full', { parameters, extensions: { fullUntil } });
}

/** The agreement in force with the partner does not let these fields of the client pass. */
export function beyondAgreement(
  agreementId: string | null,
  fields: readonly string[],
  allowed: readonly string[] | null,
): DomainError {
  return new DomainError('conflict', 'referral_beyond_agreement', {
    parameters: { fields: fields.join(', ') },
    extensions: { agreementId, fields, allowed },
  });
}

/** There is nobody to read it yet. */
export function notYetSent(): DomainError {
  return new DomainError('conflict', 'referral_not_sent');
}

/** Nobody is left for whom anything could happen. */
export function personErased(): DomainError {
  return new DomainError('conflict', 'referral_person_erased');
}

export function referralNotFound(): DomainError {
  return notFound('referral_not_found');
}

function conflict(code: string, referral: Referral): DomainError {
  return new DomainError('conflict', code, { extensions: { current: current(referral) } });
}

function current(referral: Referral): CurrentReferral {
  const { id, status, reason, outcome, scheduledAt, scheduledPlace, updatedAt, version } = referral;
  return {
    id,
    status,
    reason,
    outcome,
    scheduledAt: scheduledAt?.toISOString() ?? null,
    scheduledPlace,
    updatedAt: updatedAt.toISOString(),
    version,
  };
}
