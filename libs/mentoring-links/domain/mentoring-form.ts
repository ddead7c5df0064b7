/** What is filled in: a mentor's profile, or a client's request. */
export const mentoringFormKinds = ['profile', 'request'] as const;

export type MentoringFormKind = (typeof mentoringFormKinds)[number];

/** A private link to a form. It has the id of its token. */
export interface MentoringForm {
  readonly libraryId: string;
  readonly id: string;
  /** Of a request; a profile's is for the contact whom its token is for. */
  readonly clientId: string | null;
  /** Who has asked for it, and is told when it is filled in. */
  readonly userId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** When it was last filled in: until it expires it can be put right. */
  readonly filledAt: Date | null;
}

const daysOpen = 30;

export function formExpiresAt(createdAt: Date): Date {
  return new Date(createdAt.getTime() + daysOpen * 24 * 60 * 60 * 1000);
}
