import { Client, DatabaseError } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasCode } from '../process/error-code';

export const superuser = 'postgres';
export const owner = 'liaison';

const patienceMilliseconds = 60_000;

/** Waits until PostgreSQL takes connections, then sees to the owner and its database. */
export async function ensureOwner(
  port: number,
  password: string,
  hasEnded: () => boolean,
): Promise<void> {
  const client = await connectWhenReady(port, password, hasEnded);
  try {
    const role = await client.query('select 1 from pg_roles where rolname = $1', [owner]);
    if (role.rowCount === 0) {
      // As a hosted database would have it: not a superuser, so that nothing works here only.
      await client.query(
        `create role ${owner} login createdb createrole password ${client.escapeLiteral(password)}`,
      );
      await client.query(`grant pg_signal_backend to ${owner}`);
    }
    const database = await client.query('select 1 from pg_database where datname = $1', [owner]);
    if (database.rowCount === 0) await client.query(`create database ${owner} owner ${owner}`);
  } finally {
    await client.end();
  }
}

async function connectWhenReady(
  port: number,
  password: string,
  hasEnded: () => boolean,
): Promise<Client> {
  const deadline = Date.now() + patienceMilliseconds;
  for (;;) {
    const client = new Client({
      host: '127.0.0.1',
      port,
      user: superuser,
      password,
      database: 'postgres',
    });
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (hasEnded() || Date.now() > deadline || !isNotReadyYet(error)) throw error;
      await sleep(25);
    }
  }
}

/** Nobody listens yet, or it is still recovering what a crash left (57P03). */
function isNotReadyYet(error: unknown): boolean {
  if (error instanceof DatabaseError) return error.code === '57P03';
  return hasCode(error, 'ECONNREFUSED', 'ECONNRESET');
}
