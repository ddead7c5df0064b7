import { Injectable } from '@nestjs/common';
import { invalidField } from '#kernel';
import { UnitOfWork, violates } from '#platform/database';
import { type Partnership, type PartnershipMove } from '../domain/partnership';
import { partnershipUnderWay } from '../domain/partnership.errors';
import { PartnershipEntity } from './partnership.entity';
import { PartnershipMoveEntity } from './partnership-move.entity';

@Injectable()
export class PartnershipRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError invalid where it names a user or a branch that is not there. */
  async add(partnership: Partnership): Promise<void> {
    await namingUnknown(this.unitOfWork.manager.insert(PartnershipEntity, partnership));
  }

  find(libraryId: string, id: string): Promise<Partnership | null> {
    return this.unitOfWork.manager.findOneBy(PartnershipEntity, { libraryId, id });
  }

  /** Takes the partnership until the transaction ends: of two who move it at once, the second waits here. */
  lock(libraryId: string, id: string): Promise<Partnership | null> {
    return this.unitOfWork.manager.findOne(PartnershipEntity, {
      where: { libraryId, id },
      lock: { mode: 'for_no_key_update' },
    });
  }

  /** With this contact, or with this person to talk to. */
  findWith(libraryId: string, contactId: string): Promise<Partnership[]> {
    return this.unitOfWork.manager.find(PartnershipEntity, {
      where: [
        { libraryId, contactId },
        { libraryId, personId: contactId },
      ],
      order: { id: 'asc' },
    });
  }

  /**
   * @returns whether the partnership was still at this version
   * @throws DomainError invalid where it names a user or a branch that is not there.
   */
  async change(partnership: Partnership, version: number): Promise<boolean> {
    const { libraryId, id } = partnership;
    const { affected } = await namingUnknown(
      this.unitOfWork.manager.update(
        PartnershipEntity,
        { libraryId, id, version },
        { ...partnership, version: version + 1 },
      ),
    );
    return affected === 1;
  }

  /** @throws DomainError conflict `partnership_under_way` where something was agreed in it. */
  async remove(partnership: Partnership): Promise<void> {
    const { libraryId, id } = partnership;
    try {
      await this.unitOfWork.manager.delete(PartnershipEntity, { libraryId, id });
    } catch (error) {
      throw violates(error, 'agreements_partnership_id_fkey')
        ? partnershipUnderWay(partnership)
        : error;
    }
  }

  async addMove(move: PartnershipMove): Promise<void> {
    await this.unitOfWork.manager.insert(PartnershipMoveEntity, move);
  }

  findMoves(libraryId: string, partnershipId: string): Promise<PartnershipMove[]> {
    return this.unitOfWork.manager.find(PartnershipMoveEntity, {
      where: { libraryId, partnershipId },
      order: { occurredAt: 'asc', id: 'asc' },
    });
  }

  /** Nobody is left to talk to. */
  async forgetPerson(libraryId: string, personId: string): Promise<void> {
    await this.unitOfWork.manager.update(
      PartnershipEntity,
      { libraryId, personId },
      { personId: null, version: () => 'version + 1' },
    );
  }
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
  { constraint: 'partnerships_owner_id_fkey', pointer: '/ownerId', code: 'unknown_user' },
  { constraint: 'partnerships_branch_id_fkey', pointer: '/branchId', code: 'unknown_branch' },
] as const;
