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
import { type PartnershipStage } from '../domain/partnership-stage';
import { partnershipNotFound } from '../domain/partnership.errors';
import { patienceDays } from '../domain/patience';
import { moveColumns } from './move-columns';
import { type Whose, whoseConditions } from './whose';

export interface PartnershipListRequest extends PageRequest, Whose {
  readonly stage?: PartnershipStage | undefined;
  readonly contactId?: string | undefined;
  /** Those that have been in their stage since before this moment. */
  readonly stageBefore?: string | undefined;
  /** Those that were stuck at this moment. */
  readonly stuckAt?: string | undefined;
}

/** For how long a partnership may be in its stage; null where it may stay for good. */
const patience = `case partnership.stage ${Object.entries(patienceDays)
  .map(([stage, days]) => `when '${stage}' then interval '${days} days'`)
  .join(' ')} end`;

const named = (table: 'contacts' | 'users', reference: string): string => `(
    select json_build_object('id', named.id, 'name', named.name) from ${table} as named
    where named.library_id = partnership.library_id and named.id = ${reference})`;

const row = {
  select: `partnership.id, partnership.contact_id as "contactId",
    ${named('contacts', 'partnership.contact_id')} as contact, partnership.branch_id as "branchId",
    partnership.name, partnership.stage, partnership.stage_since as "stageSince", partnership.aims,
    partnership.our_benefits as "ourBenefits", partnership.their_benefits as "theirBenefits",
    partnership.person_id as "personId", ${named('contacts', 'partnership.person_id')} as person,
    partnership.contributions, partnership.starts_on as "startsOn", partnership.owner_id as "ownerId",
    ${named('users', 'partnership.owner_id')} as owner,
    partnership.created_at as "createdAt", partnership.version`,
  from: 'partnerships as partnership',
  libraryColumn: 'partnership.library_id',
};

const list = new KeysetList({
  name: 'partnerships',
  ...row,
  filters: {
    stage: 'partnership.stage = ?',
    contactId: 'partnership.contact_id = ?',
    ...whoseConditions,
    stageBefore: 'partnership.stage_since < ?',
    stuckAt: `partnership.stage_since + ${patience} <= ?::timestamptz`,
  },
});

const single = new SingleRead({
  name: 'partnership',
  ...row,
  key: 'partnership.id',
  versionColumn: 'partnership.version',
});

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'partnership.id', type: 'uuid' }],
  direction: 'desc',
};

const moves = new KeysetList({
  name: 'partnership_moves',
  select: moveColumns,
  from: 'partnership_moves as move',
  libraryColumn: 'move.library_id',
  filters: { partnershipId: 'move.partnership_id = ?' },
});

const oldestFirst: KeysetOrder = {
  name: 'oldest',
  keys: [
    { expression: 'move.occurred_at', type: 'timestamptz' },
    { expression: 'move.id', type: 'uuid' },
  ],
  direction: 'asc',
};

/** Partnerships as the API shows them. */
@Injectable()
export class PartnershipReader {
  constructor(private readonly reads: ReadPath) {}

  /** The newest first. */
  list(
    libraryId: string,
    { limit, cursor, ...filters }: PartnershipListRequest,
  ): Promise<JsonPage> {
    return list.page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const partnership = await single.find(this.reads, libraryId, id);
    if (!partnership) throw partnershipNotFound();
    return partnership;
  }

  /** How it came to its stage, the first move first. @throws DomainError not_found. */
  async moves(libraryId: string, id: string, { limit, cursor }: PageRequest): Promise<JsonPage> {
    await this.read(libraryId, id);
    const filters = { partnershipId: id };
    return moves.page(this.reads, libraryId, { order: oldestFirst, filters, limit, cursor });
  }
}
