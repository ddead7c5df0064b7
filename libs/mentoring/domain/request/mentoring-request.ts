import { type MeetingMode } from '../profile/meeting-mode';
import { type WeeklySlot } from '../profile/weekly-slot';
import { type CloseReason, type RequestStatus } from './request-status';

/** What a client wants of a mentor. */
export interface RequestDetails {
  /** Who of our staff looks after it. */
  readonly ownerId: string | null;
  /** What the client wants to reach, in words. */
  readonly goals: string | null;
  /** The library's own words. */
  readonly note: string | null;
  /** Codes of the vocabulary: what help is wanted with. */
  readonly terms: readonly string[];
  /** NACE Rev. 2. */
  readonly industry: string | null;
  /** How far the business has come. */
  readonly stage: string | null;
  /** In which the client can be mentored: `uk`. */
  readonly languages: readonly string[];
  readonly modes: readonly MeetingMode[];
  /** Where they would meet in person. */
  readonly branchId: string | null;
  readonly slots: readonly WeeklySlot[];
  /** Of the clocks by which the slots are said. */
  readonly timeZone: string;
}

/** A client's wish for a mentor. */
export interface MentoringRequest extends RequestDetails {
  readonly libraryId: string;
  readonly id: string;
  readonly clientId: string;
  readonly status: RequestStatus;
  readonly closeReason: CloseReason | null;
  /** Since when the client waits for a mentor; a match that came to nothing does not send them back to the end. */
  readonly waitingSince: Date;
  readonly closedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A request in which nothing has been said yet. */
export const blankRequest: Omit<RequestDetails, 'timeZone' | 'ownerId'> = {
  goals: null,
  note: null,
  terms: [],
  industry: null,
  stage: null,
  languages: [],
  modes: [],
  branchId: null,
  slots: [],
};
