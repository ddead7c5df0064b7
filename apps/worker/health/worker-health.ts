import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { RedisConnections } from '#platform/queue';

const patienceMilliseconds = 2000;

const ask: Statement = { name: 'health', text: 'select 1' };

/** What the worker needs in order to work, by name, and whether each answers in time. */
@Injectable()
export class WorkerHealth {
  constructor(
    private readonly reads: ReadPath,
    private readonly redis: RedisConnections,
  ) {}

  async check(): Promise<Readonly<Record<string, boolean>>> {
    const [database, redis] = await Promise.all([
      answersInTime(this.reads.acrossLibraries(ask, []).then(() => true)),
      answersInTime(this.redis.answers()),
    ]);
    return { database, redis };
  }
}

async function answersInTime(answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, patienceMilliseconds, false);
  });
  return Promise.race([answer.catch(() => false), tooLate]).finally(() => {
    clearTimeout(timer);
  });
}
