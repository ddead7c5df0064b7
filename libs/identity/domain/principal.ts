import { type Caller, type Language } from '#kernel';
import { type Role } from './role';

interface Holder {
  readonly libraryId: string;
  readonly libraryLanguage: Language;
  readonly libraryTimeZone: string;
  readonly tokenId: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date | null;
}

/** A user of the library, by a session or by a token of their own. */
export interface UserPrincipal extends Holder {
  readonly type: 'session' | 'user';
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  readonly language: Language;
}

/** A partner organisation: a contact of the library that holds a token. */
export interface PartnerPrincipal extends Holder {
  readonly type: 'partner';
  readonly contactId: string;
}

/**
 * Whoever was sent a private link, and only for the link's purpose: a user or a contact, or somebody whom the
 * feature that made the link knows.
 */
export interface LinkPrincipal extends Holder {
  readonly type: 'link';
  readonly userId: string | null;
  readonly contactId: string | null;
  /** The user's; for anybody else the library's. */
  readonly language: Language;
}

/** Whom a valid token stands for. */
export type Principal = UserPrincipal | PartnerPrincipal | LinkPrincipal;

export type UserCaller = UserPrincipal & Caller;
export type PartnerCaller = PartnerPrincipal & Caller;
export type LinkCaller = LinkPrincipal & Caller;

/** The principal as the caller of one request. */
export function callerOf(principal: Principal, requestId: string): Caller & Principal {
  return { ...principal, actor: actorOf(principal), requestId };
}

function actorOf(principal: Principal): Caller['actor'] {
  switch (principal.type) {
    case 'session':
    case 'user':
      return { kind: 'user', id: principal.userId };
    case 'partner':
      return { kind: 'partner', id: principal.tokenId };
    case 'link':
      return { kind: 'link', id: principal.tokenId };
  }
}
