import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type AssignmentWork } from './data/assignment-work.repository';
import { MentoringAssignmentRepository } from './data/mentoring-assignment.repository';
import { MentoringRequestRepository } from './data/mentoring-request.repository';
import { type AssignmentParties } from './domain/assignment/scored-question';
import { type RequestToMatch } from './domain/scoring/matched-parties';
import { MatchedPartiesService } from './matched-parties.service';
import { WeightsService } from './weights.service';

/** Reads those of whom an assignment is asked, as they are now. */
@Injectable()
export class AssignmentPartiesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: MentoringAssignmentRepository,
    private readonly requests: MentoringRequestRepository,
    private readonly parties: MatchedPartiesService,
    private readonly weights: WeightsService,
  ) {}

  async of({ libraryId, id, kind }: AssignmentWork): Promise<AssignmentParties> {
    return this.unitOfWork.run(libraryId, async () => {
      const keptRequests = await this.assignments.findRequests(libraryId, id);
      const keptMentors = await this.assignments.findMentors(libraryId, id);
      const profileIds = keptMentors.map(({ profileId }) => profileId);
      return {
        ...{ kind, keptRequests, keptMentors },
        requests: await this.wishes(
          libraryId,
          keptRequests.map(({ requestId }) => requestId),
        ),
        mentors: await this.parties.mentorsNamed(libraryId, profileIds),
        weights: await this.weights.of(libraryId),
        today: await this.parties.todayIn(libraryId),
      };
    });
  }

  private async wishes(libraryId: string, requestIds: string[]): Promise<RequestToMatch[]> {
    const wishes: RequestToMatch[] = [];
    for (const request of await this.requests.findAll(libraryId, requestIds)) {
      wishes.push(await this.parties.requestToMatch(request));
    }
    return wishes;
  }
}
