import { type QueryKey } from '@tanstack/react-query';
import { type Schemas } from '#api-client';
import { queryClient } from '../../../base/query-client';

export type Branch = Schemas['BranchDto'];

export const branchesKey: QueryKey = ['branches'];

export function branchesChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: branchesKey });
}
