import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  type JsonResource,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  SingleRead,
  type Statement,
} from '#platform/database';
import { branchOfReach, type ClientReach, isWithinReach } from '#clients';
import { requestNotFound } from '../domain/mentoring.errors';
import { type RequestStatus } from '../domain/request/request-status';

/** Who reads: of clients some see initials only, and nobody sees those of other branches who may not. */
export interface RequestAudience {
  readonly libraryId: string;
  readonly view: 'identity' | 'initials';
  readonly reach: ClientReach;
}

export interface RequestListRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly status?: RequestStatus | undefined;
  readonly clientId?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly branchId?: string | undefined;
  readonly term?: string | undefined;
  readonly waitingBefore?: string | undefined;
}

/** Goals and notes may name the client: who sees initials only does not see them. */
const columns = (client: string, words: string): string => `request.id,
  json_build_object('id', client.id, ${client}'initials', client.initials) as client,
  case when owner.id is not null then json_build_object('id', owner.id, 'name', owner.name) end as owner,
  request.status, request.close_reason as "closeReason", ${words} request.terms, request.industry, request.stage,
  request.languages, request.modes, request.branch_id as "branchId", request.slots,
  request.time_zone as "timeZone", request.waiting_since as "waitingSince", request.closed_at as "closedAt",
  request.created_at as "createdAt", request.updated_at as "updatedAt", request.version`;

const views = {
  identity: columns(`'name', client.name, `, 'request.goals, request.note,'),
  initials: columns('', ''),
};

const row = {
  from: `mentoring_requests as request
    join clients as client on client.library_id = request.library_id and client.id = request.client_id
    left join users as owner on owner.library_id = request.library_id and owner.id = request.owner_id`,
  libraryColumn: 'request.library_id',
};

const listFor = (view: RequestAudience['view']) =>
  new KeysetList({
    name: `mentoring_requests_${view}`,
    select: views[view],
    ...row,
    filters: {
      status: 'request.status = ?',
      clientId: 'request.client_id = ?',
      ownerId: 'request.owner_id = ?',
      branchId: 'request.branch_id = ?',
      term: '? = any (request.terms)',
      waitingBefore: 'request.waiting_since < ?::timestamptz',
      reach: 'client.branch_id is not distinct from ?::uuid',
    },
  });

const lists = { identity: listFor('identity'), initials: listFor('initials') };

const singleFor = (view: RequestAudience['view']) =>
  new SingleRead({
    name: `mentoring_request_${view}`,
    select: views[view],
    ...row,
    key: 'request.id',
    versionColumn: 'request.version',
  });

const singles = { identity: singleFor('identity'), initials: singleFor('initials') };

const branchOfRequest: Statement = {
  name: 'branch_of_mentoring_request',
  text: `select client.branch_id as "branchId" from ${row.from}
    where ${row.libraryColumn} = $1 and request.id = $2`,
};

const longestWaitingFirst: KeysetOrder = {
  name: 'longest-waiting',
  keys: [
    { expression: 'request.waiting_since', type: 'timestamptz' },
    { expression: 'request.id', type: 'uuid' },
  ],
  direction: 'asc',
};

/** Mentoring requests as the API shows them. */
@Injectable()
export class MentoringRequestReader {
  constructor(private readonly reads: ReadPath) {}

  list(
    { libraryId, view, reach }: RequestAudience,
    { limit, cursor, ...wanted }: RequestListRequest,
  ): Promise<JsonPage> {
    const filters = { ...wanted, reach: branchOfReach(reach) };
    const order = longestWaitingFirst;
    return lists[view].page(this.reads, libraryId, { order, filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read({ libraryId, view, reach }: RequestAudience, id: string): Promise<JsonResource> {
    const request = await singles[view].find(this.reads, libraryId, id);
    if (!request || !(await this.isWithin(libraryId, reach, id))) throw requestNotFound();
    return request;
  }

  private async isWithin(libraryId: string, reach: ClientReach, id: string): Promise<boolean> {
    if (reach === 'library') return true;
    const values = [libraryId, id];
    const branch = await this.reads.row<{ branchId: string | null }>(
      libraryId,
      branchOfRequest,
      values,
    );
    return branch !== undefined && isWithinReach(reach, branch);
  }
}
