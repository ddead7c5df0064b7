import { type Actor } from '#kernel';
import { type ClientField } from './client';

/** What a consent is given for. */
export const consentPurposes = ['referral', 'mentoring'] as const;

export type ConsentPurpose = (typeof consentPurposes)[number];

/** How the client gave it. */
export const consentWays = ['written', 'spoken', 'electronic'] as const;

export type ConsentWay = (typeof consentWays)[number];

/** A client's word that these fields may be known to this recipient. Never changed; only withdrawn. */
export interface Consent {
  readonly libraryId: string;
  readonly id: string;
  readonly clientId: string;
  readonly purpose: ConsentPurpose;
  /** The contact that may know; null where the recipient is the library itself. */
  readonly recipientContactId: string | null;
  readonly fields: readonly ClientField[];
  readonly howGiven: ConsentWay;
  readonly givenAt: Date;
  readonly until: Date | null;
  readonly withdrawnAt: Date | null;
  /** Who put it on record: staff, or the partner that states it. */
  readonly recordedBy: Actor;
  readonly createdAt: Date;
}

/** What is said when a consent is recorded. */
export type ConsentDetails = Pick<
  Consent,
  'purpose' | 'recipientContactId' | 'fields' | 'howGiven' | 'givenAt' | 'until'
>;
