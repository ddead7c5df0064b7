import { Injectable } from '@nestjs/common';
import { byLibrary } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { ContactIndex } from './contact-index';
import { ContactRepository } from './data/contact.repository';
import { OlderContactReader } from './data/older-contact.reader';

const batch = 200;

/** So that other sweeps have their turn; what is left is found by the next one. */
const batchesAtOnce = 50;

/** Derives anew what contacts are found by, where it was derived in an older way. */
@Injectable()
export class ContactIndexService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly older: OlderContactReader,
    private readonly index: ContactIndex,
    private readonly contacts: ContactRepository,
  ) {}

  /** In every library: after an upgrade these are all contacts. */
  async bringOlderUpToDate(): Promise<void> {
    for (let done = 0; done < batchesAtOnce; done += 1) {
      const found = await this.older.find(batch);
      for (const [libraryId, contacts] of byLibrary(found)) {
        await this.bringUpToDate(
          libraryId,
          contacts.map(({ id }) => id),
        );
      }
      if (found.length < batch) return;
    }
  }

  private async bringUpToDate(libraryId: string, contactIds: readonly string[]): Promise<void> {
    await this.unitOfWork.run(libraryId, async () => {
      await this.index.refresh(libraryId, contactIds);
      await this.contacts.markIndexed(libraryId, contactIds);
    });
  }
}
