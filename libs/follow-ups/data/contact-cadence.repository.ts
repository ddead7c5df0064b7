import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { ContactCadenceEntity } from './contact-cadence.entity';

@Injectable()
export class ContactCadenceRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Looks at these contacts at these times, whether they were looked at before or not. */
  async put(
    libraryId: string,
    cadences: readonly Pick<ContactCadenceEntity, 'contactId' | 'dueAt'>[],
  ): Promise<void> {
    if (cadences.length === 0) return;
    const rows = cadences.map((cadence) => ({ libraryId, ...cadence }));
    await this.unitOfWork.manager.upsert(ContactCadenceEntity, rows, ['libraryId', 'contactId']);
  }

  /** Changes nothing for a contact that has no cadence. */
  async setDueAt(libraryId: string, contactId: string, dueAt: Date | null): Promise<void> {
    await this.unitOfWork.manager.update(ContactCadenceEntity, { libraryId, contactId }, { dueAt });
  }

  async remove(libraryId: string, contactId: string): Promise<void> {
    await this.unitOfWork.manager.delete(ContactCadenceEntity, { libraryId, contactId });
  }

  /** Those of these whose time has come, locked until the end of the transaction; without what others have locked. */
  lockDue(
    libraryId: string,
    contactIds: readonly string[],
    now: Date,
  ): Promise<ContactCadenceEntity[]> {
    return this.unitOfWork.manager.find(ContactCadenceEntity, {
      where: { libraryId, contactId: In([...contactIds]), dueAt: LessThanOrEqual(now) },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
  }
}
