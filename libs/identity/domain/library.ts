import { type Language } from '#kernel';

/** Within what clients are known to staff. */
export const clientVisibilities = ['library', 'branch'] as const;

export type ClientVisibility = (typeof clientVisibilities)[number];

/** The institution: everything belongs to exactly one. */
export interface Library {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly language: Language;
  /** IANA. */
  readonly timeZone: string;
  /** ISO 8601: Monday is 1, Sunday is 7; at least one. */
  readonly workingWeekdays: number[];
  /** Whether the public holidays of its country are days off. */
  readonly observesPublicHolidays: boolean;
  /** When its day starts, on its clock: what is due on a day is due then. `08:00` */
  readonly dayStartsAt: string;
  /** Whose clients staff may know: the library's, or those of their own branch. Admins know all. */
  readonly clientsVisibleTo: ClientVisibility;
  /** How many months after its end a referral forgets whom it was about. */
  readonly retentionMonths: number;
  /** After how many months without a look at it a contact is taken for stale. */
  readonly staleAfterMonths: number;
  /** Whom its mail comes from by name; null: its own name. */
  readonly mailSenderName: string | null;
  /** Where answers to its mail go, besides whoever a mail names for them. */
  readonly mailReplyTo: string | null;
  readonly version: number;
}

export const defaultRetentionMonths = 24;

export const defaultStaleAfterMonths = 12;

/** A house or department of the library. */
export interface Branch {
  readonly libraryId: string;
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly version: number;
  readonly archivedAt: Date | null;
}
