import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { MatchRepository } from './data/match.repository';
import { MentoringRequestRepository } from './data/mentoring-request.repository';
import { type Match } from './domain/match/match';
import { type MentoringRequest } from './domain/request/mentoring-request';

/** Finds matches for features that see by themselves who may know of them. */
@Injectable()
export class MatchLookupService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly matches: MatchRepository,
    private readonly requests: MentoringRequestRepository,
  ) {}

  find(libraryId: string, id: string): Promise<Match | null> {
    return this.unitOfWork.run(libraryId, () => this.matches.find(libraryId, id));
  }

  requestOf({ libraryId, requestId }: Match): Promise<MentoringRequest | null> {
    return this.unitOfWork.run(libraryId, () => this.requests.find(libraryId, requestId));
  }
}
