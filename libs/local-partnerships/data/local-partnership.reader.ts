import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  type JsonResource,
  KeysetList,
  type KeysetOrder,
  type PageRequest,
  ReadPath,
  SingleRead,
} from '#platform/database';
import { localPartnershipNotFound } from '../domain/local-partnership.errors';
import { visibleMembers } from './member.reader';

export interface LocalPartnershipListRequest extends PageRequest {
  readonly contactId?: string | undefined;
  readonly branchId?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly ended?: boolean | undefined;
}

const ofThis = `member.library_id = partnership.library_id and member.local_partnership_id = partnership.id`;

const counted = `(
    select json_build_object(
      'members', count(*) filter (where member.withdrawn_at is null),
      'confirmed', count(*) filter (
        where member.withdrawn_at is null and member.confirmed_version = partnership.goals_version))
    from ${visibleMembers} where ${ofThis})`;

const goals = `(
    select coalesce(json_agg(json_build_object(
      'id', goal.id, 'goal', goal.goal, 'dueOn', goal.due_on, 'reachedOn', goal.reached_on) order by goal.position), '[]')
    from local_partnership_goals as goal
    where goal.library_id = partnership.library_id and goal.local_partnership_id = partnership.id)`;

const row = {
  select: `partnership.id, partnership.name, partnership.purpose, partnership.library_role as "libraryRole",
    partnership.branch_id as "branchId", partnership.owner_id as "ownerId", (
      select json_build_object('id', owner.id, 'name', owner.name) from users as owner
      where owner.library_id = partnership.library_id and owner.id = partnership.owner_id) as owner,
    partnership.ended_on as "endedOn", partnership.goals_version as "goalsVersion", ${goals} as goals,
    ${counted} as counts, partnership.created_at as "createdAt", partnership.version`,
  from: 'local_partnerships as partnership',
  libraryColumn: 'partnership.library_id',
};

const list = new KeysetList({
  name: 'local_partnerships',
  ...row,
  filters: {
    contactId: `exists (select from local_partnership_members as member
      where ${ofThis} and member.withdrawn_at is null and member.contact_id = ?)`,
    branchId: 'partnership.branch_id = ?',
    ownerId: 'partnership.owner_id = ?',
    ended: '(partnership.ended_on is not null) = ?',
  },
});

const single = new SingleRead({
  name: 'local_partnership',
  ...row,
  key: 'partnership.id',
  versionColumn: 'partnership.version',
});

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'partnership.id', type: 'uuid' }],
  direction: 'desc',
};

/** Local partnerships as the API shows them. */
@Injectable()
export class LocalPartnershipReader {
  constructor(private readonly reads: ReadPath) {}

  /** The newest first. */
  list(
    libraryId: string,
    { limit, cursor, ...filters }: LocalPartnershipListRequest,
  ): Promise<JsonPage> {
    return list.page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const partnership = await single.find(this.reads, libraryId, id);
    if (!partnership) throw localPartnershipNotFound();
    return partnership;
  }
}
