import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { type Sweep, Sweeps } from '#platform/queue';
import { ContactIndexService } from '../contact-index.service';
import { searchGeneration } from '../domain/search-words';

const batch = 200;

/** So that other sweeps have their turn; what is left is found by the next one. */
const batchesAtOnce = 50;

const findOlder: Statement = {
  name: 'contacts_of_older_search',
  text: 'select library_id as "libraryId", id from contacts_of_older_search($1, $2)',
};

interface OlderContact {
  readonly libraryId: string;
  readonly id: string;
}

/** Brings contacts up to date whose words were computed in an older way, or never: after an upgrade, all of them. */
@Injectable()
export class ContactIndexSweep implements Sweep, OnModuleInit {
  readonly name = 'index-contacts';
  readonly everyMilliseconds = 60_000;

  constructor(
    private readonly reads: ReadPath,
    private readonly index: ContactIndexService,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  async run(): Promise<void> {
    for (let done = 0; done < batchesAtOnce; done += 1) {
      const found = await this.reads.acrossLibraries<OlderContact & object>(findOlder, [
        searchGeneration,
        batch,
      ]);
      for (const [libraryId, ids] of byLibrary(found)) {
        await this.index.bringUpToDate(libraryId, ids);
      }
      if (found.length < batch) return;
    }
  }
}

function byLibrary(found: readonly OlderContact[]): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const { libraryId, id } of found) {
    const ids = grouped.get(libraryId) ?? [];
    grouped.set(libraryId, ids);
    ids.push(id);
  }
  return grouped;
}
