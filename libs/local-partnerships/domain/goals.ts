import { DomainError, type FieldFault } from '#kernel';

/** Something that the members want to reach together. */
export interface Goal {
  readonly goal: string;
  readonly dueOn: string | null;
  readonly reachedOn: string | null;
}

export const mostGoals = 30;

/** The goals as they are confirmed: one on a line, each with its day. */
export function wordingOf(goals: readonly Goal[]): string {
  return goals
    .map(({ goal, dueOn }, index) => `${index + 1}. ${goal}${dueOn === null ? '' : ` (${dueOn})`}`)
    .join('\n');
}

/** Whether members have something else to confirm: that a goal was reached changes nothing of what they said. */
export function areWordedAnew(before: readonly Goal[], after: readonly Goal[]): boolean {
  return wordingOf(before) !== wordingOf(after);
}

/** @throws DomainError invalid at each goal that was reached in the future. */
export function checkGoals(goals: readonly Goal[], today: string): void {
  const faults = goals.flatMap(({ reachedOn }, index): FieldFault[] =>
    reachedOn !== null && reachedOn > today
      ? [{ pointer: `/goals/${index}/reachedOn`, code: 'in_the_future' }]
      : [],
  );
  if (faults.length > 0) throw new DomainError('invalid', 'invalid_request', { faults });
}
