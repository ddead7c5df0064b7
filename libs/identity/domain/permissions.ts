import { type Role } from './role';

const everyone = ['admin', 'librarian', 'viewer'] as const;
const staff = ['admin', 'librarian'] as const;
const admins = ['admin'] as const;

/**
 * Who may do what: the one table. An operation that ends in `.read` changes nothing. A route names its
 * operation with `@Allow`; `docs/permissions.md` is made from this table and a test says when it is stale.
 */
export const permissions = {
  'account.read': everyone,
  'account.write': everyone,
  'absences.read': everyone,
  // Their own; admins anybody's.
  'absences.write': everyone,
  'library.read': everyone,
  'library.write': admins,
  'calendar.read': everyone,
  'calendar.write': admins,
  'branches.read': everyone,
  'branches.write': admins,
  'users.read': everyone,
  'users.write': admins,
  'partner-tokens.read': admins,
  'partner-tokens.write': admins,
  'partner-webhooks.read': admins,
  'partner-webhooks.write': admins,
  'audit.read': admins,
  'contacts.read': everyone,
  'contacts.write': staff,
  // Whoever has all of it at once can carry it away.
  'contacts.export': staff,
  'imports.read': staff,
  'imports.write': staff,
  // It cannot be taken back.
  'contacts.erase': admins,
  'contact-views.read': everyone,
  'contact-views.write': staff,
  'interactions.read': everyone,
  'interactions.write': staff,
  'follow-ups.read': everyone,
  'follow-ups.write': staff,
  'clients.read': everyone,
  'clients.read-identity': staff,
  'clients.write': staff,
  // All of it at once, for the client who stands at the desk: no more than staff may read piece by piece.
  'clients.export': staff,
  // It cannot be taken back.
  'clients.erase': admins,
  'erasure-notices.read': staff,
  'erasure-notices.write': staff,
  'referrals.read': everyone,
  'referrals.write': staff,
  'referral-terms.write': admins,
  'signposts.read': everyone,
  'signposts.write': staff,
  'mentoring.read': everyone,
  'mentoring.write': staff,
  // What every shortlist of the library is made by.
  'mentoring-settings.write': admins,
  'partnerships.read': everyone,
  'partnerships.write': staff,
  'agreements.read': everyone,
  // They decide what may be passed on of clients.
  'agreements.write': admins,
  // Who fell out with whom is not for everybody.
  'partnership-difficulties.read': admins,
  'partnership-difficulties.write': admins,
  'local-partnerships.read': everyone,
  'local-partnerships.write': staff,
  'ideas.read': everyone,
  'ideas.write': staff,
  'resources.read': everyone,
  'resources.write': staff,
  // The words that everybody chooses from.
  'resource-settings.write': admins,
  'swot.read': everyone,
  'swot.write': staff,
  'network.read': everyone,
  'today.read': everyone,
  // Everybody's own.
  'notices.read': everyone,
  'notices.write': everyone,
  'reports.read': everyone,
  'deliveries.read': staff,
  'deliveries.write': staff,
} as const satisfies Record<string, readonly Role[]>;

export type Operation = keyof typeof permissions;

export const operations = Object.keys(permissions) as readonly Operation[];

/** Whether a user in this role may do this. */
export function roleMay(role: Role, operation: Operation): boolean {
  const allowed: readonly Role[] = permissions[operation];
  return allowed.includes(role);
}
