import { type Client } from './client';

/** By what a client is the same as another; a name alone is no more than a hint. */
export const duplicateReasons = ['email', 'phone', 'name'] as const;

export type DuplicateReason = (typeof duplicateReasons)[number];

/** Somebody who may be the same person. */
export type DuplicateCandidate = Pick<Client, 'id' | 'name' | 'initials'> & {
  readonly reasons: readonly DuplicateReason[];
  readonly isCertain: boolean;
};
