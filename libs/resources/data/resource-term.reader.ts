import { Injectable } from '@nestjs/common';
import { type JsonResource, ReadPath } from '#platform/database';
import { ownTermRead } from '#platform/vocabulary';
import { resourceTermNotFound } from '../domain/resources.errors';

const single = ownTermRead('resource_term', 'resource_terms');

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
