import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { stagesAtWork, stagesOnTheWay } from './stages-in-sql';

/** Whether something has begun with a contact already. */
@Injectable()
export class PartnershipThereReader {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The id of a partnership that has not ended, for the same branch or for the library as a whole. Takes the contact
   * until the transaction ends: of two who ask before they begin one, the second waits here.
   */
  async find(
    libraryId: string,
    contactId: string,
    branchId: string | null,
  ): Promise<string | undefined> {
    const { manager } = this.unitOfWork;
    const contact = [libraryId, contactId];
    await manager.query(
      `select from contacts where library_id = $1 and id = $2 for no key update`,
      contact,
    );
    const [row] = await manager.query<{ id: string }[]>(
      `select partnership.id from partnerships as partnership
       where partnership.library_id = $1 and partnership.contact_id = $2
         and partnership.branch_id is not distinct from $3
         and partnership.stage in (${stagesAtWork}, ${stagesOnTheWay}, 'dormant')
       order by partnership.id limit 1`,
      [...contact, branchId],
    );
    return row?.id;
  }
}
