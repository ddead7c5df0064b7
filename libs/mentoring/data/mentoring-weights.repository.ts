import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type WeightsVersion } from '../domain/scoring/scoring-weights';
import { MentoringWeightsEntity } from './mentoring-weights.entity';

@Injectable()
export class MentoringWeightsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The weights that the library decided on last; null while the standard ones hold. */
  findNewest(libraryId: string): Promise<WeightsVersion | null> {
    return this.unitOfWork.manager.findOne(MentoringWeightsEntity, {
      where: { libraryId },
      order: { version: 'desc' },
    });
  }

  async add(libraryId: string, weights: WeightsVersion, createdAt: Date): Promise<void> {
    await this.unitOfWork.manager.insert(MentoringWeightsEntity, {
      libraryId,
      ...weights,
      createdAt,
    });
  }
}
