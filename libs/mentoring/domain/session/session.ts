import { type MeetingMode } from '../profile/meeting-mode';
import { type MatchSide } from '../match/match-status';

/** What is told of a session. */
export interface SessionDetails {
  /** The day, by the library's calendar: `2026-12-01`. */
  readonly heldOn: string;
  readonly minutes: number;
  readonly mode: MeetingMode;
  readonly note?: string | null | undefined;
}

/** A meeting of a mentor and a client. */
export interface MentoringSession extends SessionDetails {
  readonly libraryId: string;
  readonly id: string;
  readonly matchId: string;
  readonly note: string | null;
  /** Who told of it. */
  readonly side: SessionSide;
  /** How it stands in the log of the mentor's contact; null where they were in the archive. */
  readonly interactionId: string | null;
  readonly createdAt: Date;
  /** When it was taken back: it was not so, or was told of a wrong day. */
  readonly archivedAt: Date | null;
}

export type SessionSide = Exclude<MatchSide, 'system'>;
