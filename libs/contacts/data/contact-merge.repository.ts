import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { type Actor } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type ContactDetails } from '../domain/contact';
import { type ContactMerge } from '../domain/contact-merge';
import { ContactMergeEntity } from './contact-merge.entity';

@Injectable()
export class ContactMergeRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add({ survivorBefore, survivorAfter, mergedBy, ...merge }: ContactMerge): Promise<void> {
    await this.unitOfWork.manager.insert(ContactMergeEntity, {
      ...merge,
      mergedByKind: mergedBy.kind,
      mergedById: mergedBy.id,
      survivorBefore: JSON.stringify(survivorBefore),
      survivorAfter: JSON.stringify(survivorAfter),
    });
  }

  async noteMoved({ libraryId, id }: ContactMerge, moved: ContactMerge['moved']): Promise<void> {
    await this.unitOfWork.manager.update(ContactMergeEntity, { libraryId, id }, { moved });
  }

  async noteUndone({ libraryId, id }: ContactMerge, by: Actor, at: Date): Promise<void> {
    await this.unitOfWork.manager.update(
      ContactMergeEntity,
      { libraryId, id },
      { undoneAt: at, undoneByKind: by.kind, undoneById: by.id },
    );
  }

  async find(libraryId: string, survivorId: string, id: string): Promise<ContactMerge | null> {
    const { manager } = this.unitOfWork;
    const row = await manager.findOneBy(ContactMergeEntity, { libraryId, survivorId, id });
    return row && mergeOf(row);
  }

  /** What was kept of what this contact once said. */
  async forget(libraryId: string, contactId: string): Promise<void> {
    await this.unitOfWork.manager.update(
      ContactMergeEntity,
      { libraryId, survivorId: contactId },
      { survivorBefore: '{}', survivorAfter: '{}' },
    );
  }

  /** What else was merged into this contact after that, and still is. */
  async findLater({ libraryId, survivorId, id }: ContactMerge): Promise<ContactMerge | null> {
    const row = await this.unitOfWork.manager.findOne(ContactMergeEntity, {
      where: { libraryId, survivorId, id: MoreThan(id), undoneAt: IsNull() },
      order: { id: 'desc' },
    });
    return row && mergeOf(row);
  }
}

function mergeOf({
  mergedByKind,
  mergedById,
  undoneByKind,
  undoneById,
  survivorBefore,
  survivorAfter,
  ...row
}: ContactMergeEntity): ContactMerge {
  return {
    ...row,
    mergedBy: { kind: mergedByKind, id: mergedById },
    undoneBy: undoneByKind && { kind: undoneByKind, id: undoneById },
    survivorBefore: JSON.parse(survivorBefore) as Partial<ContactDetails>,
    survivorAfter: JSON.parse(survivorAfter) as Partial<ContactDetails>,
  };
}
