import { type QueryKey, useSuspenseInfiniteQuery } from '@tanstack/react-query';

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

/** A list of the API, page by page: `read` asks for the page at a cursor. */
export function usePages<Item>(
  queryKey: QueryKey,
  read: (cursor: string | undefined) => Promise<ListPage<Item>>,
): Pages<Item> {
  const pages = useSuspenseInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  });
  return {
    items: pages.data.pages.flatMap(({ data }) => data),
    more: pages.hasNextPage ? () => void pages.fetchNextPage() : undefined,
    isReading: pages.isFetchingNextPage,
  };
}
