import { type QueryKey } from '@tanstack/react-query';
import { type Schemas } from '#api-client';
import { queryClient } from '../../../base/query-client';

export type User = Schemas['UserDto'];

export const usersKey: QueryKey = ['users'];

export async function usersChanged(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: usersKey });
}
