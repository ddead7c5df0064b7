import { type BusinessSize, type BusinessStage } from './business-profile';
import { type ContactPoints, type PrimaryPoints } from './contact-points';
import { type ContactKind, type Party, type Sector } from './contact-kind';
import { type ContactStatus } from './contact-status';
import { type RegistrationNumber } from './registration-number';

/** An organisation or a person that the library knows. */
export interface Contact extends ContactPoints, PrimaryPoints {
  readonly libraryId: string;
  readonly id: string;
  /** Null for a person whom we know only through where they work. */
  readonly kind: ContactKind | null;
  readonly party: Party;
  readonly sector: Sector | null;
  readonly status: ContactStatus;
  readonly name: string;
  /** The name in a second script or language. */
  readonly secondName: string | null;
  readonly website: string | null;
  readonly registrationNumbers: readonly RegistrationNumber[];
  /** Languages spoken: BCP 47 tags. */
  readonly languages: readonly string[];
  readonly tags: readonly string[];
  readonly notes: string | null;
  /** NACE Rev. 2. */
  readonly industry: string | null;
  readonly stage: BusinessStage | null;
  readonly size: BusinessSize | null;
  /** What the library does for them. */
  readonly weOffer: string | null;
  /** What they do for the library and those whom it serves. */
  readonly theyOffer: string | null;
  /** How we met. */
  readonly source: string | null;
  /** Who of our staff looks after it. */
  readonly ownerId: string | null;
  /** Who does so while the owner is away. */
  readonly deputyId: string | null;
  readonly branchId: string | null;
  /** The last day on which it takes nobody in whom we refer: `2026-12-15`. */
  readonly fullUntil: string | null;
  /** We mean to be in touch every so many days. */
  readonly cadenceDays: number | null;
  /** The day on which somebody last saw that all this is still correct. */
  readonly lastVerifiedOn: string | null;
  readonly version: number;
  readonly archivedAt: Date | null;
  /** The contact that this one turned out to be. */
  readonly mergedInto: string | null;
  readonly createdAt: Date;
}

/** What is said of a contact; the rest is known from it, or kept beside it. */
export type ContactDetails = Omit<
  Contact,
  'libraryId' | 'id' | 'party' | 'version' | 'archivedAt' | 'mergedInto' | 'createdAt'
>;

/** A person's dated role at an organisation. Dates are days of the calendar, `2026-11-27`. */
export interface Affiliation {
  readonly libraryId: string;
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly role: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly version: number;
}
