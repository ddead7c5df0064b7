/** Days on which somebody is away: the first and the last of them, on the library's calendar. */
export interface Absence {
  readonly libraryId: string;
  readonly id: string;
  readonly userId: string;
  /** ISO 8601: `2026-11-27`. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** Who stands in; null leaves it to the admins. */
  readonly deputyId: string | null;
  readonly version: number;
}

export type AbsenceDetails = Pick<Absence, 'firstDay' | 'lastDay' | 'deputyId'>;

export function covers({ firstDay, lastDay }: AbsenceDetails, day: string): boolean {
  return firstDay <= day && day <= lastDay;
}
