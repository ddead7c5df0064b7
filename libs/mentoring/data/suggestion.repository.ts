import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type Suggestion } from '../domain/suggestion/suggestion';
import { SuggestedMentorEntity, SuggestionEntity } from './suggestion.entity';

@Injectable()
export class SuggestionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add({ mentors, ...suggestion }: Suggestion): Promise<void> {
    const { libraryId, id: suggestionId, createdAt: suggestedAt } = suggestion;
    const { manager } = this.unitOfWork;
    await manager.insert(SuggestionEntity, suggestion);
    await manager.insert(
      SuggestedMentorEntity,
      mentors.map(({ grounds, missing, ...mentor }, at) => ({
        ...mentor,
        ...{ libraryId, suggestionId, position: at + 1, suggestedAt },
        grounds: [...grounds],
        missing: [...missing],
      })),
    );
  }

  /** Whether this is a shortlist of the request. */
  async isOf(libraryId: string, requestId: string, id: string): Promise<boolean> {
    return this.unitOfWork.manager.existsBy(SuggestionEntity, { libraryId, requestId, id });
  }

  /** The mentors of a shortlist, in its order. */
  async findMentors(libraryId: string, suggestionId: string): Promise<string[]> {
    const mentors = await this.unitOfWork.manager.find(SuggestedMentorEntity, {
      where: { libraryId, suggestionId },
      order: { position: 'asc' },
    });
    return mentors.map(({ profileId }) => profileId);
  }
}
