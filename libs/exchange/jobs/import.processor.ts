import { Process, Processor } from '@nestjs/bull';
import { type Job } from 'bull';
import { ImportWorkService } from '../import-work.service';
import { type ImportJob, importQueue } from './import-queue';

@Processor(importQueue)
export class ImportProcessor {
  constructor(private readonly work: ImportWorkService) {}

  /** Two at once: a small file need not wait for a large one. */
  @Process({ concurrency: 2 })
  async run({ data }: Job<ImportJob>): Promise<void> {
    await this.work.work(data.libraryId, data.importId);
  }
}
