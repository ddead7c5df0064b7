import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { addRows, UnitOfWork } from '#platform/database';
import { type Contact } from '../domain/contact';
import { searchGeneration } from '../domain/search-words';
import { ContactEntity } from './contact.entity';

/** What may be changed whichever version the contact is at: it does not rest on what else the contact says. */
export type ContactNote = Pick<Partial<Contact>, 'fullUntil' | 'lastVerifiedOn'>;

@Injectable()
export class ContactRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(contacts: readonly Contact[]): Promise<void> {
    await addRows(this.unitOfWork.manager, ContactEntity, contacts.map(rowOf));
  }

  find(libraryId: string, id: string): Promise<Contact | null> {
    return this.unitOfWork.manager.findOneBy(ContactEntity, { libraryId, id, erasedAt: IsNull() });
  }

  findSeveral(libraryId: string, ids: readonly string[]): Promise<Contact[]> {
    return this.unitOfWork.manager.findBy(ContactEntity, { libraryId, id: In([...ids]) });
  }

  findMergedInto(libraryId: string, survivorId: string): Promise<Contact[]> {
    return this.unitOfWork.manager.findBy(ContactEntity, { libraryId, mergedInto: survivorId });
  }

  /** Those of these contacts that there are, nobody else's until the end of the transaction, in one order for all. */
  lockSeveral(libraryId: string, ids: readonly string[]): Promise<Contact[]> {
    return this.unitOfWork.manager.find(ContactEntity, {
      where: { libraryId, id: In([...ids]), erasedAt: IsNull() },
      order: { id: 'asc' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Those of these contacts that there are; none of them is merged until the end of the transaction. */
  holdSeveral(libraryId: string, ids: readonly string[]): Promise<Contact[]> {
    return this.unitOfWork.manager.find(ContactEntity, {
      where: { libraryId, id: In([...ids]), erasedAt: IsNull() },
      order: { id: 'asc' },
      lock: { mode: 'for_key_share' },
    });
  }

  /** Those of these contacts that there are and were not erased, which nobody else changes until the transaction ends. */
  lock(libraryId: string, ids: readonly string[]): Promise<Contact[]> {
    return this.unitOfWork.manager.find(ContactEntity, {
      where: { libraryId, id: In([...ids]), erasedAt: IsNull() },
      order: { id: 'asc' },
      lock: { mode: 'for_no_key_update' },
    });
  }

  /** @returns whether there is such a contact. */
  async note({ libraryId, id }: Contact, changes: ContactNote): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      ContactEntity,
      { libraryId, id, mergedInto: IsNull() },
      { ...changes, version: () => 'version + 1' },
    );
    return affected === 1;
  }

  /** Takes away all that says who it is; the row stays, for what is counted. */
  async erase(libraryId: string, id: string, at: Date): Promise<void> {
    await this.unitOfWork.manager.update(
      ContactEntity,
      { libraryId, id },
      { ...nobody, archivedAt: at, erasedAt: at, version: () => 'version + 1' },
    );
  }

  /** Their words are of the present generation now. */
  async markIndexed(libraryId: string, ids: readonly string[]): Promise<void> {
    await this.unitOfWork.manager.update(
      ContactEntity,
      { libraryId, id: In([...ids]) },
      { searchGeneration },
    );
  }

  /** Writes the contact as it now is. @returns whether it was still at this version. */
  async change(contact: Contact, version: number): Promise<boolean> {
    const { libraryId, id } = contact;
    const { affected } = await this.unitOfWork.manager.update(
      ContactEntity,
      { libraryId, id, version },
      { ...rowOf(contact), version: version + 1 },
    );
    return affected === 1;
  }
}

/** What is left of a person who was erased. */
const nobody = {
  ...{ name: '', secondName: null, email: null, phone: null, website: null, notes: null },
  ...{ street: null, postalCode: null, city: null, country: null, source: null },
  ...{ industry: null, stage: null, size: null, weOffer: null, theyOffer: null },
  ...{ phones: [], emails: [], addresses: [], registrationNumbers: [], languages: [], tags: [] },
};

function rowOf({
  languages,
  tags,
  phones,
  emails,
  addresses,
  registrationNumbers,
  ...rest
}: Contact) {
  return {
    ...rest,
    // Whoever writes a contact writes its words, too.
    searchGeneration,
    languages: [...languages],
    tags: [...tags],
    phones: [...phones],
    emails: [...emails],
    addresses: [...addresses],
    registrationNumbers: [...registrationNumbers],
  };
}
