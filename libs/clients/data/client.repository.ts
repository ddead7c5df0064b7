import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type Client } from '../domain/client';
import { keysOf } from '../domain/client-keys';
import { type DuplicateCandidate, duplicateReasons } from '../domain/duplicate';
import { ClientEntity } from './client.entity';

@Injectable()
export class ClientRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(client: Client): Promise<void> {
    await this.unitOfWork.manager.insert(ClientEntity, { ...client, ...keyColumns(client) });
  }

  find(libraryId: string, id: string): Promise<Client | null> {
    return this.unitOfWork.manager.findOneBy(ClientEntity, { libraryId, id });
  }

  /** The client, of whom nobody else begins or changes anything until the transaction ends. */
  lock(libraryId: string, id: string): Promise<Client | null> {
    return this.unitOfWork.manager.findOne(ClientEntity, {
      where: { libraryId, id },
      lock: { mode: 'for_no_key_update' },
    });
  }

  /** The client, whom nobody erases until the transaction ends. */
  hold(libraryId: string, id: string): Promise<Client | null> {
    return this.unitOfWork.manager.findOne(ClientEntity, {
      where: { libraryId, id },
      lock: { mode: 'pessimistic_read' },
    });
  }

  /** @returns whether the client was still at this version. */
  async change(client: Client, version: number, changes: Partial<Client>): Promise<boolean> {
    const { libraryId, id } = client;
    const { affected } = await this.unitOfWork.manager.update(
      ClientEntity,
      { libraryId, id, version },
      { ...changes, ...keyColumns({ ...client, ...changes }), version: version + 1 },
    );
    return affected === 1;
  }

  /** Until the transaction ends nobody else registers a client in the library. */
  async lockRegistrations(libraryId: string): Promise<void> {
    await this.unitOfWork.manager.query(
      `select pg_advisory_xact_lock(hashtextextended('clients ' || $1, 0))`,
      [libraryId],
    );
  }

  /** Others with the same address, number or name, the surest first; of one branch only, if it is given. */
  async findDuplicates(
    client: Pick<Client, 'libraryId' | 'id' | 'name' | 'email' | 'phone'>,
    branchId: string | null | undefined,
  ): Promise<DuplicateCandidate[]> {
    const { libraryId, id, email } = client;
    const { searchKeys, phoneKey } = keysOf(client);
    return this.unitOfWork.manager.query<DuplicateCandidate[]>(
      `select client.id, client.name, client.initials, likeness.reasons, likeness.is_certain as "isCertain"
       from clients as client
       cross join lateral (
         select coalesce(client.email = $3, false) as email, coalesce(client.phone_key = $4, false) as phone,
           client.search_keys && $5::text[] as name
       ) as same
       cross join lateral (
         select array(
             select reason from unnest($6::text[], array[same.email, same.phone, same.name]) as one (reason, holds)
             where holds
           ) as reasons,
           same.email or same.phone as is_certain
       ) as likeness
       where client.library_id = $1 and client.id <> $2 and client.erased_at is null
         and (same.email or same.phone or same.name)
         and ($7 or client.branch_id is not distinct from $8::uuid)
       order by is_certain desc, cardinality(likeness.reasons) desc, client.id
       limit 10`,
      [
        ...[libraryId, id, email, phoneKey, searchKeys, duplicateReasons],
        ...[branchId === undefined, branchId ?? null],
      ],
    );
  }

  /** Takes away all that says who it is; the row stays, for what is counted. */
  async erase(libraryId: string, id: string, at: Date): Promise<void> {
    await this.unitOfWork.manager.update(
      ClientEntity,
      { libraryId, id },
      {
        name: '',
        initials: '',
        email: null,
        phone: null,
        language: null,
        note: null,
        searchKeys: [],
        phoneKey: null,
        erasedAt: at,
        updatedAt: at,
        version: () => 'version + 1',
      },
    );
  }
}

function keyColumns(client: Client): Pick<ClientEntity, 'searchKeys' | 'phoneKey'> {
  const { searchKeys, phoneKey } = keysOf(client);
  return { searchKeys: [...searchKeys], phoneKey };
}
