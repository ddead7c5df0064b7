import { BullModule, getQueueToken } from '@nestjs/bull';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { type Queue } from 'bull';
import { Settings } from '#platform/config';
import { Queues } from './queues';
import { type ConnectionType, RedisConnections } from './redis-connections';

/** The connections to Redis, and how Bull uses them. */
@Global()
@Module({ providers: [RedisConnections, Queues], exports: [RedisConnections, Queues] })
class QueueConnectionsModule {}

/**
 * Bull's queues on the Redis of the settings. Redis only carries jobs: whatever must not be lost stands in
 * PostgreSQL, and a sweep puts its job in again (ADR 0002).
 */
@Module({
  imports: [
    QueueConnectionsModule,
    BullModule.forRootAsync({
      inject: [Settings, RedisConnections],
      useFactory: (settings: Settings, connections: RedisConnections) => ({
        prefix: settings.queuePrefix,
        createClient: (type: ConnectionType) => connections.give(type),
        settings: {
          // A job whose worker died starts again soon. One that starts twice must do no harm in any case.
          lockDuration: 10_000,
          stalledInterval: 5000,
          // What Redis forgot to tell about delayed jobs, and so about sweeps, is noticed within a second.
          guardInterval: 1000,
          retryProcessDelay: 1000,
        },
        // A job id that Bull still knows is ignored, also one that has ended: so it forgets each at its end.
        defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
      }),
    }),
  ],
})
export class QueueModule {
  /** A queue by its name; its processor stands in the module that imports this. */
  static queue(name: string): DynamicModule {
    const bull = BullModule.registerQueue({ name });
    return {
      module: QueueModule,
      imports: [bull],
      providers: [
        {
          provide: `adopted:${name}`,
          inject: [getQueueToken(name), Queues],
          useFactory: (queue: Queue, queues: Queues) => {
            queues.adopt(queue);
            return true;
          },
        },
      ],
      exports: [bull],
    };
  }
}
