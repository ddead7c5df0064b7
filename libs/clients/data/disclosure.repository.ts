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

  /** A referral's receipts are of somebody without a name from now on. */
  async part(
    libraryId: string,
    referralId: string,
    to: { readonly clientId: string; readonly consentId: string | null },
  ): Promise<void> {
    const { clientId, consentId } = to;
    await this.unitOfWork.manager.update(
      DisclosureEntity,
      { libraryId, referralId },
      { clientId, consentId },
    );
  }
}
