import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { type RequestStatus } from '../domain/request/request-status';

/** A request that somebody wants assigned. */
export interface AskedRequest {
  readonly id: string;
  readonly status: RequestStatus;
  readonly waitingSince: Date;
  /** Of the client, which decides who may know of them. */
  readonly branchId: string | null;
  /** A match that has not ended. */
  readonly hasMatch: boolean;
}

/** A mentor to whom somebody wants requests assigned. */
export interface AskedMentor {
  readonly id: string;
  readonly capacity: number;
  readonly inUse: number;
}

const requestsAsked: Statement = {
  name: 'requests_asked_to_be_assigned',
  text: `select request.id, request.status, request.waiting_since as "waitingSince", client.branch_id as "branchId",
      exists (select from mentoring_matches as match
        where match.library_id = request.library_id and match.request_id = request.id and match.ended_at is null
      ) as "hasMatch"
    from mentoring_requests as request
    join clients as client on client.library_id = request.library_id and client.id = request.client_id
    where request.library_id = $1 and request.id = any ($2::uuid[])`,
};

const mentorsAsked: Statement = {
  name: 'mentors_asked_for_assignment',
  text: `select profile.id, profile.capacity,
      (select count(*)::integer from mentoring_matches as match
        where match.library_id = profile.library_id and match.profile_id = profile.id and match.ended_at is null
      ) as "inUse"
    from mentor_profiles as profile
    where profile.library_id = $1 and profile.id = any ($2::uuid[]) and profile.archived_at is null`,
};

/** Reads those who are named in an assignment. */
@Injectable()
export class AskedPartiesReader {
  constructor(private readonly reads: ReadPath) {}

  async requests(libraryId: string, ids: readonly string[]): Promise<Map<string, AskedRequest>> {
    const rows = await this.reads.rows<AskedRequest & object>(libraryId, requestsAsked, [
      libraryId,
      ids,
    ]);
    return new Map(
      rows.map((row) => [row.id, { ...row, waitingSince: new Date(row.waitingSince) }]),
    );
  }

  /** Without those in the archive. */
  async mentors(libraryId: string, ids: readonly string[]): Promise<Map<string, AskedMentor>> {
    const rows = await this.reads.rows<AskedMentor & object>(libraryId, mentorsAsked, [
      libraryId,
      ids,
    ]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
