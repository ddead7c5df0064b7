import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type HandOver } from '../domain/hand-over';
import { HandOverEntity } from './hand-over.entity';

@Injectable()
export class HandOverRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(handOver: HandOver): Promise<void> {
    await this.unitOfWork.manager.insert(HandOverEntity, handOver);
  }

  /** The newest of a follow-up's. */
  findLast(libraryId: string, followUpId: string): Promise<HandOver | null> {
    return this.unitOfWork.manager.findOne(HandOverEntity, {
      where: { libraryId, followUpId },
      order: { handedOverAt: 'desc', id: 'desc' },
    });
  }

  /** Those of these follow-ups, the oldest first. */
  findByFollowUps(libraryId: string, followUpIds: readonly string[]): Promise<HandOver[]> {
    return this.unitOfWork.manager.find(HandOverEntity, {
      where: { libraryId, followUpId: In([...followUpIds]) },
      order: { handedOverAt: 'asc', id: 'asc' },
    });
  }

  async eraseNotes(libraryId: string, followUpIds: readonly string[]): Promise<void> {
    await this.unitOfWork.manager.update(
      HandOverEntity,
      { libraryId, followUpId: In([...followUpIds]) },
      { note: null },
    );
  }
}
