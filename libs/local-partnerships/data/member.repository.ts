import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { ReadPath, type Statement, UnitOfWork, violates } from '#platform/database';
import { type Confirmation } from '../domain/confirmation';
import { memberAlready, memberTookPart } from '../domain/local-partnership.errors';
import { type Member } from '../domain/member';
import { ConfirmationEntity, MemberEntity } from './member.entity';

export interface MemberWithoutAnswer {
  readonly libraryId: string;
  readonly memberId: string;
}

const withoutAnswer: Statement = {
  name: 'members_without_answer',
  text: `
    select library_id as "libraryId", member_id as "memberId" from members_without_answer($1, $2, $3)`,
};

@Injectable()
export class MemberRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: ReadPath,
  ) {}

  /** @throws DomainError conflict `local_partnership_member_already`. */
  async add(member: Member): Promise<void> {
    try {
      await this.unitOfWork.manager.insert(MemberEntity, member);
    } catch (error) {
      const isThere = violates(error, 'local_partnership_members_contact_id_key');
      throw isThere ? memberAlready() : error;
    }
  }

  find(libraryId: string, id: string): Promise<Member | null> {
    return this.unitOfWork.manager.findOneBy(MemberEntity, { libraryId, id });
  }

  /** Of two who answer for the same member at once, the second waits here. */
  lock(libraryId: string, id: string): Promise<Member | null> {
    return this.unitOfWork.manager.findOne(MemberEntity, {
      where: { libraryId, id },
      lock: { mode: 'for_no_key_update' },
    });
  }

  findByContact(
    libraryId: string,
    localPartnershipId: string,
    contactId: string,
  ): Promise<Member | null> {
    return this.unitOfWork.manager.findOneBy(MemberEntity, {
      ...{ libraryId, localPartnershipId, contactId },
    });
  }

  /** Those who take part, in the order in which they came; for a merged contact its survivor speaks. */
  findTakingPart(libraryId: string, localPartnershipId: string): Promise<Member[]> {
    return this.unitOfWork.manager
      .createQueryBuilder(MemberEntity, 'member')
      .where({ libraryId, localPartnershipId, withdrawnAt: IsNull() })
      .andWhere(
        `not exists (
          select from contacts as contact
          where contact.library_id = member.library_id and contact.id = member.contact_id
            and contact.merged_into is not null)`,
      )
      .orderBy('member.id')
      .getMany();
  }

  /** In whichever local partnership a contact is or was. */
  findAllOfContact(libraryId: string, contactId: string): Promise<Member[]> {
    return this.unitOfWork.manager.find(MemberEntity, {
      where: { libraryId, contactId },
      order: { id: 'asc' },
    });
  }

  /** @returns whether it was still at this version. */
  async change(member: Member, version: number): Promise<boolean> {
    const { libraryId, id } = member;
    const { affected } = await this.unitOfWork.manager.update(
      MemberEntity,
      { libraryId, id, version },
      { ...member, version: version + 1 },
    );
    return affected === 1;
  }

  /** What is noted beside what people edit: it makes nobody's edit stale. */
  async note(
    { libraryId, id }: Pick<Member, 'libraryId' | 'id'>,
    changes: Partial<Pick<Member, 'askedAt' | 'askedVersion' | 'promptedVersion'>>,
  ): Promise<void> {
    await this.unitOfWork.manager.update(MemberEntity, { libraryId, id }, changes);
  }

  /** @returns whether it was still at this version. @throws DomainError conflict `local_partnership_member_took_part`. */
  async remove({ libraryId, id }: Member, version: number): Promise<boolean> {
    try {
      const { manager } = this.unitOfWork;
      const { affected } = await manager.delete(MemberEntity, { libraryId, id, version });
      return affected === 1;
    } catch (error) {
      const tookPart = [
        'local_partnership_confirmations_member_id_fkey',
        'local_partnership_plan_items_member_id_fkey',
      ].some((constraint) => violates(error, constraint));
      throw tookPart ? memberTookPart() : error;
    }
  }

  async addConfirmation(confirmation: Confirmation): Promise<void> {
    await this.unitOfWork.manager.insert(ConfirmationEntity, confirmation);
  }

  findConfirmations(libraryId: string, memberIds: readonly string[]): Promise<Confirmation[]> {
    return this.unitOfWork.manager.find(ConfirmationEntity, {
      where: { libraryId, memberId: In([...memberIds]) },
      order: { id: 'asc' },
    });
  }

  /** A person is erased: they take part no more, and nothing that was said by them or of them stays. */
  async forgetPerson(libraryId: string, contactId: string, now: Date): Promise<void> {
    const members = await this.findAllOfContact(libraryId, contactId);
    const { manager } = this.unitOfWork;
    await manager.update(
      ConfirmationEntity,
      { libraryId, memberId: In(members.map(({ id }) => id)) },
      { personName: null, note: null },
    );
    for (const { id, withdrawnAt } of members) {
      const changes = { withdrawnAt: withdrawnAt ?? now, withdrawalNote: null };
      const version = () => 'version + 1';
      await manager.update(MemberEntity, { libraryId, id }, { ...changes, version });
    }
  }

  /** At most so many who were asked that many days ago and have not answered, in whichever library. */
  findWithoutAnswer(now: Date, days: number, atMost: number): Promise<MemberWithoutAnswer[]> {
    return this.reads.acrossLibraries<MemberWithoutAnswer & object>(withoutAnswer, [
      ...[now, days, atMost],
    ]);
  }
}
