import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '#platform/database';
import { migrations } from '../../migrations';

const applicationPassword = 'only-for-tests';

export interface TestDatabase {
  /** The owner's address: migrates, and sees every library. */
  readonly ownerUrl: string;
  /** The application's address: bound by row-level security. */
  readonly applicationUrl: string;
  drop(): Promise<void>;
}

/** A database of its own for one spec file: a copy of a migrated template. */
export async function freshDatabase(): Promise<TestDatabase> {
  const server = process.env.DATABASE_URL;
  if (!server)
    throw new Error('DATABASE_URL is missing: Jest starts the services in its globalSetup');
  const template = await migratedTemplate(server);
  const name = `liaison_test_${randomUUID().replaceAll('-', '')}`;
  await asOwner(server, (client) =>
    client.query(
      `create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(template)}`,
    ),
  );
  return {
    ownerUrl: addressOf(server, name),
    applicationUrl: applicationAddressOf(server, name),
    drop: () =>
      asOwner(server, async (client) => {
        await client.query(`drop database ${client.escapeIdentifier(name)} with (force)`);
      }),
  };
}

async function migratedTemplate(server: string): Promise<string> {
  const schema = createHash('sha1')
    .update(migrations.map(String).join())
    .digest('hex')
    .slice(0, 12);
  const template = `liaison_template_${schema}`;
  await asOwner(server, async (client) => {
    // Spec files run side by side: the first one makes the template, the others wait for it.
    await client.query(`select pg_advisory_lock(hashtext('liaison-template'))`);
    const known = await client.query('select from pg_database where datname = $1', [template]);
    if (known.rowCount === 1) return;
    const unfinished = `${template}_unfinished`;
    await client.query(
      `drop database if exists ${client.escapeIdentifier(unfinished)} with (force)`,
    );
    await client.query(`create database ${client.escapeIdentifier(unfinished)}`);
    await migrate({
      ownerUrl: addressOf(server, unfinished),
      applicationUrl: applicationAddressOf(server, unfinished),
      migrations,
    });
    await client.query(
      `alter database ${client.escapeIdentifier(unfinished)} rename to ${client.escapeIdentifier(template)}`,
    );
  });
  return template;
}

async function asOwner<Result>(
  server: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function addressOf(server: string, database: string): string {
  const address = new URL(server);
  address.pathname = `/${database}`;
  return address.toString();
}

function applicationAddressOf(server: string, database: string): string {
  const address = new URL(addressOf(server, database));
  address.username = 'liaison_app';
  address.password = applicationPassword;
  return address.toString();
}
