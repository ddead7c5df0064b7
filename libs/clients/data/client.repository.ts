import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type Client } from '../domain/client';
import { ClientEntity } from './client.entity';

@Injectable()
export class ClientRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(client: Client): Promise<void> {
    await this.unitOfWork.manager.insert(ClientEntity, client);
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
  async change(
    { libraryId, id }: Client,
    version: number,
    changes: Partial<Client>,
  ): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      ClientEntity,
      { libraryId, id, version },
      { ...changes, version: version + 1 },
    );
    return affected === 1;
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
        erasedAt: at,
        updatedAt: at,
        version: () => 'version + 1',
      },
    );
  }
}
