import { DomainError, type FieldFault } from '#kernel';

/** What is said of a goal. */
export interface GoalDetails {
  readonly goal: string;
  readonly dueOn: string | null;
  readonly reachedOn: string | null;
}

/** Something that the members want to reach together. It stays the same goal however it is worded anew. */
export interface Goal extends GoalDetails {
  readonly id: string;
}

/** A goal as somebody says it: one that there is, by its id, or else by its very words; or a new one. */
export interface SaidGoal extends GoalDetails {
  readonly id?: string | undefined;
}

export const mostGoals = 30;

/** The goals as they are confirmed: one on a line, each with its day. */
export function wordingOf(goals: readonly GoalDetails[]): string {
  return goals
    .map(({ goal, dueOn }, index) => `${index + 1}. ${goal}${dueOn === null ? '' : ` (${dueOn})`}`)
    .join('\n');
}

/** Whether members have something else to confirm: that a goal was reached changes nothing of what they said. */
export function areWordedAnew(
  before: readonly GoalDetails[],
  after: readonly GoalDetails[],
): boolean {
  return wordingOf(before) !== wordingOf(after);
}

/**
 * Which goals there are once this has been said.
 * @throws DomainError invalid at each goal that names one that is not there, or that another has named.
 */
export function goalsAfter(
  before: readonly Goal[],
  said: readonly SaidGoal[],
  makeId: () => string,
): Goal[] {
  const named = said.flatMap(({ id }) => id ?? []);
  refuse(
    said.map(({ id }, index) => {
      if (id === undefined) return null;
      if (!before.some((goal) => goal.id === id)) return fault(index, 'id', 'unknown_goal');
      return named.filter((other) => other === id).length > 1
        ? fault(index, 'id', 'named_twice')
        : null;
    }),
  );
  const unnamed = before.filter(({ id }) => !named.includes(id));
  return said.map(({ id, ...details }) => {
    if (id !== undefined) return { ...details, id };
    const same = unnamed.findIndex(({ goal }) => goal === details.goal);
    const [known] = same === -1 ? [] : unnamed.splice(same, 1);
    return { ...details, id: known?.id ?? makeId() };
  });
}

/** @throws DomainError invalid at each goal that was reached in the future. */
export function checkGoals(goals: readonly GoalDetails[], today: string): void {
  refuse(
    goals.map(({ reachedOn }, index) =>
      reachedOn !== null && reachedOn > today ? fault(index, 'reachedOn', 'in_the_future') : null,
    ),
  );
}

function fault(index: number, field: string, code: string): FieldFault {
  return { pointer: `/goals/${index}/${field}`, code };
}

function refuse(found: readonly (FieldFault | null)[]): void {
  const faults = found.filter((one) => one !== null);
  if (faults.length > 0) throw new DomainError('invalid', 'invalid_request', { faults });
}
