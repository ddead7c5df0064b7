interface Page {
  readonly page: { readonly nextCursor: string | null };
}

const rowsPerPage = 100;

/** A cursor with this many rows before it, as the API gives it to whoever reads the list from its beginning. */
export async function deepCursor(
  list: string,
  rows: number,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  let cursor: string | undefined;
  for (let seen = 0; seen < rows; seen += rowsPerPage) {
    const address = new URL(list);
    address.searchParams.set('limit', String(rowsPerPage));
    if (cursor !== undefined) address.searchParams.set('cursor', cursor);
    const response = await fetch(address, { headers });
    if (!response.ok) throw new Error(`${address.pathname} answered ${response.status}`);
    const { page } = (await response.json()) as Page;
    if (page.nextCursor === null) throw new Error(`The list ends before its row ${rows}`);
    cursor = page.nextCursor;
  }
  if (cursor === undefined) throw new Error('A deep page needs rows before it');
  return cursor;
}
