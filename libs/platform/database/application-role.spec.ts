import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { freshDatabase, type TestDatabase, testSettings } from '#test';
import { PlatformModule } from '../platform.module';

const password = 'only-for-tests';

let database: TestDatabase;
let owner: Client;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

async function start(applicationUrl: string): Promise<void> {
  const settings = testSettings({ ...database, applicationUrl });
  const app = await NestFactory.createApplicationContext(PlatformModule.with(settings), {
    logger: false,
    abortOnError: false,
  });
  await app.close();
}

function as(user: string, its = password): string {
  const address = new URL(database.ownerUrl);
  address.username = user;
  address.password = its;
  return address.toString();
}

/** Makes a role for one test. */
async function withRole(
  client: Client,
  attributes: string,
  work: (name: string) => Promise<void>,
): Promise<void> {
  const name = `liaison_test_${Math.random().toString(36).slice(2)}`;
  await client.query(`create role ${name} login password '${password}' ${attributes}`);
  try {
    await work(name);
  } finally {
    await client.query(`drop role ${name}`);
  }
}

/** A superuser of this server: the embedded one has it; of another we may not know any. */
async function superuser(): Promise<Client | undefined> {
  const { rows } = await owner.query<{ is: boolean }>(
    `select rolsuper as is from pg_roles where rolname = current_user`,
  );
  const url = rows[0]!.is
    ? database.ownerUrl
    : as('postgres', decodeURIComponent(new URL(database.ownerUrl).password));
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return client;
  } catch {
    process.stdout.write('No superuser of this PostgreSQL is known, so none could be tried.\n');
    return undefined;
  }
}

const refusal = /row-level security does not hold/;

describe('the application', () => {
  it('starts as liaison_app', async () => {
    await expect(start(database.applicationUrl)).resolves.toBeUndefined();
  });

  it('does not start as the owner of the tables', async () => {
    await expect(start(database.ownerUrl)).rejects.toThrow(refusal);
  });

  it('does not start as somebody who may act as the owner', async () => {
    const master = await superuser();
    if (!master) return;
    await withRole(master, `in role ${owner.user!}`, async (name) => {
      await expect(start(as(name))).rejects.toThrow(refusal);
    });
    await master.end();
  });

  it.each(['superuser', 'bypassrls'])('does not start with the attribute %s', async (attribute) => {
    const master = await superuser();
    if (!master) return;
    await withRole(master, attribute, async (name) => {
      await expect(start(as(name))).rejects.toThrow(refusal);
    });
    await master.end();
  });
});
