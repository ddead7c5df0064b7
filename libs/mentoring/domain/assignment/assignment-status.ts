import { type Lifecycle } from '#kernel';

/** The life of an assignment: a worker calculates it, unless somebody calls it off before. */
export const assignmentLifecycle = {
  pending: ['completed', 'failed', 'cancelled'],
  completed: [],
  failed: [],
  cancelled: [],
} as const satisfies Lifecycle<string>;

export type AssignmentStatus = keyof typeof assignmentLifecycle;

export const assignmentStatuses = Object.keys(assignmentLifecycle) as readonly AssignmentStatus[];

/** Why there is no result: workers died over it, or the locked pairs have become impossible meanwhile. */
export const assignmentFailures = ['interrupted', 'locked_pairs'] as const;

export type AssignmentFailure = (typeof assignmentFailures)[number];
