import { type QueryKey } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../base/api';
import { queryClient } from '../../base/query-client';

export type Analysis = Schemas['SwotAnalysisDto'];
export type Item = Schemas['SwotItemDto'];

/** Everything that is kept of analyses: told when one was changed. */
export const swotKey: QueryKey = ['swot'];

export function swotChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: swotKey });
}

/** So many a library does not write; were there more, the first would be shown. */
const MOST = 100;

/** The newest first; those of the library as a whole where no branch is named. */
export async function readAnalyses(branchId: string | undefined): Promise<readonly Analysis[]> {
  const query = { limit: MOST, ...(branchId === undefined ? { whole: true } : { branchId }) };
  return (await answerOf(api.GET('/api/v1/swot-analyses', { params: { query } }))).data;
}

export async function readItems(id: string): Promise<readonly Item[]> {
  const params = { path: { id }, query: { limit: MOST } };
  return (await answerOf(api.GET('/api/v1/swot-analyses/{id}/items', { params }))).data;
}
