import { Client } from 'pg';
import { makeLibrary, TestApi, type TestLibrary, until } from '#test';
import { PrincipalChanges } from './principal-changes';

let api: TestApi;
let library: TestLibrary;
let changes: PrincipalChanges;
/** The owner, and somebody of the application's own role, who alone may end its connections. */
let owner: Client;
let colleague: Client;
let server: Client;

beforeAll(async () => {
  api = await TestApi.start({ LOG_LEVEL: 'silent' });
  changes = api.app.get(PrincipalChanges, { strict: false });
  owner = new Client({ connectionString: api.database.ownerUrl });
  colleague = new Client({ connectionString: api.database.applicationUrl });
  server = new Client({ connectionString: process.env.DATABASE_URL });
  await Promise.all([owner.connect(), colleague.connect(), server.connect()]);
});
afterAll(async () => {
  await Promise.all([owner.end(), colleague.end(), server.end()]);
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  await until('changes are heard', () => changes.isFresh);
});

const account = () => library.librarian.call('get', '/api/v1/account');

/** Ends the connection that hears of changes. */
async function deafen(): Promise<void> {
  const { rowCount } = await colleague.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'liaison-listen'`,
  );
  expect(rowCount).toBe(1);
}

/** Whether anybody can connect to the database; those who are connected stay so. */
async function allowConnections(allowed: boolean): Promise<void> {
  const name = new URL(api.database.ownerUrl).pathname.slice(1);
  await server.query(`alter database ${name} allow_connections ${allowed}`);
}

const revoke = (userId: string) =>
  owner.query(`update tokens set revoked_at = now() where user_id = $1`, [userId]);

it('a token that is remembered needs no look at the database', async () => {
  await account().expect(200);
  await owner.query(`alter table tokens disable trigger tokens_principal_changed`);
  await revoke(library.librarian.id);
  await owner.query(`alter table tokens enable trigger tokens_principal_changed`);
  // Nobody told the process: this is what the notices are for.
  await account().expect(200);
});

it('a revocation is heard without a look at the database', async () => {
  await account().expect(200);
  await revoke(library.librarian.id);
  await until('the token is refused', async () => (await account()).status === 401, 1000);
});

it('nothing that is remembered is trusted while changes cannot be heard', async () => {
  await account().expect(200);
  await allowConnections(false);
  try {
    await deafen();
    await until('it is noticed', () => !changes.isFresh);
    await revoke(library.librarian.id);
    await account().expect(401);
    await library.admin.call('get', '/api/v1/account').expect(200);
  } finally {
    await allowConnections(true);
  }
});

it('what was remembered before changes could not be heard is forgotten when they can be heard again', async () => {
  await account().expect(200);
  await allowConnections(false);
  try {
    await deafen();
    await until('it is noticed', () => !changes.isFresh);
    // Nobody hears of this one, and nobody asks for the token meanwhile.
    await revoke(library.librarian.id);
  } finally {
    await allowConnections(true);
  }
  await until('changes are heard again', () => changes.isFresh);
  await account().expect(401);
});

it('changes of a user and of the library reach what is remembered', async () => {
  const language = async () => (await account().expect(200)).body.language as string;
  expect(await language()).toBe('en');
  await owner.query(`update users set language = 'uk' where id = $1`, [library.librarian.id]);
  await until('the new language is known', async () => (await language()) === 'uk', 1000);
  await owner.query(`delete from libraries where id = $1`, [library.id]);
  await until('the library is gone', async () => (await account()).status === 401, 1000);
});
