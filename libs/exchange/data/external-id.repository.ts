import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';

/** What a file calls a contact. */
export interface ExternalId {
  readonly externalId: string;
  readonly contactId: string;
}

/** What files call contacts, so that the same file finds them again. */
@Injectable()
export class ExternalIdRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Inside a unit of work. An id that is known already stays with its contact. */
  async add(libraryId: string, ids: readonly ExternalId[]): Promise<void> {
    if (ids.length === 0) return;
    await this.unitOfWork.manager.query(
      `insert into contact_external_ids (library_id, external_id, contact_id)
       select $1, * from unnest($2::text[], $3::uuid[])
       on conflict (library_id, external_id) do nothing`,
      [libraryId, ids.map(({ externalId }) => externalId), ids.map(({ contactId }) => contactId)],
    );
  }

  async moveToSurvivor(libraryId: string, mergedId: string, survivorId: string): Promise<void> {
    await this.unitOfWork.manager.query(
      `update contact_external_ids set contact_id = $3 where library_id = $1 and contact_id = $2`,
      [libraryId, mergedId, survivorId],
    );
  }
}
