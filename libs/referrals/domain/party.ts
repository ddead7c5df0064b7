import { type ReferralDirection } from './referral';
import { type Side } from './referral-status';

/**
 * Through whose door somebody comes. A partner is a contact and takes part in that contact's referrals only; a
 * client comes by the link of one referral.
 */
export type Party =
  | { readonly kind: 'library' }
  | { readonly kind: 'partner'; readonly contactId: string }
  | { readonly kind: 'client'; readonly clientId: string }
  | { readonly kind: 'requester' }
  | { readonly kind: 'system' };

export const theLibrary: Party = { kind: 'library' };

/** For the requester, whichever of the two that is: what it passed on, it stops when the client no longer agrees. */
export const theRequester: Party = { kind: 'requester' };

export const theSystem: Party = { kind: 'system' };

export function thePartner(contactId: string): Party {
  return { kind: 'partner', contactId };
}

export function theClient(clientId: string): Party {
  return { kind: 'client', clientId };
}

/** The role that a party has in a referral of this direction. */
export function sideOf(party: Party['kind'], direction: ReferralDirection): Side {
  switch (party) {
    case 'library':
      return direction === 'outbound' ? 'requester' : 'target';
    case 'partner':
      return direction === 'outbound' ? 'target' : 'requester';
    case 'client':
    case 'requester':
    case 'system':
      return party;
  }
}

interface Seen {
  readonly direction: ReferralDirection;
  readonly contactId: string;
  readonly clientId: string;
  readonly sentAt: Date | null;
}

/** Whether the party takes part and may know of it: what was never sent is known to its requester only. */
export function maySee(party: Party, { direction, contactId, clientId, sentAt }: Seen): boolean {
  if (party.kind === 'system' || party.kind === 'requester') return true;
  if (party.kind === 'partner' && party.contactId !== contactId) return false;
  if (party.kind === 'client' && party.clientId !== clientId) return false;
  return sentAt !== null || sideOf(party.kind, direction) === 'requester';
}
