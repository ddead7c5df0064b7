import { Injectable } from '@nestjs/common';
import { Clock, dayOf } from '#kernel';
import { LibrariesService } from '#identity';
import { type JsonPage } from '#platform/database';
import { StaleContactReader, type StaleContactsRequest } from './data/stale-contact.reader';
import { freshSince } from './domain/freshness';

export interface StaleContactsQuestion extends Omit<StaleContactsRequest, 'before'> {
  /** For how long nobody has looked at them; as the library has it, if left out. */
  readonly months?: number | undefined;
}

/** "Still correct?": whom nobody has verified for as long as the library finds too long. */
@Injectable()
export class StaleContactsService {
  constructor(
    private readonly reader: StaleContactReader,
    private readonly libraries: LibrariesService,
    private readonly clock: Clock,
  ) {}

  async list(libraryId: string, { months, ...request }: StaleContactsQuestion): Promise<JsonPage> {
    const { timeZone, staleAfterMonths } = await this.libraries.find(libraryId);
    const today = dayOf(this.clock.now(), timeZone);
    const before = freshSince(today, months ?? staleAfterMonths);
    return this.reader.list(libraryId, { ...request, before });
  }
}
