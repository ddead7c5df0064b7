const HOUR = 60 * 60 * 1000;

/** What a link to choose a password is sent for, and for how many milliseconds it holds. */
export const passwordLinks = {
  invitation: { lifetime: 14 * 24 * HOUR },
  password_reset: { lifetime: 2 * HOUR },
} as const;

export type PasswordLinkPurpose = keyof typeof passwordLinks;

/** Until when a link made now holds. */
export function linkExpiry(purpose: PasswordLinkPurpose, now: Date): Date {
  return new Date(now.getTime() + passwordLinks[purpose].lifetime);
}
