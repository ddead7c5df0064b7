import { type QueryKey, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

interface ListPage<Item> {
  readonly data: readonly Item[];
  readonly page: { readonly nextCursor: string | null };
}

export interface Pages<Item> {
  readonly items: readonly Item[];
  /** Reads the next page; undefined when there is none. */
  readonly more: (() => void) | undefined;
  readonly isReading: boolean;
}

interface PagesOptions {
  /** For how long what was read is not read again by itself: reading again reads every page that was opened. */
  readonly staleTime?: number;
}

/** A list of the API, page by page: `read` asks for the page at a cursor. */
export function usePages<Item>(
  queryKey: QueryKey,
  read: (cursor: string | undefined) => Promise<ListPage<Item>>,
  options: PagesOptions = {},
): Pages<Item> {
  const pages = useSuspenseInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
    ...options,
  });
  const items = useMemo(() => pages.data.pages.flatMap(({ data }) => data), [pages.data.pages]);
  return {
    items,
    more: pages.hasNextPage ? () => void pages.fetchNextPage() : undefined,
    isReading: pages.isFetchingNextPage,
  };
}
