import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type Contact } from '../domain/contact';
import { ContactEntity } from './contact.entity';

@Injectable()
export class ContactRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add({ languages, tags, ...contact }: Contact): Promise<void> {
    await this.unitOfWork.manager.insert(ContactEntity, {
      ...contact,
      languages: [...languages],
      tags: [...tags],
    });
  }

  find(libraryId: string, id: string): Promise<Contact | null> {
    return this.unitOfWork.manager.findOneBy(ContactEntity, { libraryId, id });
  }

  findSeveral(libraryId: string, ids: readonly string[]): Promise<Contact[]> {
    return this.unitOfWork.manager.findBy(ContactEntity, { libraryId, id: In([...ids]) });
  }

  /** Changes this whichever version the contact is at. @returns whether there is such a contact. */
  async note(
    { libraryId, id }: Contact,
    changes: Pick<Partial<Contact>, 'fullUntil' | 'lastVerifiedOn'>,
  ): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      ContactEntity,
      { libraryId, id },
      { ...changes, version: () => 'version + 1' },
    );
    return affected === 1;
  }

  /** @returns whether the contact was still at this version. */
  async change(
    { libraryId, id }: Contact,
    version: number,
    { languages, tags, ...changes }: Partial<Contact>,
  ): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      ContactEntity,
      { libraryId, id, version },
      {
        ...changes,
        ...(languages && { languages: [...languages] }),
        ...(tags && { tags: [...tags] }),
        version: version + 1,
      },
    );
    return affected === 1;
  }
}
