import { type Actor } from '#kernel';
import { type ClientField } from './client';

/** The ways on which a client's data leaves, or comes to, the library. */
export const disclosureDoors = ['staff', 'partner_api', 'link'] as const;

export type DisclosureDoor = (typeof disclosureDoors)[number];

/** The receipt of one passing-on of a client's data. Never changed. */
export interface Disclosure {
  readonly libraryId: string;
  readonly id: string;
  readonly clientId: string;
  /** The referral in which it was done; null where that was a match with a mentor. */
  readonly referralId: string | null;
  readonly matchId: string | null;
  /** The consent that it was done with. */
  readonly consentId: string | null;
  /** The contact that was told; null where it was the library itself. */
  readonly recipientContactId: string | null;
  readonly fields: readonly ClientField[];
  readonly door: DisclosureDoor;
  /** Who passed it on, or came to read it. */
  readonly actor: Actor;
  readonly occurredAt: Date;
}
