import { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';

const patienceMilliseconds = 30_000;

/** Waits until Redis answers; false when it has ended instead. */
export async function answersAt(url: string, hasEnded: () => boolean): Promise<boolean> {
  const deadline = Date.now() + patienceMilliseconds;
  while (!hasEnded() && Date.now() < deadline) {
    if (await pings(url)) return true;
    await sleep(25);
  }
  return false;
}

async function pings(url: string): Promise<boolean> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  // Without a listener ioredis would print each refused connection.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.ping();
    return true;
  } catch {
    // Refused, or still loading its data: asked again until the deadline.
    return false;
  } finally {
    client.disconnect();
  }
}
