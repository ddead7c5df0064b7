import { Injectable } from '@nestjs/common';
import { type Caller, DomainError } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { MentoringAssignmentRepository } from './data/mentoring-assignment.repository';
import { type AssignedPairToPublish, pairsToPublish } from './domain/assignment/publication.rules';
import {
  assignmentNotCompleted,
  assignmentNotFound,
  pairsRefused,
  type RefusedPair,
} from './domain/mentoring.errors';
import { ProposalsService } from './proposals.service';

/** A pair that was proposed to its mentor. */
export interface PublishedPair {
  readonly requestId: string;
  readonly matchId: string;
}

/** Which pairs of an assignment are proposed, and how. */
export interface Publication {
  /** All that have a mentor, if left out. */
  readonly requestIds?: readonly string[] | undefined;
  readonly introduction?: string | null | undefined;
}

/** Proposes what was assigned to the mentors, at one go: every pair that is asked for, or none of them. */
@Injectable()
export class AssignmentPublicationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: MentoringAssignmentRepository,
    private readonly proposals: ProposalsService,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @throws DomainError not_found; conflict `mentoring_assignment_not_completed`, `assignment_pairs_refused`, which names
   * each pair that cannot be proposed, and why; invalid at `/requestIds`.
   */
  async publish(caller: Caller, id: string, asked: Publication): Promise<PublishedPair[]> {
    const { libraryId } = caller;
    return this.unitOfWork.run(libraryId, async () => {
      const assignment = await this.assignments.lock(libraryId, id);
      if (!assignment) throw assignmentNotFound();
      if (assignment.status !== 'completed') throw assignmentNotCompleted();
      const assigned = await this.assignments.findRequests(libraryId, id);
      const pairs = pairsToPublish(assigned, asked.requestIds);
      await this.proposals.hold(libraryId, pairs);
      const published = await this.proposeAll(caller, pairs, asked.introduction);
      await this.audit.record(caller, {
        action: 'mentoring_assignment.published',
        subjectType: 'mentoring_assignment',
        subjectId: id,
        after: { matchIds: published.map(({ matchId }) => matchId) },
      });
      return published;
    });
  }

  /** What one pair takes counts for the next. */
  private async proposeAll(
    caller: Caller,
    pairs: readonly AssignedPairToPublish[],
    introduction: string | null | undefined,
  ): Promise<PublishedPair[]> {
    const published: PublishedPair[] = [];
    const refused: RefusedPair[] = [];
    for (const { requestId, profileId } of pairs) {
      try {
        const proposal = { profileId, introduction };
        const matchId = await this.proposals.publish(caller, requestId, proposal);
        published.push({ requestId, matchId });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        refused.push({ requestId, profileId, code: error.code, ...error.extensions });
      }
    }
    if (refused.length > 0) throw pairsRefused(refused);
    return published;
  }
}
