import { Client } from 'pg';
import { searchGeneration, searchRanks } from '#libs/contacts/domain/search-words';
import { typoVariants } from '#libs/contacts/domain/typos';
import { fingerprintOf } from '#libs/contacts/domain/word-fingerprint';
import { addLibrary, type Seeded } from '../seed/seed';
import { makePatterns, rarePatterns } from './patterns';

/** Libraries by the number of their contacts; the first is the one that is asked. */
export type Shape = readonly number[];

const rareInEach = 12;

/** Fills a migrated database as its owner, whom row-level security does not bind. */
export async function seedMany(ownerUrl: string, shape: Shape): Promise<Seeded> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await addPatterns(client);
    const putBack = await setAside(client);
    const libraries = [];
    let before = 0;
    for (const count of shape) {
      const library = await addLibrary(client, { name: 'Biblioteka Publiczna', language: 'pl' });
      await addContacts(client, library.id, before, count);
      libraries.push(library);
      before += count;
    }
    for (const statement of putBack) await client.query(statement);
    await client.query('vacuum (analyze)');
    const [asked] = libraries;
    if (!asked) throw new Error('There is no library to ask');
    const { id: libraryId, userId, email } = asked;
    const contactIds = Array.from({ length: 100 }, (_, at) => idOf(1 + at * 37));
    return { libraryId, language: 'pl', userId, email, contactIds };
  } finally {
    await client.end();
  }
}

function idOf(number: number): string {
  return `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

async function addPatterns(client: Client): Promise<void> {
  const patterns = [...makePatterns(), ...rarePatterns()];
  await client.query(
    `create temporary table patterns (number integer, row jsonb, fingerprint bigint)`,
  );
  await client.query(
    `insert into patterns
     select ordinality - 1, row, fingerprint
     from unnest($1::jsonb[], $2::bigint[]) with ordinality as pattern (row, fingerprint, ordinality)`,
    [
      patterns.map(({ row }) => JSON.stringify(row)),
      patterns.map(({ words }) => String(fingerprintOf(words.map(({ word }) => word)))),
    ],
  );
  await client.query(`create unique index on patterns (number)`);
  const words = patterns.flatMap((pattern, number) =>
    pattern.words.map(({ word, rank }) => ({ number, word, rank })),
  );
  await client.query(
    `create temporary table pattern_words (number integer, word text, rank smallint)`,
  );
  await client.query(
    `insert into pattern_words
     select * from jsonb_to_recordset($1) as one (number integer, word text, rank smallint)`,
    [JSON.stringify(words)],
  );
  await client.query(`create index on pattern_words (number)`);
  await addNumbers(client);
  const corrected = words.filter(({ rank }) => rank < searchRanks.notes).map(({ word }) => word);
  const variants = [...new Set(corrected)].flatMap((word) =>
    typoVariants(word).map((variant) => ({ word, variant })),
  );
  await client.query(`create temporary table pattern_variants (word text, variant text)`);
  await client.query(
    `insert into pattern_variants select * from jsonb_to_recordset($1) as one (word text, variant text)`,
    [JSON.stringify(variants)],
  );
  await client.query('analyze patterns, pattern_words, pattern_variants');
}

/** What the numbers that each contact has of its own begin with. */
async function addNumbers(client: Client): Promise<void> {
  const beginnings = Array.from({ length: 900 }, (_, at) => String(100 + at));
  await client.query(`create temporary table numbers (beginning text, fingerprint bigint)`);
  await client.query(`insert into numbers select * from unnest($1::text[], $2::bigint[])`, [
    beginnings,
    beginnings.map((one) => String(fingerprintOf([one]))),
  ]);
  await client.query(`create unique index on numbers (beginning)`);
}

/** Takes away what makes adding slow. @returns how to put it back */
async function setAside(client: Client): Promise<string[]> {
  const tables = `array['contacts', 'contact_words', 'contact_word_variants']`;
  const { rows } = await client.query<{ away: string; back: string }>(`
    select format('drop index %I', indexname) as away, indexdef as back
    from pg_indexes where tablename = any (${tables}) and indexname not like '%\\_pkey'
    union all
    select format('alter table %s drop constraint %I', conrelid::regclass, conname),
      format('alter table %s add constraint %I %s not valid', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint where conrelid = any (${tables}::regclass[]) and contype = 'f'`);
  for (const { away } of rows) await client.query(away);
  return rows.map(({ back }) => back);
}

/** Which of the patterns the n-th contact of a library is made of: the first few are rare ones. */
const patternOfN = `case when n <= ${rareInEach} then $4 + n % 3 else (n::bigint * 7919 % $4)::integer end`;

const id = `('01900000-0000-7000-8000-' || lpad(to_hex($2::bigint + n), 12, '0'))::uuid`;

async function addContacts(
  client: Client,
  libraryId: string,
  before: number,
  count: number,
): Promise<void> {
  const { rows } = await client.query<{ common: number }>(
    `select count(*)::integer - 3 as common from patterns`,
  );
  const values = [libraryId, before, count, rows[0]?.common ?? 0];
  await client.query(
    `insert into contacts (library_id, id, kind, party, sector, name, email, emails, phone, phones, street,
       postal_code, city, country, addresses, languages, tags, notes, search_generation)
     select $1, ${id}, row ->> 'kind', row ->> 'party', row ->> 'sector', row ->> 'name' || ' ' || n,
       row ->> 'email', row -> 'emails', '+48 ' || 500000000 + n,
       jsonb_build_array(jsonb_build_object('number', '+48' || 500000000 + n, 'extension', null, 'label', null)),
       row ->> 'street', row ->> 'postal_code', row ->> 'city', row ->> 'country', row -> 'addresses',
       array(select jsonb_array_elements_text(row -> 'languages')),
       array(select jsonb_array_elements_text(row -> 'tags')), row ->> 'notes', ${searchGeneration}
     from generate_series(1, $3::integer) as n join patterns on patterns.number = ${patternOfN}
     order by n`,
    values,
  );
  await client.query(
    `insert into contact_words (library_id, contact_id, word, rank, fingerprint)
     select $1, ${id}, words.word, words.rank, patterns.fingerprint | own.fingerprint
     from generate_series(1, $3::integer) as n
     join patterns on patterns.number = ${patternOfN}
     cross join lateral (
       select coalesce(bit_or(numbers.fingerprint), 0) as fingerprint from numbers
       where numbers.beginning in (left(n::text, 3), left((500000000 + n)::text, 3), left('48' || 500000000 + n, 3))
     ) as own
     cross join lateral (
       select word, rank from pattern_words where pattern_words.number = ${patternOfN}
       union all values (n::text, ${searchRanks.name}::smallint), ((500000000 + n)::text, ${searchRanks.besides}::smallint),
         ('48' || 500000000 + n, ${searchRanks.besides}::smallint)
     ) as words
     order by n
     on conflict do nothing`,
    values,
  );
  await client.query(
    `insert into contact_tags (library_id, contact_id, tag)
     select library_id, id, unnest(tags) from contacts where library_id = $1`,
    [libraryId],
  );
  await client.query(
    `insert into contact_word_variants (library_id, word, variant) select $1, word, variant from pattern_variants`,
    [libraryId],
  );
}
