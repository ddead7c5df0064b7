import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type Disclosure } from '../domain/disclosure';
import { DisclosureEntity } from './disclosure.entity';

/** Receipts are added and never changed; PostgreSQL refuses anything else. */
@Injectable()
export class DisclosureRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Nothing changes where this recipient has a receipt for the same fields through the same door. */
  async addUnlessThere(disclosures: readonly Disclosure[]): Promise<void> {
    await this.unitOfWork.manager
      .createQueryBuilder()
      .insert()
      .into(DisclosureEntity)
      .values(
        disclosures.map(({ fields, ...disclosure }) => ({ ...disclosure, fields: [...fields] })),
      )
      .orIgnore()
      .updateEntity(false)
      .execute();
  }

  findByClient(libraryId: string, clientId: string): Promise<Disclosure[]> {
    return this.unitOfWork.manager.find(DisclosureEntity, {
      where: { libraryId, clientId },
      order: { id: 'asc' },
    });
  }

  async findRecipientsByConsent(libraryId: string, consentId: string): Promise<string[]> {
    const receipts = await this.unitOfWork.manager.find(DisclosureEntity, {
      where: { libraryId, consentId, recipientContactId: Not(IsNull()) },
    });
    return receipts.flatMap(({ recipientContactId }) => recipientContactId ?? []);
  }

  /** Receipts of one contact are another's from now on: the two were one. */
  async moveToRecipient(
    libraryId: string,
    fromContactId: string,
    toContactId: string,
  ): Promise<void> {
    await this.unitOfWork.manager.update(
      DisclosureEntity,
      { libraryId, recipientContactId: fromContactId },
      { recipientContactId: toContactId },
    );
  }
}
