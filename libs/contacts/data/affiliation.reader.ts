import { Injectable } from '@nestjs/common';
import { notFound } from '#kernel';
import {
  type JsonPage,
  type JsonResource,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  SingleRead,
} from '#platform/database';

const row = {
  select: `affiliation.id, affiliation.person_id as "personId", person.name as "personName",
    affiliation.organisation_id as "organisationId", organisation.name as "organisationName",
    affiliation.role, affiliation.started_on as "startedOn", affiliation.ended_on as "endedOn",
    affiliation.version`,
  from: `affiliations as affiliation
    join contacts as person on person.library_id = affiliation.library_id and person.id = affiliation.person_id
    join contacts as organisation
      on organisation.library_id = affiliation.library_id and organisation.id = affiliation.organisation_id`,
  libraryColumn: 'affiliation.library_id',
};

const all = new KeysetList({
  name: 'affiliations',
  ...row,
  filters: {
    personId: 'affiliation.person_id = ?',
    organisationId: 'affiliation.organisation_id = ?',
  },
});
const one = new SingleRead({
  name: 'affiliation',
  ...row,
  key: 'affiliation.id',
  versionColumn: 'affiliation.version',
});

const oldestFirst: KeysetOrder = {
  name: 'id',
  keys: [{ expression: 'affiliation.id', type: 'uuid' }],
  direction: 'asc',
};

/** Who works where, as the API shows it. */
@Injectable()
export class AffiliationReader {
  constructor(private readonly reads: ReadPath) {}

  list(
    libraryId: string,
    {
      limit,
      cursor,
      ...filters
    }: { limit: number; cursor?: string; personId?: string; organisationId?: string },
  ): Promise<JsonPage> {
    return all.page(this.reads, libraryId, { order: oldestFirst, filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const affiliation = await one.find(this.reads, libraryId, id);
    if (!affiliation) throw notFound('affiliation_not_found');
    return affiliation;
  }
}
