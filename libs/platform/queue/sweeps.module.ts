import { Global, Module } from '@nestjs/common';
import { MetricsModule } from '#platform/metrics';
import { QueueMetrics } from './queue-metrics';
import { QueueModule } from './queue.module';
import { SweepProcessor } from './sweep.processor';
import { sweepQueue, SweepRenewal, Sweeps } from './sweeps';

/** The sweeps, for the worker alone: a process that imports this runs them. */
@Global()
@Module({
  imports: [QueueModule.queue(sweepQueue), MetricsModule],
  providers: [
    { provide: SweepRenewal, useFactory: () => new SweepRenewal() },
    Sweeps,
    SweepProcessor,
    QueueMetrics,
  ],
  exports: [Sweeps],
})
export class SweepsModule {}
