import { type Language } from '#kernel';

/** How somebody is reminded of what is due: by a mail at its time, or in the morning's digest. */
export const reminderWays = ['at_due_time', 'in_digest'] as const;

export type ReminderWay = (typeof reminderWays)[number];

/** How somebody wants to be told of things. Times are those of the library's clocks. */
export interface Preferences {
  readonly libraryId: string;
  readonly userId: string;
  /** Whether there is a digest in the morning. */
  readonly digest: boolean;
  readonly digestHour: number;
  /** ISO 8601: Monday is 1, Sunday is 7. Null: the days on which the library works. */
  readonly digestWeekdays: number[] | null;
  /** Null: the user's own language. */
  readonly digestLanguage: Language | null;
  readonly reminders: ReminderWay;
  /** From then, `21:30`, until then nothing is sent; both null where somebody may always be told. */
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly version: number;
}

export type PreferenceChanges = Partial<Omit<Preferences, 'libraryId' | 'userId' | 'version'>>;

/** What holds for whoever has said nothing. */
export function usualPreferences(libraryId: string, userId: string): Preferences {
  return {
    libraryId,
    userId,
    digest: true,
    digestHour: 8,
    digestWeekdays: null,
    digestLanguage: null,
    reminders: 'at_due_time',
    quietFrom: null,
    quietUntil: null,
    version: 1,
  };
}
