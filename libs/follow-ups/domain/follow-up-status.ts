import { type Lifecycle } from '#kernel';

/** The life of a follow-up. */
export const followUpStatuses = {
  open: ['done', 'cancelled'],
  done: [],
  /** No longer to be done. */
  cancelled: [],
} as const satisfies Lifecycle<'open' | 'done' | 'cancelled'>;

export type FollowUpStatus = keyof typeof followUpStatuses;

export const followUpStatusNames = Object.keys(followUpStatuses) as readonly FollowUpStatus[];

/** How a follow-up ends. */
export type FollowUpEnd = (typeof followUpStatuses)['open'][number];
