import { Injectable } from '@nestjs/common';
import {
  type Caller,
  Clock,
  DomainError,
  invalidField,
  newId,
  notFound,
  staleVersion,
} from '#kernel';
import { CalendarsService } from '#calendars';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork, violates } from '#platform/database';
import { FreeText } from '#platform/free-text';
import { ContactRepository } from './data/contact.repository';
import { type Contact } from './domain/contact';
import { contactFaults, refuseChangeOfParty, withTraits } from './domain/contact.rules';

type Editable = Omit<
  Contact,
  'libraryId' | 'id' | 'party' | 'version' | 'archivedAt' | 'createdAt'
>;

export type NewContact = Pick<Editable, 'name'> & Partial<Editable>;
export type ContactChanges = Partial<Editable>;

const blank: Omit<Editable, 'name'> = {
  kind: null,
  sector: null,
  status: 'active',
  secondName: null,
  email: null,
  phone: null,
  website: null,
  street: null,
  postalCode: null,
  city: null,
  country: null,
  languages: [],
  tags: [],
  notes: null,
  industry: null,
  stage: null,
  size: null,
  weOffer: null,
  theyOffer: null,
  source: null,
  ownerId: null,
  deputyId: null,
  branchId: null,
  fullUntil: null,
  cadenceDays: null,
  lastVerifiedOn: null,
};

/** The organisations and people that a library knows. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contacts: ContactRepository,
    private readonly freeText: FreeText,
    private readonly calendars: CalendarsService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError invalid, naming what is wrong. */
  async create(caller: Caller, details: NewContact): Promise<string> {
    const contact: Contact = {
      ...withTraits({ ...blank, ...details }),
      libraryId: caller.libraryId,
      id: newId(),
      version: 1,
      archivedAt: null,
      createdAt: this.clock.now(),
    };
    await this.unitOfWork.run(caller.libraryId, async () => {
      await this.check(caller.libraryId, details);
      await namingUnknown(this.contacts.add(contact));
      await this.record(caller, 'contact.created', {}, contact);
    });
    return contact.id;
  }

  /** @throws DomainError not_found, stale, conflict `party_is_fixed`; invalid, naming what is wrong. */
  async change(
    caller: Caller,
    id: string,
    version: number,
    changes: ContactChanges,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      await this.check(caller.libraryId, changes);
      await this.update(caller, id, version, 'contact.changed', (contact) => {
        refuseChangeOfParty(contact, changes.kind);
        return changes;
      });
    });
  }

  /** Takes the contact out of the lists; what happened with it stays. */
  async archive(caller: Caller, id: string, version: number): Promise<void> {
    await this.update(caller, id, version, 'contact.archived', (contact) => {
      if (contact.archivedAt) throw notFound('contact_not_found');
      return { archivedAt: this.clock.now() };
    });
  }

  async restore(caller: Caller, id: string, version: number): Promise<void> {
    await this.update(caller, id, version, 'contact.restored', () => ({ archivedAt: null }));
  }

  /** A partner's own word on until when it is full; null when there is room again. @throws DomainError not_found. */
  async sayFullUntil(caller: Caller, id: string, fullUntil: string | null): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, () =>
      this.note(caller, id, 'contact.full_until_said', { fullUntil }),
    );
  }

  /** Somebody saw today that all this is still correct. @throws DomainError not_found. */
  async verify(caller: Caller, id: string): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const lastVerifiedOn = await this.today(libraryId);
      await this.note(caller, id, 'contact.verified', { lastVerifiedOn });
    });
  }

  find(libraryId: string, id: string): Promise<Contact | null> {
    return this.unitOfWork.run(libraryId, () => this.contacts.find(libraryId, id));
  }

  /** Those of these contacts that the library knows, in no particular order. */
  findSeveral(libraryId: string, ids: readonly string[]): Promise<Contact[]> {
    return this.unitOfWork.run(libraryId, () => this.contacts.findSeveral(libraryId, ids));
  }

  /** Takes somebody's traces out of what was noted about contacts, inside a unit of work. */
  async forgetPerson(libraryId: string, traces: readonly string[]): Promise<void> {
    const columns = ['notes', 'source', 'we_offer', 'they_offer'];
    const notes = { table: 'contacts', columns, versioned: true };
    await this.freeText.takeOut(libraryId, notes, traces);
  }

  private async check(libraryId: string, details: Partial<Editable>): Promise<void> {
    const faults = contactFaults(details, await this.today(libraryId));
    if (faults.length > 0) throw new DomainError('invalid', 'invalid_request', { faults });
  }

  private async today(libraryId: string): Promise<string> {
    return (await this.calendars.of(libraryId)).dayOf(this.clock.now());
  }

  /** Changes what does not rest on what else the contact says, whichever version it is at. */
  private async note(
    caller: Caller,
    id: string,
    action: string,
    changes: Pick<Partial<Contact>, 'fullUntil' | 'lastVerifiedOn'>,
  ): Promise<void> {
    const contact = await this.contacts.find(caller.libraryId, id);
    if (!contact || !(await this.contacts.note(contact, changes))) {
      throw notFound('contact_not_found');
    }
    await this.record(caller, action, contact, { ...contact, ...changes });
  }

  private async update(
    caller: Caller,
    id: string,
    version: number,
    action: string,
    changesOf: (contact: Contact) => Partial<Contact>,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const contact = await this.contacts.find(caller.libraryId, id);
      if (!contact) throw notFound('contact_not_found');
      const changes = changesOf(contact);
      if (!(await namingUnknown(this.contacts.change(contact, version, changes)))) {
        throw staleVersion(contact.version);
      }
      await this.record(caller, action, contact, { ...contact, ...changes });
    });
  }

  private record(
    caller: Caller,
    action: string,
    before: Partial<Contact>,
    after: Contact,
  ): Promise<void> {
    return this.audit.record(caller, {
      action,
      subjectType: 'contact',
      subjectId: after.id,
      before: { ...before },
      after: { ...after },
      personal: after.party === 'person',
      words: ['notes', 'source', 'weOffer', 'theyOffer'],
    });
  }
}

/** Turns a foreign key that leads nowhere into the field that named it. */
async function namingUnknown<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    if (violates(error, 'contacts_owner_id_fkey')) throw invalidField('/ownerId', 'unknown_user');
    if (violates(error, 'contacts_deputy_id_fkey')) throw invalidField('/deputyId', 'unknown_user');
    if (violates(error, 'contacts_branch_id_fkey'))
      throw invalidField('/branchId', 'unknown_branch');
    throw error;
  }
}
