import { type Lifecycle } from '#kernel';

/** Where a mentoring request stands. A request that a match came of waits again when the match comes to nothing. */
export const requestLifecycle = {
  waiting: ['matched', 'closed'],
  matched: ['waiting', 'closed'],
  closed: [],
} as const satisfies Lifecycle<string>;

export type RequestStatus = keyof typeof requestLifecycle;

export const requestStatuses = Object.keys(requestLifecycle) as readonly RequestStatus[];

/** Why a request was closed. */
export const closeReasons = [
  'helped',
  'helped_elsewhere',
  'client_request',
  'no_mentor_found',
  'other',
] as const;

export type CloseReason = (typeof closeReasons)[number];
