import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { invalidField } from '#kernel';
import { UnitOfWork, violates } from '#platform/database';
import { type Agreement } from '../domain/agreement';
import { agreementInUse } from '../domain/agreement.errors';
import { AgreementContactEntity, AgreementEntity } from './agreement.entity';

type Known = Pick<Agreement, 'libraryId' | 'id'>;

@Injectable()
export class AgreementRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError invalid where it names a contact or a partnership that is not there. */
  async add({ contactIds, ...agreement }: Agreement): Promise<void> {
    await namingUnknown(this.unitOfWork.manager.insert(AgreementEntity, rowOf(agreement)));
    await this.addContacts(agreement, contactIds);
  }

  async find(libraryId: string, id: string): Promise<Agreement | null> {
    const row = await this.unitOfWork.manager.findOneBy(AgreementEntity, { libraryId, id });
    if (!row) return null;
    const [agreement] = await this.withContacts(libraryId, [row]);
    return agreement ?? null;
  }

  /** All that was ever signed, or is to be, with this contact. */
  async findWith(libraryId: string, contactId: string): Promise<Agreement[]> {
    const { manager } = this.unitOfWork;
    const named = await manager.findBy(AgreementContactEntity, { libraryId, contactId });
    const id = In(named.map(({ agreementId }) => agreementId));
    const rows = await manager.find(AgreementEntity, {
      where: { libraryId, id },
      order: { id: 'asc' },
    });
    return this.withContacts(libraryId, rows);
  }

  /**
   * @returns whether the agreement was still at this version
   * @throws DomainError invalid where it names a contact or a partnership that is not there.
   */
  async change({ contactIds, ...after }: Agreement, version: number): Promise<boolean> {
    const { libraryId, id } = after;
    const { manager } = this.unitOfWork;
    const { affected } = await namingUnknown(
      manager.update(
        AgreementEntity,
        { libraryId, id, version },
        { ...rowOf(after), version: version + 1 },
      ),
    );
    if (affected !== 1) return false;
    await manager.delete(AgreementContactEntity, { libraryId, agreementId: id });
    await this.addContacts(after, contactIds);
    return true;
  }

  /** @returns whether the agreement was still at this version. @throws DomainError conflict `agreement_in_use`. */
  async remove({ libraryId, id }: Known, version: number): Promise<boolean> {
    try {
      const { manager } = this.unitOfWork;
      const { affected } = await manager.delete(AgreementEntity, { libraryId, id, version });
      return affected === 1;
    } catch (error) {
      throw violates(error, 'referrals_agreement_id_fkey') ? agreementInUse() : error;
    }
  }

  private async addContacts(
    { libraryId, id: agreementId }: Known,
    contactIds: readonly string[],
  ): Promise<void> {
    const rows = contactIds.map((contactId, position) => ({
      ...{ libraryId, agreementId, contactId, position },
    }));
    await namingUnknown(this.unitOfWork.manager.insert(AgreementContactEntity, rows));
  }

  private async withContacts(
    libraryId: string,
    agreements: readonly AgreementEntity[],
  ): Promise<Agreement[]> {
    const contacts = await this.unitOfWork.manager.find(AgreementContactEntity, {
      where: { libraryId, agreementId: In(agreements.map(({ id }) => id)) },
      order: { position: 'asc' },
    });
    return agreements.map((agreement) => {
      const named = contacts.filter(({ agreementId }) => agreementId === agreement.id);
      return Object.assign({}, agreement, { contactIds: named.map(({ contactId }) => contactId) });
    });
  }
}

function rowOf({ services, clientFields, ...agreement }: Omit<Agreement, 'contactIds'>) {
  return {
    ...agreement,
    services: services && [...services],
    clientFields: clientFields && [...clientFields],
  };
}

/** Turns a foreign key that leads nowhere into the field that named it. */
async function namingUnknown<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    if (violates(error, 'agreements_partnership_id_fkey')) {
      throw invalidField('/partnershipId', 'unknown_partnership');
    }
    if (violates(error, 'agreement_contacts_contact_id_fkey')) {
      throw invalidField('/contactIds', 'unknown_contact');
    }
    throw error;
  }
}
