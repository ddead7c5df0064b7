import { type Lease } from '#kernel';
import { type BatchSetting } from './batch-writer.service';
import { type ImportWork } from './data/import-work.repository';
import { KnownContacts, type PreparedRow } from './drafts/known-contacts';
import { type BadRow, type RowPreparation } from './drafts/preparation';
import { type ByteStream, type SourceRow } from './reading/source-row';

/** One worker's way through one file. */
export class Pass {
  /** What a dry run has seen: it finds rows that stand in the file twice, though it keeps none. */
  readonly known = new KnownContacts();
  bytesRead = 0;

  constructor(
    readonly lease: Lease<ImportWork>,
    private readonly preparation: RowPreparation,
    /** The rows up to this one have been dealt with before. */
    readonly start: number,
    public leasedAt: Date,
    readonly batch: BatchSetting,
  ) {}

  get dryRun(): boolean {
    return this.batch.dryRun;
  }

  async *counting(bytes: ByteStream): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      yield chunk;
      this.bytesRead += chunk.length;
    }
  }

  prepare(rows: readonly SourceRow[]): { good: readonly PreparedRow[]; bad: readonly BadRow[] } {
    const prepared = rows.map((row) => this.preparation.prepare(row));
    return {
      good: prepared.filter((row) => 'contact' in row),
      bad: prepared.filter((row) => 'faults' in row),
    };
  }

  isLeaseGettingOld(now: Date, leaseMilliseconds: number): boolean {
    return now.getTime() - this.leasedAt.getTime() > leaseMilliseconds / 3;
  }
}
