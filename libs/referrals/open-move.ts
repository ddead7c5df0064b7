import { type ReferralMode } from './domain/referral';
import {
  type MoveRule,
  type ReferralOutcome,
  type ReferralReason,
  type ReferralStatus,
} from './domain/referral-status';

/** A move that the reader could make now, with what it asks for. */
export interface OpenMove {
  readonly to: ReferralStatus;
  readonly reasons: readonly ReferralReason[];
  readonly outcomes: readonly ReferralOutcome[];
  readonly needsAppointment: boolean;
  readonly needsConsent: boolean;
}

export function openMove(
  { to, needs }: MoveRule,
  { mode }: { readonly mode: ReferralMode },
): OpenMove {
  return {
    to,
    reasons: needs?.reason ?? [],
    outcomes: needs?.outcome ?? [],
    needsAppointment: needs?.schedule ?? false,
    needsConsent: mode === 'referral' && (needs?.consent ?? false),
  };
}
