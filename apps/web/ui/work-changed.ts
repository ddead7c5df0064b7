import { queryClient } from '../base/query-client';

/** Something was logged, promised or done: what was read of contacts, follow-ups and of today is no longer so. */
export async function workChanged(): Promise<void> {
  await Promise.all(
    ['contacts', 'follow-ups', 'today'].map((key) =>
      queryClient.invalidateQueries({ queryKey: [key] }),
    ),
  );
}
