import { invalidField } from '#kernel';
import { type LocalPartnershipRole } from './member';

/** Several who work together in one place: the library, and contacts as members. */
export interface LocalPartnership {
  readonly libraryId: string;
  readonly id: string;
  readonly name: string;
  /** What it is for. */
  readonly purpose: string | null;
  /** What the library itself is in it. */
  readonly libraryRole: LocalPartnershipRole;
  readonly branchId: string | null;
  /** Who of ours looks after it. */
  readonly ownerId: string | null;
  /** Which wording of its goals holds; 0 while there are none. */
  readonly goalsVersion: number;
  /** Its last day; null while it goes on. */
  readonly endedOn: string | null;
  readonly version: number;
  readonly createdAt: Date;
}

export type LocalPartnershipDetails = Pick<
  LocalPartnership,
  'name' | 'purpose' | 'libraryRole' | 'branchId' | 'ownerId' | 'endedOn'
>;

const daysAfterTheEnd = 14;

/** For a while after its end the links of its members still show how it was: mails are kept, and forwarded. */
export function areLinksOver({ endedOn }: Pick<LocalPartnership, 'endedOn'>, now: Date): boolean {
  if (endedOn === null) return false;
  return now.getTime() >= Date.parse(endedOn) + (daysAfterTheEnd + 1) * 24 * 60 * 60 * 1000;
}

/** @throws DomainError invalid: that it has ended is written down when it has. */
export function checkEnd({ endedOn }: Pick<LocalPartnership, 'endedOn'>, today: string): void {
  if (endedOn !== null && endedOn > today) throw invalidField('/endedOn', 'in_the_future');
}
