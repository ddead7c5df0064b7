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
import { difficultyNotFound } from '../domain/difficulty';

const row = {
  select: `difficulty.id, difficulty.partnership_id as "partnershipId",
    json_build_object('id', partnership.id, 'name', coalesce(partnership.name, contact.name)) as partnership,
    difficulty.occurred_on as "occurredOn", difficulty.difficulty,
    difficulty.settled_on as "settledOn", difficulty.settlement,
    difficulty.recorded_by as "recordedBy", difficulty.created_at as "createdAt", difficulty.version`,
  from: `partnership_difficulties as difficulty
    join partnerships as partnership on partnership.library_id = difficulty.library_id
      and partnership.id = difficulty.partnership_id
    join contacts as contact on contact.library_id = partnership.library_id
      and contact.id = partnership.contact_id`,
  libraryColumn: 'difficulty.library_id',
};

const list = new KeysetList({
  name: 'partnership_difficulties',
  ...row,
  filters: {
    partnershipId: 'difficulty.partnership_id = ?',
    settled: '(difficulty.settled_on is not null) = ?',
  },
});

const single = new SingleRead({
  name: 'partnership_difficulty',
  ...row,
  key: 'difficulty.id',
  versionColumn: 'difficulty.version',
});

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'difficulty.id', type: 'uuid' }],
  direction: 'desc',
};

/** Difficulties as the API shows them. */
@Injectable()
export class DifficultyReader {
  constructor(private readonly reads: ReadPath) {}

  /** The newest first. */
  list(
    libraryId: string,
    {
      limit,
      cursor,
      ...filters
    }: PageRequest & {
      readonly partnershipId?: string | undefined;
      readonly settled?: boolean | undefined;
    },
  ): Promise<JsonPage> {
    return list.page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const difficulty = await single.find(this.reads, libraryId, id);
    if (!difficulty) throw difficultyNotFound();
    return difficulty;
  }
}
