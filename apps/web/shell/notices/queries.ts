import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { queryClient } from '../../base/query-client';

const key = 'notices';

/** As many as a bell has room for. */
const SHOWN = 20;

export const noticesQuery = queryOptions({
  queryKey: [key, 'newest'],
  queryFn: () => answerOf(api.GET('/api/v1/notices', { params: { query: { limit: SHOWN } } })),
});

export const unreadQuery = queryOptions({
  queryKey: [key, 'unread'],
  queryFn: () => answerOf(api.GET('/api/v1/notices/unread')),
});

export async function noticesChanged(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: [key] });
}

/** All that was seen, up to this number. */
export async function markSeen(upTo: number): Promise<void> {
  await answerOf(api.POST('/api/v1/notices/read', { body: { upTo } }));
  await queryClient.invalidateQueries({ queryKey: unreadQuery.queryKey });
}
