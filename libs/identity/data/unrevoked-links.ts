/**
 * A feature's private links that were not revoked, the newest first. Its `token` says so, and for whom it is.
 * @param own its columns beside the id and the time, as SQL: `link.match_id as "matchId"`
 */
export function unrevokedLinks(table: string, own: string): (condition: string) => string {
  return (condition) => `
    select link.library_id as "libraryId", link.id, ${own}, link.created_at as "createdAt"
    from ${table} as link
    join tokens as token on token.library_id = link.library_id and token.id = link.id
    where link.library_id = $1 and token.revoked_at is null and ${condition}
    order by link.created_at desc, link.id desc`;
}
