import { type Absence, covers } from './absence';

/** One of those who can stand in for others. */
export interface Colleague {
  readonly id: string;
  readonly isAdmin: boolean;
}

export type StaffAbsence = Pick<Absence, 'userId' | 'firstDay' | 'lastDay' | 'deputyId'>;

/**
 * Who is told on this day what is a user's to know, the first who may know of it: they themselves, or while they are away their deputy, and where
 * that one is away too the deputy's deputy. Where this leads to nobody, or in a circle, it is the admin who has been
 * with us longest and is here; an admin who is away still is better than nobody. At last it is the user themselves.
 * @param colleagues who can stand in, those first who have been with us longest
 */
export function standInsFor(
  userId: string,
  day: string,
  absences: readonly StaffAbsence[],
  colleagues: readonly Colleague[],
): string[] {
  const away = new Map(
    absences.filter((absence) => covers(absence, day)).map((one) => [one.userId, one.deputyId]),
  );
  if (!away.has(userId)) return [userId];
  const deputy = lastDeputy(userId, away);
  const admins = colleagues.filter(({ isAdmin }) => isAdmin);
  const inTurn = [
    ...colleagues.filter(({ id }) => id === deputy),
    ...admins.filter(({ id }) => !away.has(id)),
    ...admins,
  ];
  return [...new Set([...inTurn.map(({ id }) => id), userId])];
}

/** From deputy to deputy, to one who is here; undefined where there is none. */
function lastDeputy(
  userId: string,
  away: ReadonlyMap<string, string | null>,
): string | null | undefined {
  const asked = new Set<string>();
  let person: string | null | undefined = userId;
  while (typeof person === 'string' && away.has(person)) {
    if (asked.has(person)) return undefined;
    asked.add(person);
    person = away.get(person);
  }
  return person;
}
