import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type Contact } from '../domain/contact';
import { type ContactKey, contactKeys } from '../domain/contact-keys';

/** A contact that has one of the keys that were looked for. */
export interface KeyHolder extends ContactKey {
  readonly contactId: string;
}

/** By what two contacts are seen to be one; derived from the contacts, and written with them. */
@Injectable()
export class ContactKeyRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The keys of these contacts of one library, as they now are. */
  async replace(libraryId: string, contacts: readonly Contact[]): Promise<void> {
    const { manager } = this.unitOfWork;
    const keys = contacts.flatMap((contact) =>
      contactKeys(contact).map((key) => ({ contactId: contact.id, ...key })),
    );
    await manager.query(`delete from contact_keys where library_id = $1 and contact_id = any($2)`, [
      libraryId,
      contacts.map(({ id }) => id),
    ]);
    if (keys.length === 0) return;
    await manager.query(
      `insert into contact_keys (library_id, contact_id, kind, key)
       select $1, * from unnest($2::uuid[], $3::text[], $4::text[])`,
      [libraryId, ...columnsOf(keys)],
    );
  }

  /** Who else has any of these keys, archived ones too. */
  findHolders(libraryId: string, keys: readonly ContactKey[]): Promise<KeyHolder[]> {
    return this.unitOfWork.manager.query<KeyHolder[]>(
      `select holder.contact_id as "contactId", holder.kind, holder.key
       from unnest($2::text[], $3::text[]) as wanted (kind, key)
       join contact_keys as holder
         on holder.library_id = $1 and holder.kind = wanted.kind and holder.key = wanted.key`,
      [libraryId, keys.map(({ kind }) => kind), keys.map(({ key }) => key)],
    );
  }
}

function columnsOf(keys: readonly KeyHolder[]): readonly (readonly string[])[] {
  return [
    keys.map(({ contactId }) => contactId),
    keys.map(({ kind }) => kind),
    keys.map(({ key }) => key),
  ];
}
