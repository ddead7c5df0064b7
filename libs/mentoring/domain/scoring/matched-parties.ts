import { type MeetingMode } from '../profile/meeting-mode';
import { type SpokenLanguage } from '../profile/spoken-language';
import { type WeekSpan } from '../profile/weekly-slot';
import { type Term } from '../vocabulary/vocabulary';

/** An industry with all that it stands in, the widest first, itself the last: G, 47, 47.6, 47.61. */
export type IndustryPath = readonly string[];

/** A mentoring request, as it is scored. An empty list, or null, asks for nothing. */
export interface RequestToMatch {
  readonly id: string;
  readonly clientId: string;
  readonly waitingSince: Date;
  /** What help is wanted with. */
  readonly terms: readonly Term[];
  readonly industry: IndustryPath | null;
  /** How far the business has come. */
  readonly stage: string | null;
  readonly languages: readonly string[];
  readonly week: readonly WeekSpan[];
  readonly modes: readonly MeetingMode[];
  readonly branchIds: readonly string[];
  /** Mentors who said no to this request, or with whom it did not work. */
  readonly triedMentorIds: readonly string[];
}

/** A mentor, as they are scored. An empty list, or null, is not known. */
export interface MentorToMatch {
  readonly id: string;
  readonly terms: readonly Term[];
  readonly industries: readonly IndustryPath[];
  /** Industries in which they cannot be impartial. */
  readonly conflictIndustries: readonly IndustryPath[];
  readonly stages: readonly string[];
  readonly languages: readonly SpokenLanguage[];
  readonly week: readonly WeekSpan[];
  readonly modes: readonly MeetingMode[];
  /** Where they meet in person; anywhere, if there are none. */
  readonly branchIds: readonly string[];
  /** How many clients they take at a time. */
  readonly capacity: number;
  /** Proposed and active matches, each of which takes a place. */
  readonly inUse: number;
  /** The last day of a pause. */
  readonly pausedUntil: string | null;
  readonly excludedClientIds: readonly string[];
  /** Whether the library has seen that the profile is true. */
  readonly isVerified: boolean;
}
