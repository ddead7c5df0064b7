import { Client } from 'pg';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

let api: TestApi;
let owner: Client;
let stranger: Client;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
  library = await makeLibrary(api);
  owner = new Client({ connectionString: api.database.ownerUrl });
  stranger = new Client({ connectionString: api.database.applicationUrl });
  await owner.connect();
  await stranger.connect();
});
afterAll(async () => {
  await owner.end();
  await stranger.end();
  await api.stop();
});

async function tables(): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    select relname as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where nspname = 'public' and relkind in ('r', 'p') and relname <> 'migrations' order by relname`);
  return rows.map(({ name }) => name);
}

async function names(query: string): Promise<string[]> {
  return (await owner.query<{ name: string }>(query)).rows.map(({ name }) => name);
}

describe('every table', () => {
  it('has row-level security and the policy of its library', async () => {
    const secured = await names(`
      select relname as name from pg_class join pg_policy on polrelid = pg_class.oid
      where relrowsecurity and polname = 'library_isolation' order by relname`);
    expect(secured).toEqual(await tables());
  });

  it('shows a connection without a library nothing, and another library nothing either', async () => {
    await library.librarian
      .call('post', '/api/v1/contacts')
      .send({ kind: 'ngo', name: 'Hospicjum' })
      .expect(201);
    const other = await makeLibrary(api);
    for (const table of await tables()) {
      const column = table === 'libraries' ? 'id' : 'library_id';
      const name = stranger.escapeIdentifier(table);
      const count = async (): Promise<number> => {
        const { rows } = await stranger.query<{ seen: number }>(
          `select count(*)::integer as seen from ${name} where ${column} = $1`,
          [library.id],
        );
        return rows[0]!.seen;
      };
      expect([table, await count()]).toEqual([table, 0]);
      await stranger.query('begin');
      await stranger.query(`select set_config('app.library', $1, true)`, [other.id]);
      expect([table, await count()]).toEqual([table, 0]);
      await stranger.query('rollback');
    }
  });

  it('refuses a row that claims to be of another library', async () => {
    const other = await makeLibrary(api);
    await stranger.query('begin');
    await stranger.query(`select set_config('app.library', $1, true)`, [other.id]);
    const forged = stranger.query(
      `insert into branches (library_id, id, name) values ($1, gen_random_uuid(), 'Mine now')`,
      [library.id],
    );
    await expect(forged).rejects.toThrow(/row-level security/);
    await stranger.query('rollback');
  });

  it('names its library in every key: primary, unique and foreign', async () => {
    const without = await names(`
      select format('%s on %s', conname, conrelid::regclass) as name
      from pg_constraint join pg_class on pg_class.oid = conrelid join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = 'public' and contype in ('p', 'u', 'f') and relname not in ('migrations', 'libraries')
        and not exists (
          select from pg_attribute
          where attrelid = conrelid and attnum = any (conkey) and attname = 'library_id')`);
    expect(without).toEqual([]);
    const uniqueIndexes = await names(`
      select indexrelid::regclass::text as name from pg_index
      join pg_class on pg_class.oid = indrelid join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = 'public' and indisunique and relname not in ('migrations', 'libraries')
        and not exists (
          select from pg_attribute
          where attrelid = indrelid and attnum = any (indkey::int2[]) and attname = 'library_id')`);
    expect(uniqueIndexes).toEqual([]);
  });

  it('has an index behind every foreign key', async () => {
    const without = await names(`
      select format('%s on %s', conname, conrelid::regclass) as name
      from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace and array_length(conkey, 1) > 1
        and not exists (
          select from pg_index
          where indrelid = conrelid and (indkey::int2[])[0:array_length(conkey, 1) - 1] @> conkey)`);
    expect(without).toEqual([]);
  });
});

describe('the functions that look across libraries', () => {
  it('are these few', async () => {
    const functions = await names(`
      select proname as name from pg_proc
      where pronamespace = 'public'::regnamespace and prosecdef order by proname`);
    expect(functions).toEqual([
      'analyze_contacts',
      'contacts_of_older_search',
      'delivery_backlog',
      'due_cadences',
      'due_deliveries',
      'due_digests',
      'due_follow_ups',
      'due_imports',
      'due_mentoring_assignments',
      'due_partnership_prompts',
      'due_webhook_messages',
      'expired_referrals',
      'find_sign_ins',
      'forget_idempotency_keys',
      'forget_imports',
      'forget_notices',
      'forget_webhook_messages',
      'libraries_with_partnerships_at_work',
      'library_time_zones',
      'members_without_answer',
      'overdue_referrals',
      'referrals_past_retention',
      'resolve_token',
      'tell_principal_changed',
      'unanswered_mentor_proposals',
    ]);
  });

  it('are closed to the public and look nowhere but here', async () => {
    const careless = await names(`
      select proname as name from pg_proc
      where pronamespace = 'public'::regnamespace and prosecdef and prorettype <> 'trigger'::regtype
        and (has_function_privilege('public', oid, 'execute')
          or not coalesce(proconfig, '{}') @> array['search_path=pg_catalog, public, pg_temp'])`);
    expect(careless).toEqual([]);
  });
});

describe("the application's role", () => {
  it('may not change the schema, the audit trail, or read the migrations', async () => {
    const attempts = [
      'create table mine (id integer)',
      'alter table contacts disable row level security',
      'drop policy library_isolation on contacts',
      `update audit_entries set action = 'nothing'`,
      'delete from audit_entries',
      'select * from migrations',
      'truncate contacts',
    ];
    for (const attempt of attempts) {
      await expect(stranger.query(attempt)).rejects.toThrow(/permission denied|must be owner/);
    }
  });
});
