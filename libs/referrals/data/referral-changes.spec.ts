import { Client } from 'pg';
import { planOf } from '#interactions/testing';
import { newId } from '#kernel';
import { freshDatabase, type TestDatabase } from '#test';
import { lastChangedLast, referralLists } from './referral.reader';

const referrals = 10_000;
const partners = 20;

let database: TestDatabase;
let owner: Client;
let libraryId: string;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  libraryId = newId();
  await owner.query(
    `insert into libraries (id, name, country, language, time_zone) values ($1, 'x', 'PL', 'pl', 'Europe/Warsaw')`,
    [libraryId],
  );
  await owner.query(
    `insert into contacts (library_id, id, kind, party, name)
     select $1, gen_random_uuid(), 'job_agency', 'organisation', 'Partner ' || n from generate_series(1, $2::integer) as n`,
    [libraryId, partners],
  );
  await owner.query(
    `insert into clients (library_id, id, name, initials, created_at, updated_at)
     values ($1, gen_random_uuid(), 'Łucja Żak', 'ŁŻ', now(), now())`,
    [libraryId],
  );
  await owner.query(
    `insert into referrals (library_id, id, direction, mode, contact_id, client_id, need, expiry_days, status,
       sent_at, created_at, updated_at)
     select $1, gen_random_uuid(), 'outbound', 'self_referral', contact.id, client.id, 'x', 30, 'sent', now(), now(), now()
     from (select id, row_number() over () as n from contacts where library_id = $1) as contact
     join generate_series(1, $2::integer) as made (n) on made.n % $3 + 1 = contact.n
     cross join (select id from clients where library_id = $1) as client`,
    [libraryId, referrals, partners],
  );
  await owner.query('analyze');
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

it('each of many changes in one transaction has a number of its own, from 1 on without a gap', async () => {
  const { rows } = await owner.query(
    `select count(distinct change)::integer as numbers, min(change)::integer as first, max(change)::integer as last
     from referrals where library_id = $1`,
    [libraryId],
  );
  expect(rows).toEqual([{ numbers: referrals, first: 1, last: referrals }]);
});

it('what has changed for a partner is read along its index, from the number on that is brought', async () => {
  const { rows } = await owner.query<{ id: string }>(
    'select id from contacts where library_id = $1 limit 1',
    [libraryId],
  );
  const statement = referralLists.partner.statement(
    ['contactId', 'changedSince'],
    lastChangedLast,
    false,
  );
  const plan = await planOf(database, libraryId, statement, [libraryId, rows[0]!.id, 9000, 26]);
  expect(plan).toContain('Index Scan using referrals_contact_change_idx');
  expect(plan).toMatch(/Index Cond: .*change > /);
  expect(plan).not.toMatch(/Sort|Seq Scan on referrals|Bitmap/);
});
