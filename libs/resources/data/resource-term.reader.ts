import { Injectable } from '@nestjs/common';
import { type JsonResource, ReadPath, SingleRead } from '#platform/database';
import { resourceTermNotFound } from '../domain/resources.errors';

const single = new SingleRead({
  name: 'resource_term',
  select: `term.id, term.code, term.topic, term.name_en as "nameEn", term.name_pl as "namePl",
    term.name_uk as "nameUk", term.name_ru as "nameRu", term.created_at as "createdAt", term.version`,
  from: 'resource_terms as term',
  libraryColumn: 'term.library_id',
  key: 'term.id',
  versionColumn: 'term.version',
});

/** A library's own words as the API shows them. */
@Injectable()
export class ResourceTermReader {
  constructor(private readonly reads: ReadPath) {}

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const term = await single.find(this.reads, libraryId, id);
    if (!term) throw resourceTermNotFound();
    return term;
  }
}
