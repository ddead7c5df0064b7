/** What was signed. */
export const agreementKinds = [
  'letter_of_intent',
  'cooperation_agreement',
  'grant_consortium',
] as const;

export type AgreementKind = (typeof agreementKinds)[number];

/** What becomes of it on its last day. */
export const agreementRenewals = [
  /** It is over. */
  'ends',
  /** It is over unless somebody signs anew. */
  'to_be_renewed',
  /** It goes on until somebody gives notice. */
  'renews_itself',
] as const;

export type AgreementRenewal = (typeof agreementRenewals)[number];

/** What an agreement may say about referrals; null where it says nothing. */
export interface AgreedTerms {
  readonly respondWithinWorkingDays: number | null;
  readonly firstNewsWithinDays: number | null;
  readonly newsEveryDays: number | null;
  /** What the partner does for those whom we refer. */
  readonly services: readonly string[] | null;
  /** The fields of a client that may be passed on: those of the feature `clients`. */
  readonly clientFields: readonly string[] | null;
  /** How long after its end a referral keeps its person at most. */
  readonly retentionMonths: number | null;
}

export const agreedTermNames = [
  'respondWithinWorkingDays',
  'firstNewsWithinDays',
  'newsEveryDays',
  'services',
  'clientFields',
  'retentionMonths',
] as const satisfies readonly (keyof AgreedTerms)[];

/** What the library signed with one contact or several. Days are those of the library's calendar. */
export interface Agreement extends AgreedTerms {
  readonly libraryId: string;
  readonly id: string;
  /** With whom: contacts, in the order in which they were named. */
  readonly contactIds: readonly string[];
  readonly partnershipId: string | null;
  readonly kind: AgreementKind;
  readonly number: string | null;
  /** Null while it is a draft, which is never in force. */
  readonly signedOn: string | null;
  readonly signedForUs: string | null;
  readonly signedForThem: string | null;
  readonly inForceFrom: string;
  /** The last day; null where none was set. */
  readonly inForceTo: string | null;
  /** The last day where it was ended before its time, or by notice. */
  readonly endedOn: string | null;
  readonly noticeDays: number | null;
  readonly renewal: AgreementRenewal;
  readonly weGive: string | null;
  readonly theyGive: string | null;
  /** How each side makes the other known. */
  readonly wePromote: string | null;
  readonly theyPromote: string | null;
  readonly documentUrl: string | null;
  /** The fingerprint of the document: its SHA-256, in hexadecimal digits. */
  readonly documentSha256: string | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** What somebody says of an agreement. */
export type AgreementDetails = Omit<Agreement, 'libraryId' | 'id' | 'version' | 'createdAt'>;
