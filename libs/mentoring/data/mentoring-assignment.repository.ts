import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import {
  type AssignedOutcome,
  type KeptAssignment,
  type KeptMentor,
  type KeptRequest,
} from '../domain/assignment/kept-assignment';
import {
  AssignedMentorEntity,
  AssignedRequestEntity,
  MentoringAssignmentEntity,
} from './mentoring-assignment.entity';

/** A worker that dies costs an attempt. */
const attempts = 3;

/** So many rows in one statement: PostgreSQL takes 65,535 values. */
const batchSize = 1000;

@Injectable()
export class MentoringAssignmentRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(
    assignment: KeptAssignment,
    mentors: readonly KeptMentor[],
    requests: readonly KeptRequest[],
  ): Promise<void> {
    const { manager } = this.unitOfWork;
    const { libraryId, id: assignmentId, createdAt } = assignment;
    const waits = { attempts: 0, lastAttempt: attempts, nextAttemptAt: createdAt };
    await manager.insert(MentoringAssignmentEntity, { ...assignment, ...waits });
    for (const batch of batches(mentors)) {
      const rows = batch.map((row) => ({ libraryId, assignmentId, ...row, slots: [...row.slots] }));
      await manager.insert(AssignedMentorEntity, rows);
    }
    for (const batch of batches(requests)) {
      const rows = batch.map((row) => ({ libraryId, assignmentId, ...row, slots: [...row.slots] }));
      await manager.insert(AssignedRequestEntity, rows);
    }
  }

  /** Takes the assignment until the transaction ends: a worker that wants to write its result waits. */
  lock(libraryId: string, id: string): Promise<KeptAssignment | null> {
    return this.unitOfWork.manager.findOne(MentoringAssignmentEntity, {
      where: { libraryId, id },
      lock: { mode: 'for_no_key_update' },
    });
  }

  /** Whoever is at it: what a worker has calculated and not written comes to nothing. */
  async cancel(libraryId: string, id: string, endedAt: Date): Promise<void> {
    const cancelled = {
      status: 'cancelled',
      endedAt,
      leaseToken: null,
      leasedUntil: null,
    } as const;
    await this.unitOfWork.manager.update(MentoringAssignmentEntity, { libraryId, id }, cancelled);
  }

  findMentors(libraryId: string, assignmentId: string): Promise<KeptMentor[]> {
    return this.unitOfWork.manager.findBy(AssignedMentorEntity, { libraryId, assignmentId });
  }

  findRequests(libraryId: string, assignmentId: string): Promise<KeptRequest[]> {
    const order = { position: 'asc' } as const;
    const where = { libraryId, assignmentId };
    return this.unitOfWork.manager.find(AssignedRequestEntity, { where, order });
  }

  async writeOutcomes(
    libraryId: string,
    assignmentId: string,
    outcomes: readonly AssignedOutcome[],
  ): Promise<void> {
    await this.unitOfWork.manager.query(
      `update assigned_requests as assigned
       set profile_id = outcome."profileId", slot = outcome.slot, points = outcome.points, reason = outcome.reason,
         openings = outcome.openings, refusals = outcome.refusals
       from jsonb_to_recordset($3::jsonb) as outcome (
         "requestId" uuid, "profileId" uuid, slot text, points smallint, reason text, openings jsonb, refusals jsonb)
       where assigned.library_id = $1 and assigned.assignment_id = $2 and assigned.request_id = outcome."requestId"`,
      [libraryId, assignmentId, JSON.stringify(outcomes)],
    );
  }
}

function* batches<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += batchSize)
    yield rows.slice(from, from + batchSize);
}
