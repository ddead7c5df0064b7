import { type ActorKind } from '#kernel';
import { type ClientField } from '#clients';
import { type ReferralDirection, type ReferralEvent, type ReferralMode } from '../domain/referral';
import {
  type ReferralOutcome,
  type ReferralReason,
  type ReferralStatus,
} from '../domain/referral-status';

/** An event as it is shown: its times are text. The rules read it too. */
export type ShownEvent = Pick<
  ReferralEvent,
  'id' | 'kind' | 'side' | 'fromStatus' | 'toStatus' | 'reason' | 'outcome' | 'clientContacted'
> & {
  readonly at: string;
  readonly scheduledAt: string | null;
  readonly by: { readonly kind: ActorKind; readonly name: string | null };
  /** People's words; not for who sees initials only. */
  readonly scheduledPlace?: string | null;
  readonly note?: string | null;
};

/** What `referralColumns.partner` reads of a referral. */
export interface PartnerItem {
  readonly id: string;
  readonly direction: ReferralDirection;
  readonly mode: ReferralMode;
  readonly status: ReferralStatus;
  readonly reason: ReferralReason | null;
  readonly outcome: ReferralOutcome | null;
  readonly need: string;
  readonly whatToBring: string | null;
  readonly scheduledAt: string | null;
  readonly scheduledPlace: string | null;
  readonly respondBy: string | null;
  readonly endedAt: string | null;
  /** The fields that the client consented to. */
  readonly client: Readonly<Partial<Record<ClientField, string>>> | null;
}
