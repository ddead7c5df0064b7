import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Metrics } from '#platform/metrics';
import { Queues } from './queues';

/** How many jobs stand in each queue, by their state. Nothing is said of them while Redis is away. */
@Injectable()
export class QueueMetrics {
  constructor({ registry }: Metrics, queues: Queues) {
    const jobs = new Gauge({
      name: 'liaison_queue_jobs',
      help: 'Jobs in the queues of Bull',
      labelNames: ['queue', 'state'],
      registers: [registry],
      collect: async () => {
        jobs.reset();
        for (const { queue, states } of await queues.depths()) {
          for (const [state, count] of Object.entries(states)) jobs.set({ queue, state }, count);
        }
      },
    });
  }
}
