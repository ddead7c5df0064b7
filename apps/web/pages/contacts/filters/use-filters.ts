import { type Schemas } from '#api-client';
import { useAccount, useLibrary } from '../../../base/account';
import { instantOf, wallClockOf } from '../../../base/language/wall-clock';
import { type ContactsSearch, contactsSearch } from '../contacts-search';

type Filters = Schemas['ContactViewFiltersDto'];

interface Translation {
  /** What the address says, as the API takes it. */
  readonly filtersOf: (search: ContactsSearch) => Filters;
  readonly searchOf: (filters: Filters) => ContactsSearch;
}

/** Translates between what the address says and what the API asks for: days and "mine" are somebody's. */
export function useFilters(): Translation {
  const { userId } = useAccount();
  const { timeZone } = useLibrary();
  return {
    filtersOf: ({ mine, quietSince, promised, view: _, ...same }) => ({
      ...(same as Filters),
      ownerId: mine ? userId : same.ownerId,
      noContactSince: quietSince && instantOf(`${quietSince}T00:00`, timeZone),
      hasOpenFollowUp: promised,
    }),
    searchOf: ({ ownerId, noContactSince, hasOpenFollowUp, ...same }) =>
      contactsSearch({
        ...same,
        ...(ownerId === userId ? { mine: true } : { ownerId }),
        quietSince: noContactSince && wallClockOf(noContactSince, timeZone).slice(0, 10),
        promised: hasOpenFollowUp,
      }),
  };
}
