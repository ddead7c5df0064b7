import { type Actor } from '#kernel';
import {
  type MatchOutcome,
  type MatchReason,
  type MatchSide,
  type MatchStatus,
} from './match-status';

/** A request brought together with a mentor. */
export interface Match {
  readonly libraryId: string;
  readonly id: string;
  readonly requestId: string;
  readonly clientId: string;
  readonly profileId: string;
  /** The shortlist that it was chosen from. */
  readonly suggestionId: string | null;
  /** The ended match of the same request after which this one was tried. */
  readonly replacesId: string | null;
  /** Who of our staff looks after it. */
  readonly ownerId: string | null;
  /** With which the mentor is told who the client is. */
  readonly consentId: string | null;
  /** The follow-up that asks how it goes. */
  readonly checkInId: string | null;
  readonly score: number;
  readonly weightsVersion: number;
  /** What the librarian tells the mentor of the client, without saying who it is. */
  readonly introduction: string | null;
  /** Whether it goes to the next of the shortlist where the mentor says no, or nothing. */
  readonly passesOn: boolean;
  readonly status: MatchStatus;
  readonly reason: MatchReason | null;
  readonly outcome: MatchOutcome | null;
  readonly respondBy: Date;
  readonly proposedAt: Date;
  readonly answeredAt: Date | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly version: number;
  readonly updatedAt: Date;
}

/** A step of a match. Events are added and never changed. */
export interface MatchEvent {
  readonly libraryId: string;
  readonly id: string;
  readonly matchId: string;
  /** Null for the proposal. */
  readonly fromStatus: MatchStatus | null;
  readonly toStatus: MatchStatus;
  readonly side: MatchSide;
  readonly actor: Actor;
  readonly reason: MatchReason | null;
  readonly outcome: MatchOutcome | null;
  readonly note: string | null;
  readonly occurredAt: Date;
}

/** What somebody asks for, naming the status from which they do. */
export interface MatchMove {
  readonly from: MatchStatus;
  readonly to: MatchStatus;
  readonly reason?: MatchReason | null | undefined;
  readonly outcome?: MatchOutcome | null | undefined;
  readonly note?: string | null | undefined;
  /** Of a mentor who declines: the last day on which they take nobody. */
  readonly fullUntil?: string | null | undefined;
}
