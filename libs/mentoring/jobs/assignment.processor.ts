import { Process, Processor } from '@nestjs/bull';
import { type Job } from 'bull';
import { AssignmentWorkService } from '../assignment-work.service';
import { type AssignmentJob, assignmentQueue } from './assignment-queue';

@Processor(assignmentQueue)
export class AssignmentProcessor {
  constructor(private readonly work: AssignmentWorkService) {}

  /** One at a time: it is the processor that is short, not the waiting. */
  @Process({ concurrency: 1 })
  async run({ data }: Job<AssignmentJob>): Promise<void> {
    await this.work.work(data.libraryId, data.assignmentId);
  }
}
