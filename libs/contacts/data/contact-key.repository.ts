import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type Contact } from '../domain/contact';
import { type ContactKey, type LikelyKey, likelyKeys } from '../domain/contact-keys';

/** A contact that has one of the keys that were looked for. */
export interface KeyHolder extends ContactKey {
  readonly contactId: string;
}

/** What more contacts than this have in common says of none of them which one it is. */
const mostHolders = 20;

/** By what two contacts are seen to be one; derived from the contacts, and written with them. */
@Injectable()
export class ContactKeyRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The keys of these contacts of one library, as they now are. */
  async replace(libraryId: string, contacts: readonly Contact[]): Promise<void> {
    const { manager } = this.unitOfWork;
    const keys = contacts.flatMap((contact) =>
      likelyKeys(contact).map((key) => ({ contactId: contact.id, ...key })),
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

  /** The ids of contacts that have any of these keys. */
  async findIdsWith(libraryId: string, keys: readonly LikelyKey[]): Promise<string[]> {
    const rows = await this.unitOfWork.manager.query<{ id: string }[]>(
      `select distinct holder.contact_id as id
       from unnest($2::text[], $3::text[]) as wanted (kind, key)
       cross join lateral (
         select holder.contact_id from contact_keys as holder
         where holder.library_id = $1 and holder.kind = wanted.kind and holder.key = wanted.key
         limit ${mostHolders}
       ) as holder`,
      [libraryId, keys.map(({ kind }) => kind), keys.map(({ key }) => key)],
    );
    return rows.map(({ id }) => id);
  }

  /** Who shares a key with any of these contacts. */
  findSharing(
    libraryId: string,
    contactIds: readonly string[],
  ): Promise<{ contactId: string; otherId: string }[]> {
    return this.unitOfWork.manager.query<{ contactId: string; otherId: string }[]>(
      `select distinct mine.contact_id as "contactId", holder.contact_id as "otherId"
       from contact_keys as mine
       cross join lateral (
         select holder.contact_id from contact_keys as holder
         where holder.library_id = $1 and holder.kind = mine.kind and holder.key = mine.key
         limit ${mostHolders}
       ) as holder
       where mine.library_id = $1 and mine.contact_id = any($2) and holder.contact_id <> mine.contact_id`,
      [libraryId, contactIds],
    );
  }

  /** Of two who add the same contact at once, the second waits for the first, and then finds it. */
  async lock(libraryId: string, keys: readonly LikelyKey[]): Promise<void> {
    await this.unitOfWork.manager.query(
      `select pg_advisory_xact_lock(wanted.hash)
       from (
         select distinct hashtextextended($1 || ' ' || key, 0) as hash from unnest($2::text[]) as key order by hash
       ) as wanted`,
      [libraryId, keys.map(({ kind, key }) => `${kind} ${key}`)],
    );
  }
}

function columnsOf(
  keys: readonly (LikelyKey & Pick<KeyHolder, 'contactId'>)[],
): readonly (readonly string[])[] {
  return [
    keys.map(({ contactId }) => contactId),
    keys.map(({ kind }) => kind),
    keys.map(({ key }) => key),
  ];
}
