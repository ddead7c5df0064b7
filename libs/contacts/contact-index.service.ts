import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { ContactIndex } from './contact-index';
import { ContactRepository } from './data/contact.repository';

/** Derives anew what contacts are found by, where it was derived in an older way. */
@Injectable()
export class ContactIndexService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly index: ContactIndex,
    private readonly contacts: ContactRepository,
  ) {}

  async bringUpToDate(libraryId: string, contactIds: readonly string[]): Promise<void> {
    await this.unitOfWork.run(libraryId, async () => {
      await this.index.refresh(libraryId, contactIds);
      await this.contacts.markIndexed(libraryId, contactIds);
    });
  }
}
