import { Injectable } from '@nestjs/common';
import { type JsonResource, ReadPath } from '#platform/database';
import { ownTermRead } from '#platform/vocabulary';
import { termNotFound } from '../domain/mentoring.errors';

const single = ownTermRead('mentoring_term', 'mentoring_terms');

/** A library's own words as the API shows them. */
@Injectable()
export class OwnTermReader {
  constructor(private readonly reads: ReadPath) {}

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const term = await single.find(this.reads, libraryId, id);
    if (!term) throw termNotFound();
    return term;
  }
}
