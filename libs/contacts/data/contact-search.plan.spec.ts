import { Client } from 'pg';
import { ContactConditions } from '../contact-conditions';
import { makeLibrary, TestApi, until } from '#test';
import { type Statement } from '#platform/database';
import { everyWriting } from '../domain/search-words';
import { fingerprintOf, fingerprintWanted } from '../domain/word-fingerprint';
import { ContactSearchReader } from './contact-search.reader';
import { longestUnseen, staleContacts } from './stale-contact.reader';

const contacts = 4_000;

let api: TestApi;
let application: Client;
let libraryId: string;

beforeAll(async () => {
  api = await TestApi.start();
  libraryId = (await makeLibrary(api)).id;
  const owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  for (const id of [libraryId, (await makeLibrary(api)).id]) {
    await owner.query(
      `insert into contacts (library_id, id, kind, party, name, search_generation, created_at)
       select $1, gen_random_uuid(), 'local_business', 'organisation', 'Kawiarnia nr ' || n, 1, now() - n * interval '1 hour'
       from generate_series(1, $2::integer) as n`,
      [id, contacts],
    );
  }
  const usual = ['kawiarnia', 'nr', 'kolobrzeg', 'kawa'];
  await owner.query(
    `insert into contact_words (library_id, contact_id, word, rank, fingerprint)
     select library_id, id, word, rank, case when name like '%00' then $2 else $1 end::bigint
     from contacts cross join lateral (
       select * from (values ('kawiarnia', 2), ('nr', 4), ('kolobrzeg', 6), ('kawa', 8)) as usual (word, rank)
       union all select split_part(name, ' ', 3), 4
       union all select 'targi', 6 where name like '%00') as words (word, rank)`,
    [usual, [...usual, 'targi']].map((words) => String(fingerprintOf(words))),
  );
  await until('the index alone can answer', async () => {
    await owner.query('vacuum (analyze)');
    // Whatever reads in this database meanwhile, the statistics' keeper for instance, keeps pages from being known as seen by all.
    const { rows } = await owner.query<{ isSeen: boolean }>(
      `select relallvisible >= relpages as "isSeen" from pg_class where relname = 'contact_words'`,
    );
    return rows[0]?.isSeen;
  });
  await owner.end();
  application = new Client({ connectionString: api.database.applicationUrl });
  await application.connect();
});
afterAll(async () => {
  await application.end();
  await api.stop();
});

/** What PostgreSQL did, as the application's role and with a plan for whatever values. */
async function planOf({ text }: Statement, values: readonly unknown[]): Promise<string> {
  await application.query('begin');
  await application.query(`select set_config('app.library', $1, true)`, [libraryId]);
  await application.query(`set local plan_cache_mode = force_generic_plan`);
  const { rows } = await application.query<{ 'QUERY PLAN': string }>({
    name: `plan-${text.length}`,
    text: `explain (analyze, buffers, timing off, costs off, summary off) ${text}`,
    values: [...values],
  });
  await application.query('rollback');
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

const beginning = [0, '', '00000000-0000-0000-0000-000000000000'];
const rangeOf = (word: string) => [[word], [`${word}\u{10FFFF}`]];
const besides = (word: string) => [String(fingerprintWanted([word])), ...rangeOf(word)];

function search(
  filters: Parameters<ContactSearchReader['statement']>[0] = [],
  otherWords = 0,
): Statement {
  return api.app.get(ContactSearchReader, { strict: false }).statement(filters, false, otherWords);
}

/** The most rows that any one visit of a part of the plan gave. */
function pagesRead(plan: string): number {
  const [, hit = '0'] = /Buffers: shared hit=(\d+)/.exec(plan) ?? [];
  return Number(hit);
}

describe('the plan of a search, as liaison_app and for whatever values', () => {
  it('goes along the index of words, and reads a page of what every contact has', async () => {
    const plan = await planOf(search(), [
      libraryId,
      ...rangeOf('kaw'),
      everyWriting,
      ...beginning,
      26,
    ]);
    expect(plan).toContain('using contact_words_rank_word_idx');
    expect(plan).toContain('using contact_words_pkey');
    expect(plan).not.toMatch(/Seq Scan on contact(s|_words) |Bitmap/);
    expect(pagesRead(plan)).toBeLessThan(2_000);
  });

  it('asks each contact for the other words by its key', async () => {
    const plan = await planOf(search([], 1), [
      libraryId,
      ...rangeOf('kawiarnia'),
      everyWriting,
      ...beginning,
      26,
      ...besides('kolobrzeg'),
    ]);
    expect(plan).not.toMatch(/Seq Scan on contact(s|_words) |Bitmap/);
    expect(pagesRead(plan)).toBeLessThan(3_000);
  });

  it('asks no contact whose fingerprint in the index rules the other words out', async () => {
    const plan = await planOf(search([], 1), [
      libraryId,
      ...rangeOf('kawiarnia'),
      everyWriting,
      ...beginning,
      26,
      ...besides('targi'),
    ]);
    expect(plan).toMatch(/Index Only Scan using contact_words_rank_word_idx/);
    expect(plan).not.toMatch(/Seq Scan on contact(s|_words) |Bitmap/);
    // It goes past some two and a half thousand; each that is asked costs three pages and more.
    expect(pagesRead(plan)).toBeLessThan(1_500);
  });

  it('goes on where the cursor points', async () => {
    const after = [2, 'kawiarnia', '80000000-0000-0000-0000-000000000000'];
    const plan = await planOf(search(), [libraryId, ...rangeOf('kaw'), everyWriting, ...after, 26]);
    expect(plan).toMatch(/Index Cond: .*ROW\(.*rank.*word.*contact_id\) > ROW\(/);
    expect(pagesRead(plan)).toBeLessThan(2_000);
  });

  it('asks each contact for the filters', async () => {
    const plan = await planOf(search(['kind', 'hasOpenFollowUp', 'lastContactBefore']), [
      ...[libraryId, ...rangeOf('kaw'), everyWriting, ...beginning, 26],
      ...['local_business', false, new Date()],
    ]);
    expect(plan).not.toMatch(/Seq Scan on contact(s|_words) |Bitmap/);
  });
});

it('the stale contacts are read along their index', async () => {
  const statement = staleContacts.statement(['before'], longestUnseen, false);
  const plan = await planOf(statement, [libraryId, '2100-01-01', 26]);
  expect(plan).toContain('using contacts_known_correct_on_idx');
  expect(plan).not.toMatch(/Seq Scan|Sort/);
});

it('every filter of contacts has a condition', () => {
  const names = Object.keys(api.app.get(ContactConditions, { strict: false }).all);
  expect(names).toEqual(
    expect.arrayContaining(['tag', 'industry', 'noContactSince', 'hasOpenFollowUp']),
  );
});
