import { type Actor } from '#kernel';
import { type Client, type ClientField, clientFields } from './client';
import { type DisclosureDoor } from './disclosure';

/** Through which door this actor comes. */
export function doorOf({ kind }: Actor): DisclosureDoor {
  if (kind === 'partner') return 'partner_api';
  return kind === 'link' ? 'link' : 'staff';
}

/** What is passed on of a client: what the consent names and the library knows, in the order of the table. */
export function fieldsPassedOn(
  client: Pick<Client, ClientField>,
  consented: readonly ClientField[],
): readonly ClientField[] {
  return clientFields.filter((field) => consented.includes(field) && client[field] !== null);
}

/** The fields that an answer showed, in the order of the table. */
export function fieldsShown(client: Readonly<Record<string, unknown>>): readonly ClientField[] {
  return clientFields.filter((field) => field in client);
}
