import { Injectable } from '@nestjs/common';
import { Clock, type Lease } from '#kernel';
import { type ContactKind, contactKindNames, ContactsService } from '#contacts';
import { UnitOfWork } from '#platform/database';
import { Messages } from '#platform/messages';
import { BatchWriter } from './batch-writer.service';
import { CandidateReader } from './data/candidate.reader';
import { ImportFaultRepository } from './data/import-fault.repository';
import { type ImportWork, ImportWorkRepository } from './data/import-work.repository';
import { idsByName, StaffReader } from './data/staff.reader';
import { type Import, type ImportProgress, noProgress } from './domain/import';
import { KnownContacts, wantedFor } from './drafts/known-contacts';
import { RowPreparation } from './drafts/preparation';
import { RowReader } from './drafts/row-reader';
import { LabelledTables } from './drafts/vocabulary';
import { ImportPolicy } from './import-leases.service';
import { Pass } from './pass';
import { attemptsWithoutProgress } from './imports.service';
import { type SourceRow } from './reading/source-row';

/** The batches of an import: each is one transaction that also moves the import's position. */
@Injectable()
export class ImportBatches {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly work: ImportWorkRepository,
    private readonly faults: ImportFaultRepository,
    private readonly candidates: CandidateReader,
    private readonly staff: StaffReader,
    private readonly contacts: ContactsService,
    private readonly writer: BatchWriter,
    private readonly messages: Messages,
    private readonly policy: ImportPolicy,
    private readonly clock: Clock,
  ) {}

  async begin(lease: Lease<ImportWork>): Promise<Pass> {
    const { libraryId, import: settings } = lease.work;
    const defaultKind = kindOf(settings);
    const setting = await this.contacts.settingOf(libraryId);
    const reader = new RowReader({
      mapping: settings.mapping,
      defaultKind,
      tables: new LabelledTables(this.messages),
      users: idsByName(await this.staff.findUsers(libraryId)),
      branches: idsByName(await this.staff.findBranches(libraryId)),
    });
    const { mapping } = settings;
    const dryRun = settings.status === 'checking';
    if (dryRun && settings.position > 0) await this.startAnew(lease);
    const preparation = new RowPreparation(reader, this.contacts, libraryId, setting, mapping);
    return new Pass(lease, preparation, dryRun ? 0 : settings.position, this.clock.now(), {
      caller: { libraryId, actor: actorOf(settings), requestId: null },
      setting,
      whenPresent: settings.whenPresent,
      defaultKind,
      dryRun,
    });
  }

  /** @returns whether the import is still this worker's; if it is not, nothing has been kept. */
  async keep(pass: Pass, rows: readonly SourceRow[]): Promise<boolean> {
    const { libraryId, id } = pass.lease.work;
    const prepared = pass.prepare(rows);
    return this.unitOfWork.run(libraryId, async () => {
      const now = await this.work.findLeased(pass.lease);
      if (!now) return false;
      const known = pass.dryRun ? pass.known : new KnownContacts();
      known.addFound(await this.candidates.find(libraryId, wantedFor(prepared.good)));
      const counts = await this.writer.write(prepared.good, known, pass.batch);
      await this.faults.add(
        libraryId,
        id,
        prepared.bad.flatMap(({ number, faults }) =>
          faults.map((one) => ({ ...one, row: number })),
        ),
      );
      const progress: ImportProgress = {
        position: rows.at(-1)?.number ?? now.position,
        bytesRead: pass.bytesRead,
        newRows: now.newRows + counts.newRows,
        changedRows: now.changedRows + counts.changedRows,
        presentRows: now.presentRows + counts.presentRows,
        badRows: now.badRows + prepared.bad.length,
        pictures: now.pictures + rows.filter(({ hadPicture }) => hadPicture).length,
      };
      await this.advance(pass, progress);
      return true;
    });
  }

  /** Keeps the lease while rows that have been dealt with are read again. */
  async renew(pass: Pass): Promise<void> {
    if (!pass.isLeaseGettingOld(this.clock.now(), this.policy.leaseMilliseconds)) return;
    await this.unitOfWork.run(pass.lease.work.libraryId, () => this.advance(pass, {}));
  }

  /** What a dry run had seen was in the memory of a worker that is no more. */
  private async startAnew(lease: Lease<ImportWork>): Promise<void> {
    const { libraryId, id } = lease.work;
    await this.unitOfWork.run(libraryId, async () => {
      if (!(await this.work.findLeased(lease))) return;
      await this.faults.removeAll(libraryId, id);
      await this.work.advance(lease, noProgress, { leasedUntil: lease.until });
    });
  }

  private async advance(pass: Pass, progress: Partial<ImportProgress>): Promise<void> {
    const now = this.clock.now();
    pass.leasedAt = now;
    await this.work.advance(pass.lease, progress, {
      leasedUntil: new Date(now.getTime() + this.policy.leaseMilliseconds),
      // Who gets on may go on; a dry run that crashes begins anew each time, and would do so for ever.
      ...(!pass.dryRun && { lastAttempt: pass.lease.attempt + attemptsWithoutProgress }),
    });
  }
}

function kindOf({ defaultKind }: Import): ContactKind | null {
  return contactKindNames.find((kind) => kind === defaultKind) ?? null;
}

function actorOf({ userId }: Import): { kind: 'user'; id: string } | { kind: 'system'; id: null } {
  return userId === null ? { kind: 'system', id: null } : { kind: 'user', id: userId };
}
