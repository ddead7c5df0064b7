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
import { swotAnalysisNotFound, swotItemNotFound } from '../domain/swot.errors';

export interface SwotListRequest extends PageRequest {
  readonly branchId?: string | undefined;
  /** Those of the library as a whole, or those of branches. */
  readonly whole?: boolean | undefined;
}

// A follow-up that has come to be about a client is not for everybody.
const itemColumns = `entry.id, entry.analysis_id as "analysisId", entry.origin_id as "originId", entry.quadrant,
    entry.statement, entry.evidence, entry.goal,
    (select coalesce(json_agg(json_build_object('id', goal.id, 'goal', goal.goal, 'reachedOn', goal.reached_on,
        'localPartnership', json_build_object('id', partnership.id, 'name', partnership.name)) order by link.id), '[]')
      from swot_links as link
      join local_partnership_goals as goal
        on goal.library_id = link.library_id and goal.id = link.goal_id
      join local_partnerships as partnership
        on partnership.library_id = goal.library_id and partnership.id = goal.local_partnership_id
      where link.library_id = entry.library_id and link.item_id = entry.id) as goals,
    (select coalesce(json_agg(json_build_object('id', partnership.id, 'stage', partnership.stage,
        'name', coalesce(partnership.name, contact.name)) order by link.id), '[]')
      from swot_links as link
      join partnerships as partnership
        on partnership.library_id = link.library_id and partnership.id = link.partnership_id
      join contacts as contact
        on contact.library_id = partnership.library_id and contact.id = partnership.contact_id
      where link.library_id = entry.library_id and link.item_id = entry.id) as partnerships,
    (select coalesce(json_agg(json_build_object(
        'id', follow_up.id, 'title', follow_up.title, 'status', follow_up.status) order by link.id), '[]')
      from swot_links as link
      join follow_ups as follow_up
        on follow_up.library_id = link.library_id and follow_up.id = link.follow_up_id
      where link.library_id = entry.library_id and link.item_id = entry.id
        and follow_up.contact_id is not null) as "followUps",
    entry.created_at as "createdAt", entry.version`;

const row = {
  select: `analysis.id, analysis.branch_id as "branchId", analysis.assessed_on as "assessedOn", analysis.note,
    not exists (
      select from swot_analyses as newer
      where newer.library_id = analysis.library_id and newer.branch_id is not distinct from analysis.branch_id
        and newer.assessed_on > analysis.assessed_on) as "isNewest",
    (select count(*)::integer from swot_items as entry
      where entry.library_id = analysis.library_id and entry.analysis_id = analysis.id) as "itemCount",
    analysis.created_at as "createdAt", analysis.version`,
  from: 'swot_analyses as analysis',
  libraryColumn: 'analysis.library_id',
};

const list = new KeysetList({
  name: 'swot_analyses',
  ...row,
  filters: { branchId: 'analysis.branch_id = ?', whole: '(analysis.branch_id is null) = ?' },
});

const single = new SingleRead({
  name: 'swot_analysis',
  ...row,
  key: 'analysis.id',
  versionColumn: 'analysis.version',
});

const items = new KeysetList({
  name: 'swot_items',
  select: itemColumns,
  from: 'swot_items as entry',
  libraryColumn: 'entry.library_id',
  filters: { analysisId: 'entry.analysis_id = ?' },
});

const item = new SingleRead({
  name: 'swot_item',
  select: itemColumns,
  from: 'swot_items as entry',
  libraryColumn: 'entry.library_id',
  key: 'entry.id',
  versionColumn: 'entry.version',
});

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [
    { expression: 'analysis.assessed_on', type: 'date' },
    { expression: 'analysis.id', type: 'uuid' },
  ],
  direction: 'desc',
};

const oldestFirst: KeysetOrder = {
  name: 'oldest',
  keys: [{ expression: 'entry.id', type: 'uuid' }],
  direction: 'asc',
};

/** Analyses and their items as the API shows them. */
@Injectable()
export class SwotReader {
  constructor(private readonly reads: ReadPath) {}

  /** The newest first. */
  list(libraryId: string, { limit, cursor, ...filters }: SwotListRequest): Promise<JsonPage> {
    return list.page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const analysis = await single.find(this.reads, libraryId, id);
    if (!analysis) throw swotAnalysisNotFound();
    return analysis;
  }

  /** In the order in which they were written. @throws DomainError not_found. */
  async items(
    libraryId: string,
    analysisId: string,
    { limit, cursor }: PageRequest,
  ): Promise<JsonPage> {
    await this.read(libraryId, analysisId);
    const filters = { analysisId };
    return items.page(this.reads, libraryId, { order: oldestFirst, filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async readItem(libraryId: string, id: string): Promise<JsonResource> {
    const found = await item.find(this.reads, libraryId, id);
    if (!found) throw swotItemNotFound();
    return found;
  }
}
