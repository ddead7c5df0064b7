import { type Pool } from 'pg';

/** What a route needs to know of the one library that this server serves. */
export interface Place {
  readonly pool: Pool;
  readonly libraryId: string;
  readonly language: string;
  readonly userId: string;
}

const item = `
  select contact.id, contact.kind, contact.party, contact.sector, contact.status, contact.name,
    contact.second_name as "secondName", contact.email, contact.phone, contact.website, contact.street,
    contact.postal_code as "postalCode", contact.city, contact.country, contact.phones, contact.emails,
    contact.addresses, contact.registration_numbers as "registrationNumbers", contact.languages, contact.tags,
    contact.notes, contact.industry, contact.stage, contact.size, contact.we_offer as "weOffer",
    contact.they_offer as "theyOffer", contact.source, contact.owner_id as "ownerId",
    contact.deputy_id as "deputyId", contact.branch_id as "branchId", contact.full_until as "fullUntil",
    contact.cadence_days as "cadenceDays", contact.last_verified_on as "lastVerifiedOn",
    contact.archived_at as "archivedAt", contact.created_at as "createdAt", contact.version`;

interface ListRow {
  readonly json: string;
  readonly name: string;
  readonly id: string;
}

/** A page of the contacts of one kind, by name. */
export async function listContacts(place: Place, query: URLSearchParams): Promise<string> {
  const limit = Number(query.get('limit') ?? 25);
  const cursor = query.get('cursor');
  const order = `name-${place.language}`;
  const name = `contact.name collate "${place.language}-x-icu"`;
  const after = cursor === null ? [] : keysOf(cursor);
  const { rows } = await place.pool.query<ListRow>({
    name: cursor === null ? 'first' : 'next',
    text: `
      select row_to_json(item)::text as json, contact.name, contact.id
      from contacts as contact cross join lateral (${item}) as item
      where contact.library_id = $1 and contact.archived_at is null and contact.kind = $2
        ${cursor === null ? '' : `and (${name}, contact.id) > ($4, $5::uuid)`}
      order by ${name}, contact.id
      limit $3`,
    values: [place.libraryId, query.get('kind'), limit + 1, ...after],
  });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const nextCursor =
    rows.length > limit && last
      ? Buffer.from(JSON.stringify([order, last.name, last.id])).toString('base64url')
      : null;
  const data = items.map((row) => row.json).join(',');
  return `{"data":[${data}],"page":{"nextCursor":${JSON.stringify(nextCursor)}}}`;
}

function keysOf(cursor: string): string[] {
  const [, ...keys] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
  return keys;
}

export async function readContact(place: Place, id: string): Promise<string | undefined> {
  const { rows } = await place.pool.query<{ json: string }>({
    name: 'one',
    text: `
      select row_to_json(item)::text as json
      from contacts as contact cross join lateral (${item}) as item
      where contact.library_id = $1 and contact.id = $2`,
    values: [place.libraryId, id],
  });
  return rows[0]?.json;
}
