import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { searchGeneration } from '../domain/search-words';

/** A contact whose words were computed in an older way, or never, in whichever library. */
export interface OlderContact {
  readonly libraryId: string;
  readonly id: string;
}

const olderContacts: Statement = {
  name: 'contacts_of_older_search',
  text: 'select library_id as "libraryId", id from contacts_of_older_search($1, $2)',
};

@Injectable()
export class OlderContactReader {
  constructor(private readonly reads: ReadPath) {}

  find(atMost: number): Promise<OlderContact[]> {
    return this.reads.acrossLibraries<OlderContact>(olderContacts, [searchGeneration, atMost]);
  }
}
