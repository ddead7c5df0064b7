import { Process, Processor } from '@nestjs/bull';
import { type Job } from 'bull';
import { sweepQueue, Sweeps } from './sweeps';

/** Several at once, so that a long sweep of one feature does not hold up the others. */
const simultaneousSweeps = 4;

@Processor(sweepQueue)
export class SweepProcessor {
  constructor(private readonly sweeps: Sweeps) {}

  @Process({ name: '*', concurrency: simultaneousSweeps })
  async run(job: Job): Promise<void> {
    await this.sweeps.run(job.name);
  }
}
