import { Injectable } from '@nestjs/common';
import { branchOfReach } from '#clients';
import {
  type JsonPage,
  type JsonResource,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  SingleRead,
} from '#platform/database';
import { type AssignmentStatus } from '../domain/assignment/assignment-status';
import { assignmentNotFound } from '../domain/mentoring.errors';
import { type RequestAudience } from './mentoring-request.reader';

const row = {
  select: `assignment.id, assignment.kind, assignment.day, assignment.status, assignment.failure,
    assignment.progress, assignment.weights_version as "weightsVersion", assignment.user_id as "userId",
    (select json_build_object('requests', count(*), 'matched', count(assigned.profile_id),
        'points', coalesce(sum(assigned.points), 0))
      from assigned_requests as assigned
      where assigned.library_id = assignment.library_id and assigned.assignment_id = assignment.id) as totals,
    assignment.created_at as "createdAt", assignment.ended_at as "endedAt"`,
  from: 'mentoring_assignments as assignment',
  libraryColumn: 'assignment.library_id',
};

const all = new KeysetList({
  name: 'mentoring_assignments',
  ...row,
  filters: { status: 'assignment.status = ?' },
});

const one = new SingleRead({
  name: 'mentoring_assignment',
  ...row,
  key: 'assignment.id',
  versionColumn: '1',
});

const requestsFor = (view: RequestAudience['view']) =>
  new KeysetList({
    name: `assigned_requests_${view}`,
    select: `assigned.request_id as "requestId",
      json_build_object('id', client.id, ${view === 'identity' ? `'name', client.name, ` : ''}
        'initials', client.initials) as client,
      request.waiting_since as "waitingSince", assigned.slots, assigned.is_locked as "isLocked",
      case when mentor.id is not null
        then json_build_object('profileId', assigned.profile_id, 'name', mentor.name) end as mentor,
      assigned.slot, assigned.points, assigned.reason,
      (select coalesce(json_agg(json_build_object('profileId', opening ->> 'mentorId', 'points', opening -> 'points',
          'lacks', opening -> 'lacks') order by at), '[]')
        from jsonb_array_elements(assigned.openings) with ordinality as listed (opening, at)) as openings,
      (select coalesce(json_agg(json_build_object('reason', refusal.key, 'mentors', refusal.value::integer)
          order by refusal.value::integer desc, refusal.key), '[]')
        from jsonb_each_text(assigned.refusals) as refusal) as refusals`,
    from: `assigned_requests as assigned
      join mentoring_requests as request
        on request.library_id = assigned.library_id and request.id = assigned.request_id
      join clients as client on client.library_id = request.library_id and client.id = request.client_id
      left join mentor_profiles as profile
        on profile.library_id = assigned.library_id and profile.id = assigned.profile_id
      left join contacts as mentor on mentor.library_id = profile.library_id and mentor.id = profile.contact_id`,
    libraryColumn: 'assigned.library_id',
    filters: {
      assignmentId: 'assigned.assignment_id = ?',
      isMatched: '(assigned.profile_id is not null) = ?::boolean',
      reach: 'client.branch_id is not distinct from ?::uuid',
    },
  });

const requests = { identity: requestsFor('identity'), initials: requestsFor('initials') };

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'assignment.id', type: 'uuid' }],
  direction: 'desc',
};

const longestWaitingFirst: KeysetOrder = {
  name: 'longest-waiting',
  keys: [{ expression: 'assigned.position', type: 'integer' }],
  direction: 'asc',
};

interface Page {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Assignments as the API shows them. */
@Injectable()
export class MentoringAssignmentReader {
  constructor(private readonly reads: ReadPath) {}

  list(
    libraryId: string,
    { limit, cursor, status }: Page & { readonly status?: AssignmentStatus | undefined },
  ): Promise<JsonPage> {
    return all.page(this.reads, libraryId, {
      order: newestFirst,
      filters: { status },
      limit,
      cursor,
    });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const found = await one.find(this.reads, libraryId, id);
    if (!found) throw assignmentNotFound();
    return found;
  }

  /** What came of each request of whose client the audience may know. @throws DomainError not_found. */
  async listRequests(
    { libraryId, view, reach }: RequestAudience,
    assignmentId: string,
    { limit, cursor, isMatched }: Page & { readonly isMatched?: boolean | undefined },
  ): Promise<JsonPage> {
    await this.read(libraryId, assignmentId);
    const filters = { assignmentId, isMatched, reach: branchOfReach(reach) };
    return requests[view].page(this.reads, libraryId, {
      order: longestWaitingFirst,
      filters,
      limit,
      cursor,
    });
  }
}
