import { type Actor } from '#kernel';
import {
  type ReferralOutcome,
  type ReferralReason,
  type ReferralStatus,
  type Side,
} from './referral-status';

/** Outbound goes from the library to a partner, inbound from a partner to the library. */
export const referralDirections = ['outbound', 'inbound'] as const;

export type ReferralDirection = (typeof referralDirections)[number];

/** `referral` passes the client's data on; in `self_referral` the client goes by themselves. */
export const referralModes = ['referral', 'self_referral'] as const;

export type ReferralMode = (typeof referralModes)[number];

/** What the events alone say about a referral; `replay` brings it back from them. */
export interface ReferralState {
  readonly status: ReferralStatus;
  readonly reason: ReferralReason | null;
  readonly outcome: ReferralOutcome | null;
  readonly scheduledAt: Date | null;
  readonly scheduledPlace: string | null;
  /** When it first left the requester; null while nobody but the requester has seen it. */
  readonly sentAt: Date | null;
  readonly endedAt: Date | null;
}

/** Until when who should have done what. The clocks follow from the events too, with the limits of their time. */
export interface ReferralClocks {
  /** Until when the target should have answered. */
  readonly respondBy: Date | null;
  /** Until when the target should have given news, once it has accepted. */
  readonly newsBy: Date | null;
  /** When it ends by itself, if nobody answers. */
  readonly expiresAt: Date | null;
  /** Which of the first two runs now; null while neither does. */
  readonly waitsUntil: Date | null;
  /** How many notices have gone out since `waitsUntil` has passed, and when the next one is due. */
  readonly noticesGiven: number;
  readonly nextNoticeAt: Date | null;
}

/** One client passed from a requester to a target, the library being one of the two and a contact the other. */
export interface Referral extends ReferralState, ReferralClocks {
  readonly id: string;
  readonly libraryId: string;
  readonly direction: ReferralDirection;
  readonly mode: ReferralMode;
  readonly contactId: string;
  readonly clientId: string;
  /** The consent that the data was passed on with. */
  readonly consentId: string | null;
  /** Who among the library's staff looks after it. */
  readonly ownerId: string | null;
  /** What the client needs, in words that both sides read. */
  readonly need: string;
  /** What the client should have with them, told on their slip. */
  readonly whatToBring: string | null;
  readonly expiryDays: number;
  /** The ended referral that this one takes up again. */
  readonly replacesId: string | null;
  /** The agreement in force with the partner when it was sent. */
  readonly agreementId: string | null;
  /** For how long after its end the person is kept, where that agreement said so. */
  readonly retentionMonths: number | null;
  /** When the library was told that it is about to lose whom it was about. */
  readonly erasureAnnouncedAt: Date | null;
  /** When it lost whom it was about; from then on nothing happens to it. */
  readonly personErasedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

export const referralEventKinds = ['created', 'moved', 'undone', 'message'] as const;

export type ReferralEventKind = (typeof referralEventKinds)[number];

/** What happened to a referral; appended, never changed. */
export interface ReferralEvent {
  readonly id: string;
  readonly referralId: string;
  /** 1 for the first event of the referral, then one more each time. */
  readonly position: number;
  readonly kind: ReferralEventKind;
  readonly side: Side;
  readonly actor: Actor;
  readonly occurredAt: Date;
  readonly fromStatus: ReferralStatus | null;
  readonly toStatus: ReferralStatus | null;
  readonly reason: ReferralReason | null;
  readonly outcome: ReferralOutcome | null;
  readonly scheduledAt: Date | null;
  readonly scheduledPlace: string | null;
  readonly note: string | null;
  /** The message says that the client has been spoken with. */
  readonly clientContacted: boolean;
}

/** What the rules need to know of what happened. */
export type HistoryEvent = Pick<
  ReferralEvent,
  'kind' | 'side' | 'toStatus' | 'occurredAt' | 'clientContacted'
>;

/** A move as somebody asks for it. `from` is the status they saw. */
export interface MoveRequest {
  readonly from: ReferralStatus;
  readonly to: ReferralStatus;
  readonly reason?: ReferralReason | null | undefined;
  readonly outcome?: ReferralOutcome | null | undefined;
  readonly note?: string | null | undefined;
  readonly scheduledAt?: Date | null | undefined;
  readonly scheduledPlace?: string | null | undefined;
  /** To be sent although the partner has said that it is full. */
  readonly evenIfFull?: boolean | undefined;
}

/** A move that the table allows, with all that is to be recorded of it. */
export interface Move {
  readonly from: ReferralStatus;
  readonly to: ReferralStatus;
  readonly reason: ReferralReason | null;
  readonly outcome: ReferralOutcome | null;
  readonly note: string | null;
  readonly scheduledAt: Date | null;
  readonly scheduledPlace: string | null;
  readonly needsConsent: boolean;
}
