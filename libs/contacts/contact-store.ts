import { Injectable } from '@nestjs/common';
import { type Caller, invalidField } from '#kernel';
import { type AuditRecord, AuditTrail } from '#platform/audit';
import { violates } from '#platform/database';
import { ContactIndex } from './contact-index';
import { ContactListeners } from './contact-listeners';
import { ContactRepository } from './data/contact.repository';
import { type Contact } from './domain/contact';
import { contactWords } from './domain/contact.rules';

/** Writes contacts with all that is derived from them, and says so in the audit trail; inside a unit of work. */
@Injectable()
export class ContactStore {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly index: ContactIndex,
    private readonly audit: AuditTrail,
    private readonly listeners: ContactListeners,
  ) {}

  /** @throws DomainError invalid where a contact names a user or branch that is not there. */
  async add(caller: Caller, action: string, contacts: readonly Contact[]): Promise<void> {
    await namingUnknown(this.contacts.add(contacts));
    await this.index.add(caller.libraryId, contacts);
    await this.audit.recordSeveral(
      caller,
      contacts.map((contact) => recordOf(action, {}, contact)),
    );
    await this.listeners.written(
      caller,
      contacts.map((after) => ({ before: null, after })),
    );
  }

  /**
   * @returns whether it was still at this version
   * @throws DomainError invalid where it names a user or branch that is not there.
   */
  async change(
    caller: Caller,
    action: string,
    before: Contact,
    after: Contact,
    version: number,
  ): Promise<boolean> {
    if (!(await namingUnknown(this.contacts.change(after, version)))) return false;
    await this.index.follow(after, before);
    await this.record(caller, action, before, after);
    await this.listeners.written(caller, [{ before, after }]);
    return true;
  }

  record(caller: Caller, action: string, before: Contact, after: Contact): Promise<void> {
    return this.audit.record(caller, recordOf(action, before, after));
  }
}

function recordOf(action: string, before: Partial<Contact>, after: Contact): AuditRecord {
  return {
    action,
    subjectType: 'contact',
    subjectId: after.id,
    before: { ...before },
    after: { ...after },
    personal: after.party === 'person',
    words: contactWords,
  };
}

/** Turns a foreign key that leads nowhere into the field that named it. */
async function namingUnknown<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    const unknown = foreignKeys.find(({ constraint }) => violates(error, constraint));
    throw unknown ? invalidField(unknown.pointer, unknown.code) : error;
  }
}

const foreignKeys = [
  { constraint: 'contacts_owner_id_fkey', pointer: '/ownerId', code: 'unknown_user' },
  { constraint: 'contacts_deputy_id_fkey', pointer: '/deputyId', code: 'unknown_user' },
  { constraint: 'contacts_branch_id_fkey', pointer: '/branchId', code: 'unknown_branch' },
] as const;
