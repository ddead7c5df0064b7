import { type Language } from '#kernel';
import { type Role } from './role';

/** Invited: has no password yet. Disabled: gets in nowhere, but what they did stays theirs. */
export const userStatuses = ['invited', 'active', 'disabled'] as const;

export type UserStatus = (typeof userStatuses)[number];

/** Somebody on the library's staff. */
export interface User {
  readonly libraryId: string;
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly status: UserStatus;
  readonly language: Language;
  readonly branchId: string | null;
  readonly passwordHash: string | null;
  readonly version: number;
  readonly createdAt: Date;
}
