import { type QueryKey, useSuspenseQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../base/api';
import { queryClient } from '../../base/query-client';

export type Contact = Schemas['ContactDto'];

/** Everything that is kept of contacts: told when one was changed. */
export const contactsKey: QueryKey = ['contacts'];

/** So many at once that scrolling seldom waits. */
const PAGE = 100;

/** A page of the list. */
export function readContacts(
  filters: Schemas['ContactViewFiltersDto'],
  cursor: string | undefined,
): Promise<Schemas['ContactPageDto']> {
  const query = { ...filters, cursor, limit: PAGE };
  return answerOf(api.GET('/api/v1/contacts', { params: { query } }));
}

/** A contact, as it was when it was last read. */
export function useContact(id: string): Contact {
  return useSuspenseQuery({ queryKey: [...contactsKey, 'one', id], queryFn: () => readContact(id) })
    .data;
}

/** A contact as it is now. */
export function readContact(id: string): Promise<Contact> {
  return answerOf(api.GET('/api/v1/contacts/{id}', { params: { path: { id } } }));
}

/** What was read before is no longer so. */
export function contactsChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: contactsKey });
}
