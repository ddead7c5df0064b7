import { Redis, type RedisKey, type RedisOptions } from 'ioredis';

/**
 * Redis as Bull wants it, with one difference: BRPOPLPUSH, which Redis deprecates and some servers lack, is
 * said as BLMOVE (Redis 6.2 and later).
 */
export class RedisClient extends Redis {
  constructor(url: string, options: RedisOptions = {}) {
    super(url, {
      // A command waits for Redis to come back; the work behind it is not lost, only late.
      maxRetriesPerRequest: null,
      enableReadyCheck: false,
      keepAlive: 10_000,
      disconnectTimeout: 500,
      ...options,
    });
  }

  /** Never fails: a connection that could not be made is an `error` event, and is tried again. */
  override connect(): Promise<void> {
    // Bull connects anew while a queue closes, and does not look at what becomes of it.
    return super.connect().catch(() => undefined);
  }

  override brpoplpush(
    source: RedisKey,
    destination: RedisKey,
    timeout: number | string,
  ): Promise<string | null> {
    return this.blmove(source, destination, 'RIGHT', 'LEFT', timeout);
  }
}
