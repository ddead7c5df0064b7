import { Injectable } from '@nestjs/common';
import { Clock, DomainError, type FieldFault, newId } from '#kernel';
import { ClientReaches, type ClientReach, isWithinReach } from '#clients';
import { type UserCaller } from '#identity';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import {
  AskedPartiesReader,
  type AskedMentor,
  type AskedRequest,
} from './data/asked-parties.reader';
import { MentoringAssignmentRepository } from './data/mentoring-assignment.repository';
import { type AskedAssignment, askingFaults } from './domain/assignment/asked-assignment.rules';
import { type KeptAssignment, type KeptRequest } from './domain/assignment/kept-assignment';
import { lockFaults } from './domain/assignment/locked.rules';
import { byWaiting } from './domain/assignment/vacancies';
import { assignmentEnded, assignmentNotFound } from './domain/mentoring.errors';

/** Cohorts and mentor days, until a worker takes them over. */
@Injectable()
export class MentoringAssignmentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: MentoringAssignmentRepository,
    private readonly parties: AskedPartiesReader,
    private readonly reaches: ClientReaches,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Puts it before the workers. @throws DomainError invalid, naming what is wrong. */
  async create(caller: UserCaller, asked: AskedAssignment): Promise<string> {
    const { libraryId, userId } = caller;
    refuse(askingFaults(asked));
    return this.unitOfWork.run(libraryId, async () => {
      const requestIds = asked.requests.map(({ requestId }) => requestId);
      const profileIds = asked.mentors.map(({ profileId }) => profileId);
      const requests = await this.parties.requests(libraryId, requestIds);
      const mentors = await this.parties.mentors(libraryId, profileIds);
      refuse(partyFaults(asked, requests, mentors, await this.reaches.of(caller)));
      refuse(askedLockFaults(asked, mentors));
      const kept: KeptAssignment = {
        ...{ libraryId, id: newId(), kind: asked.kind, day: asked.day ?? null },
        ...{ status: 'pending', failure: null, progress: 0, weightsVersion: null },
        ...{ userId, createdAt: this.clock.now() },
      };
      const keptMentors = asked.mentors.map(({ profileId, slots = [] }) => ({ profileId, slots }));
      await this.assignments.add(kept, keptMentors, keptRequests(asked, requests));
      await this.record(caller, 'mentoring_assignment.created', kept);
      return kept.id;
    });
  }

  /** Calls it off. @throws DomainError not_found; conflict `mentoring_assignment_ended`. */
  async cancel(caller: UserCaller, id: string): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const found = await this.assignments.lock(libraryId, id);
      if (!found) throw assignmentNotFound();
      if (found.status !== 'pending') throw assignmentEnded();
      await this.assignments.cancel(libraryId, id, this.clock.now());
      await this.record(caller, 'mentoring_assignment.cancelled', found);
    });
  }

  private record(
    caller: UserCaller,
    action: string,
    { id, kind, day }: KeptAssignment,
  ): Promise<void> {
    const subjectType = 'mentoring_assignment';
    return this.audit.record(caller, { action, subjectType, subjectId: id, after: { kind, day } });
  }
}

/** A client of whom the caller may not know is as unknown as one who is not there. */
function partyFaults(
  asked: AskedAssignment,
  requests: ReadonlyMap<string, AskedRequest>,
  mentors: ReadonlyMap<string, AskedMentor>,
  reach: ClientReach,
): FieldFault[] {
  const faultOf = (found: AskedRequest | undefined): string | undefined => {
    if (!found || !isWithinReach(reach, found)) return 'unknown_mentoring_request';
    return found.status !== 'waiting' || found.hasMatch ? 'request_waits_no_more' : undefined;
  };
  return [
    ...asked.requests.flatMap(({ requestId }, at) => {
      const code = faultOf(requests.get(requestId));
      return code === undefined ? [] : [{ pointer: `/requests/${at}/requestId`, code }];
    }),
    ...asked.mentors.flatMap(({ profileId }, at) =>
      mentors.has(profileId)
        ? []
        : [{ pointer: `/mentors/${at}/profileId`, code: 'unknown_mentor' }],
    ),
  ];
}

function askedLockFaults(
  { kind, requests, mentors, locked = [] }: AskedAssignment,
  knownMentors: ReadonlyMap<string, AskedMentor>,
): FieldFault[] {
  return lockFaults({
    kind,
    requests: requests.map(({ requestId }) => ({ id: requestId })),
    mentors: mentors.flatMap(({ profileId, slots }) => {
      const known = knownMentors.get(profileId);
      return known ? [{ ...known, slots }] : [];
    }),
    locked: locked.map(({ profileId, ...pair }) => ({ ...pair, mentorId: profileId })),
  });
}

/** The longest waiting first. */
function keptRequests(
  { requests, locked = [] }: AskedAssignment,
  known: ReadonlyMap<string, AskedRequest>,
): KeptRequest[] {
  const lockOf = new Map(locked.map((pair) => [pair.requestId, pair]));
  return requests
    .flatMap(({ requestId, slots = [] }) => {
      const request = known.get(requestId);
      return request ? [{ ...request, slots }] : [];
    })
    .sort(byWaiting)
    .map(({ id, slots }, position) => {
      const lock = lockOf.get(id);
      const { profileId = null, slot = null } = lock ?? {};
      return { requestId: id, position, slots, isLocked: lock !== undefined, profileId, slot };
    });
}

function refuse(faults: readonly FieldFault[]): void {
  if (faults.length > 0) throw new DomainError('invalid', 'invalid_request', { faults });
}
