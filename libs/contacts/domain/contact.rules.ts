import { DomainError, type FieldFault } from '#kernel';
import { type Affiliation, type Contact } from './contact';
import { type ContactKind, traitsOf } from './contact-kind';

/** Fields in which people write what they like, and may name anybody. */
export const contactWords = ['notes', 'source', 'weOffer', 'theyOffer'] as const;

type Chosen = Pick<Contact, 'kind'> & Partial<Contact>;

/** The party and sector of a contact that says only its kind; a sector it does say is kept. */
export function withTraits<Details extends Chosen>(
  details: Details,
): Details & Pick<Contact, 'party' | 'sector'> {
  const { party, sector } = traitsOf(details.kind);
  return { ...details, party, sector: details.sector ?? sector };
}

/**
 * An organisation never becomes a person, nor a person an organisation: what refers to it would lose its
 * sense. @throws DomainError conflict `party_is_fixed`.
 */
export function refuseChangeOfParty(contact: Contact, kind: ContactKind | null | undefined): void {
  if (kind === undefined || traitsOf(kind).party === contact.party) return;
  throw new DomainError('conflict', 'party_is_fixed');
}

/** What is wrong with an affiliation, seen against the two contacts it ties together. */
export function affiliationFaults(
  { startedOn, endedOn }: Pick<Affiliation, 'startedOn' | 'endedOn'>,
  person: Pick<Contact, 'party'> | null,
  organisation: Pick<Contact, 'party'> | null,
): FieldFault[] {
  const faults: FieldFault[] = [];
  if (person?.party !== 'person') faults.push({ pointer: '/personId', code: 'not_a_person' });
  if (organisation?.party !== 'organisation') {
    faults.push({ pointer: '/organisationId', code: 'not_an_organisation' });
  }
  if (startedOn && endedOn && endedOn < startedOn) {
    faults.push({ pointer: '/endedOn', code: 'before_start' });
  }
  return faults;
}
