import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import { type ContactKind, ContactsService, type ContactSetting } from '#contacts';
import { ExternalIdRepository } from './data/external-id.repository';
import { type PresentPolicy } from './domain/import';
import { type KnownContacts, type PlacedRow, type PreparedRow } from './drafts/known-contacts';
import { newsOf } from './drafts/merged';
import { Workplaces } from './workplaces.service';

/** What becomes of a batch of rows. */
export interface BatchCounts {
  readonly newRows: number;
  readonly changedRows: number;
  readonly presentRows: number;
}

export interface BatchSetting {
  readonly caller: Caller;
  readonly setting: ContactSetting;
  readonly whenPresent: PresentPolicy;
  readonly defaultKind: ContactKind | null;
  /** Every row is looked at, and nothing is written. */
  readonly dryRun: boolean;
}

/** Keeps the contacts of one batch of rows, inside its unit of work. */
@Injectable()
export class BatchWriter {
  constructor(
    private readonly contacts: ContactsService,
    private readonly workplaces: Workplaces,
    private readonly externalIds: ExternalIdRepository,
  ) {}

  async write(
    rows: readonly PreparedRow[],
    known: KnownContacts,
    batch: BatchSetting,
  ): Promise<BatchCounts> {
    const placed = rows.map((row) => place(row, known));
    const made = placed.filter(({ isNew }) => isNew);
    const present = placed.filter(({ isNew }) => !isNew);
    const workplaces = this.workplaces.find(
      batch.whenPresent === 'skip' ? made : placed,
      known,
      batch,
    );
    const counts = { newRows: made.length, changedRows: 0, presentRows: present.length };
    if (batch.dryRun) return counts;
    const { caller } = batch;
    const contacts = [...made.map(({ row }) => row.contact), ...workplaces.made];
    if (contacts.length > 0) await this.contacts.createSeveral(caller, contacts);
    await this.externalIds.add(caller.libraryId, externalIdsOf(placed));
    const changedRows = await this.change(present, batch);
    await this.workplaces.keep(caller, workplaces);
    return { ...counts, changedRows, presentRows: present.length - changedRows };
  }

  /** @returns how many had something new to say. Archived contacts stay as they are. */
  private async change(
    present: readonly PlacedRow[],
    { caller, whenPresent }: BatchSetting,
  ): Promise<number> {
    if (whenPresent === 'skip') return 0;
    let changed = 0;
    for (const { row, contactId } of present) {
      // One after the other: two rows may be the same contact.
      const contact = await this.contacts.find(caller.libraryId, contactId);
      if (!contact || contact.archivedAt) continue;
      const news = newsOf(row, contact, whenPresent);
      if (!news) continue;
      await this.contacts.change(caller, contactId, contact.version, news);
      changed += 1;
    }
    return changed;
  }
}

function place(row: PreparedRow, known: KnownContacts): PlacedRow {
  const present = known.find(row);
  if (present) return { row, contactId: present.id, isNew: false };
  known.addMade(row.contact, row.draft.externalId);
  return { row, contactId: row.contact.id, isNew: true };
}

function externalIdsOf(placed: readonly PlacedRow[]): { externalId: string; contactId: string }[] {
  return placed.flatMap(({ row: { draft }, contactId }) =>
    draft.externalId === null ? [] : [{ externalId: draft.externalId, contactId }],
  );
}
