import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type ContactView } from '../domain/contact-view';
import { ContactViewEntity } from './contact-view.entity';

@Injectable()
export class ContactViewRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(view: ContactView): Promise<void> {
    await this.unitOfWork.manager.insert(ContactViewEntity, rowOf(view));
  }

  find(libraryId: string, id: string): Promise<ContactView | null> {
    return this.unitOfWork.manager.findOneBy(ContactViewEntity, { libraryId, id });
  }

  /** Writes the view as it now is. @returns whether it was still at this version. */
  async change(view: ContactView, version: number): Promise<boolean> {
    const { libraryId, id } = view;
    const { affected } = await this.unitOfWork.manager.update(
      ContactViewEntity,
      { libraryId, id, version },
      { ...rowOf(view), version: version + 1 },
    );
    return affected === 1;
  }

  /** @returns whether the view was still at this version. */
  async remove({ libraryId, id }: ContactView, version: number): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.delete(ContactViewEntity, {
      libraryId,
      id,
      version,
    });
    return affected === 1;
  }
}

function rowOf({ columns, filters, ...view }: ContactView) {
  return { ...view, columns: [...columns], filters: { ...filters } };
}
