import {
  type QueryKey,
  type UseSuspenseQueryResult,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../base/api';
import { queryClient } from '../../base/query-client';

export type Client = Schemas['ClientDto'];

/** Everything that is kept of clients. */
export const clientsKey: QueryKey = ['clients'];

export function readClient(id: string): Promise<Client> {
  return answerOf(api.GET('/api/v1/clients/{id}', { params: { path: { id } } }));
}

export function useClient(id: string): UseSuspenseQueryResult<Client> {
  return useSuspenseQuery({ queryKey: [...clientsKey, id], queryFn: () => readClient(id) });
}

/** Something has happened to clients: whatever is shown of them is read again. */
export async function clientsChanged(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: clientsKey });
}
