import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type MentoringRating, type RatingParty } from '../domain/rating/rating';
import { MentoringRatingEntity } from './mentoring-rating.entity';

@Injectable()
export class MentoringRatingRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(rating: MentoringRating): Promise<void> {
    await this.unitOfWork.manager.insert(MentoringRatingEntity, rating);
  }

  exists(libraryId: string, matchId: string, party: RatingParty): Promise<boolean> {
    return this.unitOfWork.manager.existsBy(MentoringRatingEntity, { libraryId, matchId, party });
  }

  findByMatches(libraryId: string, matchIds: readonly string[]): Promise<MentoringRating[]> {
    return this.unitOfWork.manager.find(MentoringRatingEntity, {
      where: { libraryId, matchId: In([...matchIds]) },
      order: { id: 'asc' },
    });
  }

  /** What a client thought is theirs; it goes with them. */
  async eraseOfClient(libraryId: string, matchIds: readonly string[]): Promise<void> {
    await this.unitOfWork.manager.delete(MentoringRatingEntity, {
      libraryId,
      matchId: In([...matchIds]),
      party: 'client',
    });
  }
}
