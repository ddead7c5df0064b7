import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type Lease } from '#kernel';
import { ContactStatistics } from '#contacts';
import { Log } from '#platform/logging';
import { ImportBatches } from './import-batches.service';
import { type Pass } from './pass';
import { ImportLeases, ImportPolicy, type WorkResult } from './import-leases.service';
import { type ImportWork } from './data/import-work.repository';
import { ImportFileRepository } from './data/import-file.repository';
import { UnreadableFile } from './domain/unreadable-file';
import { rowsOf } from './reading/rows';
import { type SourceRow } from './reading/source-row';

/** Going through a file from the position where it stands, in batches. */
@Injectable()
export class ImportWorkService implements OnModuleDestroy {
  private isStopping = false;

  constructor(
    private readonly leases: ImportLeases,
    private readonly batches: ImportBatches,
    private readonly files: ImportFileRepository,
    private readonly statistics: ContactStatistics,
    private readonly policy: ImportPolicy,
    private readonly log: Log,
  ) {}

  /** The worker is about to end: the batch is finished, and another worker goes on at once. */
  onModuleDestroy(): void {
    this.isStopping = true;
  }

  /** Does what is to be done with an import, unless another worker is at it. */
  async work(libraryId: string, id: string): Promise<void> {
    const lease = await this.leases.take(libraryId, id);
    if (!lease) return;
    const result = await this.attempt(lease);
    if (result) await this.leases.record(lease, result);
  }

  private async attempt(lease: Lease<ImportWork>): Promise<WorkResult | undefined> {
    try {
      return await this.goThrough(lease);
    } catch (error) {
      if (error instanceof UnreadableFile) {
        return { end: 'failed', failure: error.reason, row: error.row };
      }
      this.log.warn({ error, id: lease.work.id }, 'An import was interrupted');
      return { end: 'paused', milliseconds: this.policy.pauseMilliseconds };
    }
  }

  /** @returns nothing when the import is not this worker's any more: somebody has stopped it. */
  private async goThrough(lease: Lease<ImportWork>): Promise<WorkResult | undefined> {
    const pass = await this.batches.begin(lease);
    let batch: SourceRow[] = [];
    let batches = 0;
    try {
      for await (const row of this.rows(lease, pass)) {
        batch.push(row);
        if (batch.length < this.policy.rowsInBatch) continue;
        const full = batch;
        batch = [];
        if (!(await this.batches.keep(pass, full))) return undefined;
        batches += 1;
        if (!pass.dryRun && isPowerOfTwo(batches)) await this.statistics.refresh();
        if (this.isStopping) return { end: 'paused', milliseconds: 0 };
      }
    } catch (error) {
      // What could be read before the file turned out to be broken counts.
      if (error instanceof UnreadableFile) await this.batches.keep(pass, batch);
      throw error;
    }
    return (await this.batches.keep(pass, batch)) ? { end: 'done' } : undefined;
  }

  /** The rows that are still to be dealt with, without the heading. */
  private async *rows({ work }: Lease<ImportWork>, pass: Pass): AsyncGenerator<SourceRow> {
    const { import: settings, libraryId, id } = work;
    const file = pass.counting(this.files.read(libraryId, id));
    let isHeader = settings.hasHeader;
    for await (const row of rowsOf(file, settings)) {
      if (!isHeader && row.number > pass.start) yield row;
      else await this.batches.renew(pass);
      isHeader = false;
    }
  }
}

/** Each time that twice as many batches have been kept as the time before. */
function isPowerOfTwo(batches: number): boolean {
  return (batches & (batches - 1)) === 0;
}
