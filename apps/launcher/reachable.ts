import { Redis } from 'ioredis';
import { Client } from 'pg';
import { messageOf } from '#platform/embedded';
import { Unusable } from './unusable';

const patienceMilliseconds = 10_000;

/** @throws Unusable when nobody can sign in to the database of DATABASE_URL. */
export async function refuseUnreachableDatabase(url: string): Promise<void> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: patienceMilliseconds,
  });
  // A connection lost after the question was answered is not what was asked.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new Unusable(`DATABASE_URL cannot be used: ${reason(error)}.`, { cause: error });
  } finally {
    await client.end();
  }
}

/** @throws Unusable when no Redis answers at REDIS_URL. */
export async function refuseUnreachableRedis(url: string): Promise<void> {
  let lastError: unknown;
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: patienceMilliseconds,
    retryStrategy: () => null,
  });
  client.on('error', (error) => {
    lastError = error;
  });
  try {
    await client.connect();
    await client.ping();
  } catch (error) {
    throw new Unusable(`REDIS_URL cannot be used: ${reason(lastError ?? error)}.`, {
      cause: error,
    });
  } finally {
    client.disconnect();
  }
}

/** A refused connection to a name with two addresses is an AggregateError without a message. */
function reason(error: unknown): string {
  return error instanceof AggregateError ? reason(error.errors[0]) : messageOf(error);
}
