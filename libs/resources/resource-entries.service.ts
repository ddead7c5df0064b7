import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId, staleVersion } from '#kernel';
import { ContactsService } from '#contacts';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { ResourceEntryRepository } from './data/resource-entry.repository';
import { type ResourceEntry, type ResourceEntryDetails } from './domain/resource-entry';
import { resourceEntryNotFound } from './domain/resources.errors';
import { ResourceTermsService } from './resource-terms.service';

export type NewResourceEntry = Pick<ResourceEntry, 'side' | 'code'> &
  Partial<ResourceEntryDetails> & {
    /** Whose it is; the library's own, if left out. */
    readonly contactId?: string | null | undefined;
  };

/** What contacts and the library itself offer and need. */
@Injectable()
export class ResourceEntriesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly entries: ResourceEntryRepository,
    private readonly terms: ResourceTermsService,
    private readonly contacts: ContactsService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError invalid, naming what is wrong; conflict `resource_entry_exists`. */
  async add(caller: Caller, { contactId = null, ...said }: NewResourceEntry): Promise<string> {
    const { libraryId } = caller;
    const id = newId();
    await this.unitOfWork.run(libraryId, async () => {
      if (contactId !== null) await this.checkContact(libraryId, contactId);
      const entry: ResourceEntry = {
        ...{ note: null, audiences: [], branchIds: [], ...said },
        ...(await this.terms.termOf(libraryId, said.code)),
        ...{ libraryId, id, contactId, version: 1, createdAt: this.clock.now() },
      };
      await this.entries.add(entry);
      await this.record(caller, 'resource_entry.added', {}, entry);
    });
    return id;
  }

  /** @throws DomainError not_found, stale; invalid, naming what is wrong; conflict `resource_entry_exists`. */
  async change(
    caller: Caller,
    id: string,
    version: number,
    changes: Partial<ResourceEntryDetails>,
  ): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.get(libraryId, id);
      const said = { ...before, ...changes };
      const after = { ...said, ...(await this.terms.termOf(libraryId, said.code)) };
      if (!(await this.entries.change(after, version)))
        throw staleVersion('resource_entry', before);
      await this.record(caller, 'resource_entry.changed', before, after);
    });
  }

  /** @throws DomainError not_found, stale. */
  async remove(caller: Caller, id: string, version: number): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.get(libraryId, id);
      if (!(await this.entries.remove(before, version)))
        throw staleVersion('resource_entry', before);
      await this.record(caller, 'resource_entry.removed', before, before);
    });
  }

  private async get(libraryId: string, id: string): Promise<ResourceEntry> {
    const entry = await this.entries.find(libraryId, id);
    if (!entry) throw resourceEntryNotFound();
    return entry;
  }

  private async checkContact(libraryId: string, contactId: string): Promise<void> {
    const contact = await this.contacts.find(libraryId, contactId);
    if (!contact || contact.archivedAt) throw invalidField('/contactId', 'unknown_contact');
  }

  private record(
    caller: Caller,
    action: string,
    before: Partial<ResourceEntry>,
    after: ResourceEntry,
  ): Promise<void> {
    return this.audit.record(caller, {
      ...{ action, subjectType: 'resource_entry', subjectId: after.id },
      ...{ before: { ...before }, after: { ...after } },
      words: ['note'],
    });
  }
}
