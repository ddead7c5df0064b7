import { type Contact } from '#contacts';
import { type Workplace } from '../data/workplace.reader';

type Kept =
  | 'id'
  | 'party'
  | 'kind'
  | 'sector'
  | 'status'
  | 'name'
  | 'secondName'
  | 'phones'
  | 'emails'
  | 'addresses'
  | 'website'
  | 'registrationNumbers'
  | 'languages'
  | 'tags'
  | 'notes'
  | 'industry'
  | 'stage'
  | 'size'
  | 'weOffer'
  | 'theyOffer'
  | 'source'
  | 'ownerId'
  | 'deputyId'
  | 'branchId'
  | 'fullUntil'
  | 'cadenceDays'
  | 'lastVerifiedOn';

/** A contact as a view shows it, and where they work. */
export interface ExportedContact extends Pick<Contact, Kept> {
  readonly workplaces: readonly Workplace[];
}
