import { type Language } from '#kernel';

/** Somebody referred or mentored: personal data with a purpose, a consent and an end. */
export interface Client {
  readonly libraryId: string;
  readonly id: string;
  readonly name: string;
  /** All that a viewer sees of the name. */
  readonly initials: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** The language to write to them in. */
  readonly language: Language | null;
  readonly note: string | null;
  readonly branchId: string | null;
  readonly archivedAt: Date | null;
  readonly erasedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** What of a client can be passed on; a consent names some of it, and nothing else is. */
export const clientFields = ['name', 'email', 'phone', 'language', 'note'] as const;

export type ClientField = (typeof clientFields)[number];

/** What people tell us about themselves. */
export type ClientDetails = Pick<Client, ClientField | 'branchId'>;
