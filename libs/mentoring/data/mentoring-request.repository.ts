import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type MentoringRequest } from '../domain/request/mentoring-request';
import { MentoringRequestEntity } from './mentoring-request.entity';

@Injectable()
export class MentoringRequestRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(request: MentoringRequest): Promise<void> {
    await this.unitOfWork.manager.insert(MentoringRequestEntity, mutable(request));
  }

  find(libraryId: string, id: string): Promise<MentoringRequest | null> {
    return this.unitOfWork.manager.findOneBy(MentoringRequestEntity, { libraryId, id });
  }

  findAll(libraryId: string, ids: readonly string[]): Promise<MentoringRequest[]> {
    return this.unitOfWork.manager.findBy(MentoringRequestEntity, { libraryId, id: In([...ids]) });
  }

  /** Takes the request until the transaction ends: of two who find it a mentor at once, the second waits here. */
  lock(libraryId: string, id: string): Promise<MentoringRequest | null> {
    return this.unitOfWork.manager.findOne(MentoringRequestEntity, {
      where: { libraryId, id },
      lock: { mode: 'for_no_key_update' },
    });
  }

  findByClient(libraryId: string, clientId: string): Promise<MentoringRequest[]> {
    return this.unitOfWork.manager.find(MentoringRequestEntity, {
      where: { libraryId, clientId },
      order: { id: 'asc' },
    });
  }

  /** @returns whether the request was still at this version. */
  async change(after: MentoringRequest, version: number): Promise<boolean> {
    const { libraryId, id, ...row } = mutable(after);
    const { affected } = await this.unitOfWork.manager.update(
      MentoringRequestEntity,
      { libraryId, id, version },
      { ...row, version: version + 1 },
    );
    return affected === 1;
  }

  /** Takes away the words that could name the person; the requests stay, for what is counted. */
  async eraseWords(libraryId: string, clientId: string): Promise<void> {
    await this.unitOfWork.manager.update(
      MentoringRequestEntity,
      { libraryId, clientId },
      { goals: null, note: null, slots: [], version: () => 'version + 1' },
    );
  }
}

/** TypeORM wants arrays that can be written. */
function mutable(request: MentoringRequest) {
  const { terms, languages, modes } = request;
  return { ...request, terms: [...terms], languages: [...languages], modes: [...modes] };
}
