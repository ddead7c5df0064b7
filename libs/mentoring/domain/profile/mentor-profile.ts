import { type MeetingMode } from './meeting-mode';
import { type SpokenLanguage } from './spoken-language';
import { type WeeklySlot } from './weekly-slot';

/** What is said of a mentor: by themselves, or by the library. */
export interface MentorDetails {
  /** Codes of the vocabulary: skills, or whole topics. */
  readonly terms: readonly string[];
  /** NACE Rev. 2. */
  readonly industries: readonly string[];
  /** In which they could not be impartial. */
  readonly conflictIndustries: readonly string[];
  /** Of the businesses that they help. */
  readonly stages: readonly string[];
  readonly languages: readonly SpokenLanguage[];
  readonly modes: readonly MeetingMode[];
  /** Where they meet in person; anywhere, if there are none. */
  readonly branchIds: readonly string[];
  readonly slots: readonly WeeklySlot[];
  /** Of the clocks by which the slots are said. */
  readonly timeZone: string;
  /** How many clients they take at a time. */
  readonly capacity: number;
  /** The last day of a pause: `2026-12-15`. */
  readonly pausedUntil: string | null;
  /** In their own words. */
  readonly about: string | null;
}

/** What a contact offers as a mentor. */
export interface MentorProfile extends MentorDetails {
  readonly libraryId: string;
  readonly id: string;
  /** The person; it never changes. */
  readonly contactId: string;
  /** When the library saw that it is true; null while nobody has, and until then they are proposed to nobody. */
  readonly verifiedAt: Date | null;
  readonly version: number;
  readonly archivedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A profile in which nothing has been said yet. */
export const blankMentor: Omit<MentorDetails, 'timeZone'> = {
  terms: [],
  industries: [],
  conflictIndustries: [],
  stages: [],
  languages: [],
  modes: [],
  branchIds: [],
  slots: [],
  capacity: 1,
  pausedUntil: null,
  about: null,
};
