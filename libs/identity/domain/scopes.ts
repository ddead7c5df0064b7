import { type Operation } from './permissions';

/** What a user's own token may do of what the user may: only read, or also write. */
export const userScopes = ['read', 'write'] as const;

export type UserScope = (typeof userScopes)[number];

/** What a partner's token may do under `/api/v1/partner`. */
export const partnerScopes = [
  'referrals:read',
  'referrals:respond',
  'referrals:create',
  'webhooks:manage',
  'ideas:create',
] as const;

export type PartnerScope = (typeof partnerScopes)[number];

/** What a private link is for: each link serves one purpose. */
export const linkScopes = [
  'password:choose',
  'referral:take-part',
  'follow-up:act',
  'match:take-part',
  'mentoring:fill-in',
  'local-partnership:take-part',
  'idea:drop',
  'calendar:read',
] as const;

export type LinkScope = (typeof linkScopes)[number];

/** Whether a token with these scopes may do what its user may. */
export function scopesAllow(scopes: readonly string[], operation: Operation): boolean {
  const reads = operation.endsWith('.read') || operation.endsWith('.read-identity');
  return scopes.includes('write') || (reads && scopes.includes('read'));
}
