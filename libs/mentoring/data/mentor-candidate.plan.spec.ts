import { Client } from 'pg';
import { newId } from '#kernel';
import { type Statement } from '#platform/database';
import { makeLibrary, TestApi } from '#test';
import { freeCandidates } from './mentor-candidate.reader';
import { first, fitStatements } from './mentor-fit.reader';

const mentors = 3_000;

let api: TestApi;
let application: Client;
let libraryId: string;

beforeAll(async () => {
  api = await TestApi.start();
  libraryId = (await makeLibrary(api)).id;
  const owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('app.library', $1, false)`, [libraryId]);
  await owner.query(
    `insert into contacts (library_id, id, kind, party, name, search_generation, created_at)
     select $1, gen_random_uuid(), 'mentor', 'person', 'Mentor nr ' || n, 1, now()
     from generate_series(1, $2::integer) as n`,
    [libraryId, mentors],
  );
  await owner.query(`
    insert into mentor_profiles (library_id, id, contact_id, industries, conflict_industries, stages, languages, modes,
      slots, time_zone, capacity, verified_at, created_at, updated_at)
    select library_id, gen_random_uuid(), id, '{}', '{}', '{}', '[{"language": "pl", "level": "good"}]', '{}', '[]',
      'Europe/Warsaw', 2, now(), now(), now()
    from contacts`);
  await owner.query(`
    insert into mentor_terms (library_id, profile_id, code, topic)
    select distinct library_id, id, 'skill_' || skill, 'topic_' || skill % 10
    from mentor_profiles
    cross join lateral (select (random() * 59)::integer as skill from generate_series(1, 4) where mentor_profiles.id is not null) as skills`);
  await owner.query('analyze');
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
    text: `explain (analyze, buffers, timing off, costs off) ${text}`,
    values: [...values],
  });
  await application.query('rollback');
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

const wanted = [['skill_1', 'skill_2'], ['topic_9']];

it('mentors who offer what is wanted are found along the indexes, without looking at any of them', async () => {
  const position = [first.rank, first.draw, first.profileId, 600];
  const plan = await planOf(fitStatements.exact, [libraryId, newId(), ...position, ...wanted]);
  expect(plan).toContain('mentor_terms_code_idx');
  expect(plan).toContain('mentor_terms_topic_idx');
  expect(plan).not.toMatch(/Seq Scan|mentor_profiles/);
});

it('of mentors those alone are read who come into question', async () => {
  const plan = await planOf(freeCandidates, [
    ...[libraryId, [newId()], newId(), '2026-11-23', ['pl'], newId()],
  ]);
  expect(plan).toContain('mentor_profiles_pkey');
  expect(plan).not.toMatch(/Seq Scan on (mentor_profiles|contacts)/);
});
