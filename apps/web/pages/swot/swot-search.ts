/** What the address says of the analysis that is shown; the newest of the library as a whole, if nothing. */
export interface SwotSearch {
  readonly branch?: string | undefined;
  readonly analysis?: string | undefined;
  readonly since?: string | undefined;
}

export function swotSearch(search: SwotSearch): SwotSearch {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value !== '' ? value : undefined;
  return {
    branch: text(search.branch),
    analysis: text(search.analysis),
    since: text(search.since),
  };
}
