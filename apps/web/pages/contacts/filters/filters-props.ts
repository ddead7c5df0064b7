import { type ContactsSearch } from '../contacts-search';

/** What filters now say, and whom they tell when that changes. */
export interface FiltersProps {
  readonly search: ContactsSearch;
  readonly onChange: (change: ContactsSearch) => void;
}
