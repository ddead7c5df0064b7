import { getQueueToken, Process, Processor } from '@nestjs/bull';
import {
  type INestApplicationContext,
  Injectable,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { type Queue } from 'bull';
import { SettingsModule } from '#platform/config';
import { LoggingModule } from '#platform/logging';
import { testSettings, until } from '#test';
import { QueueModule } from './queue.module';
import { RedisConnections } from './redis-connections';

const noDatabase = {
  ownerUrl: '',
  applicationUrl: 'postgres://liaison_app@localhost/none',
  drop: () => Promise.resolve(),
};
const events: string[] = [];
let finish: () => void;

@Processor('first')
class SlowProcessor {
  @Process()
  async run(): Promise<void> {
    events.push('begun');
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    events.push('finished');
  }
}

/** Whatever a job needs until its end, such as the database. */
@Injectable()
class NeededByJobs implements OnApplicationShutdown {
  onApplicationShutdown(): void {
    events.push('closed');
  }
}

describe('the queues of a process', () => {
  let app: INestApplicationContext;
  let first: Queue;
  let second: Queue;

  beforeEach(async () => {
    events.length = 0;
    app = await Test.createTestingModule({
      imports: [
        SettingsModule.with(testSettings(noDatabase, { LOG_LEVEL: 'silent' })),
        LoggingModule,
        QueueModule.queue('first'),
        QueueModule.queue('second'),
      ],
      providers: [SlowProcessor, NeededByJobs],
    }).compile();
    await app.init();
    first = app.get(getQueueToken('first'), { strict: false });
    second = app.get(getQueueToken('second'), { strict: false });
  });

  afterEach(async () => {
    await app.close();
  });

  it('share their connections, but for the one on which each waits for its jobs', () => {
    expect(first.client).toBe(second.client);
    const waiting = [first, second].map((queue) => Reflect.get(queue, 'bclient') as unknown);
    expect(waiting[0]).not.toBe(waiting[1]);
  });

  it('forget a job when it has ended, so that its id can be used again', async () => {
    for (const time of [1, 2]) {
      await first.add({}, { jobId: 'the-same' });
      await until(
        'it has begun',
        () => events.filter((event) => event === 'begun').length === time,
      );
      finish();
      await until('it is forgotten', async () => (await first.getJob('the-same')) === null);
    }
    expect(events).toEqual(['begun', 'finished', 'begun', 'finished']);
  });

  it('let the running jobs end before anything that these need is closed', async () => {
    await first.add({});
    await until('it has begun', () => events.includes('begun'));
    const closing = app.close();
    await until('it takes no more jobs', () => Reflect.get(first, 'closing') !== undefined);
    finish();
    await closing;
    expect(events).toEqual(['begun', 'finished', 'closed']);
  });

  it('answer while Redis does', async () => {
    const connections = app.get(RedisConnections, { strict: false });
    await until('Redis answers', () => connections.answers());
    await app.close();
    expect(await connections.answers()).toBe(false);
  });
});
