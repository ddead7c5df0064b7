/** What is due, library by library: each is dealt with in a transaction of its own. */
export function byLibrary<Due extends { readonly libraryId: string }>(
  due: readonly Due[],
): Map<string, Due[]> {
  const libraries = new Map<string, Due[]>();
  for (const one of due) {
    const others = libraries.get(one.libraryId);
    if (others) others.push(one);
    else libraries.set(one.libraryId, [one]);
  }
  return libraries;
}
