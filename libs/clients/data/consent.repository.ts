import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type Consent } from '../domain/consent';
import { ConsentEntity } from './consent.entity';

@Injectable()
export class ConsentRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add({ fields, ...consent }: Consent): Promise<void> {
    await this.unitOfWork.manager.insert(ConsentEntity, { ...consent, fields: [...fields] });
  }

  find(libraryId: string, clientId: string, id: string): Promise<Consent | null> {
    return this.unitOfWork.manager.findOneBy(ConsentEntity, { libraryId, clientId, id });
  }

  /**
   * The client's consents that name this recipient, the newest first; held until the transaction ends, so that
   * nothing is passed on with a consent that is being withdrawn at the same instant.
   */
  holdByRecipient(
    libraryId: string,
    clientId: string,
    recipientContactId: string | null,
  ): Promise<Consent[]> {
    return this.unitOfWork.manager.find(ConsentEntity, {
      where: { libraryId, clientId, recipientContactId: recipientContactId ?? IsNull() },
      order: { givenAt: 'desc', id: 'desc' },
      lock: { mode: 'pessimistic_read' },
    });
  }

  findByClient(libraryId: string, clientId: string): Promise<Consent[]> {
    return this.unitOfWork.manager.find(ConsentEntity, {
      where: { libraryId, clientId },
      order: { id: 'asc' },
    });
  }

  /** @returns whether it had not been withdrawn before. */
  async withdraw({ libraryId, id }: Consent, at: Date): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      ConsentEntity,
      { libraryId, id, withdrawnAt: IsNull() },
      { withdrawnAt: at },
    );
    return affected === 1;
  }
}
