import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type Contact } from '../domain/contact';

/** The tags of contacts, where filters find them; derived from the contacts, and written with them. */
@Injectable()
export class ContactTagRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async replace(libraryId: string, contacts: readonly Contact[]): Promise<void> {
    const { manager } = this.unitOfWork;
    const tagged = contacts.flatMap(({ id, tags }) =>
      [...new Set(tags)].map((tag) => ({ id, tag })),
    );
    await manager.query(`delete from contact_tags where library_id = $1 and contact_id = any($2)`, [
      libraryId,
      contacts.map(({ id }) => id),
    ]);
    if (tagged.length === 0) return;
    await manager.query(
      `insert into contact_tags (library_id, contact_id, tag)
       select $1, * from unnest($2::uuid[], $3::text[])`,
      [libraryId, tagged.map(({ id }) => id), tagged.map(({ tag }) => tag)],
    );
  }
}
