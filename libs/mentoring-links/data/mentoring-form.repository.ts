import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type MentoringForm } from '../domain/mentoring-form';
import { MentoringFormEntity } from './mentoring-form.entity';

@Injectable()
export class MentoringFormRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(form: MentoringForm): Promise<void> {
    await this.unitOfWork.manager.insert(MentoringFormEntity, form);
  }

  find(libraryId: string, id: string): Promise<MentoringForm | null> {
    return this.unitOfWork.manager.findOneBy(MentoringFormEntity, { libraryId, id });
  }

  findByClient(libraryId: string, clientId: string): Promise<MentoringForm[]> {
    const where = { libraryId, clientId };
    return this.unitOfWork.manager.find(MentoringFormEntity, { where, order: { id: 'asc' } });
  }

  async noteFilled(libraryId: string, id: string, filledAt: Date): Promise<void> {
    await this.unitOfWork.manager.update(MentoringFormEntity, { libraryId, id }, { filledAt });
  }

  async removeOfClient(libraryId: string, clientId: string): Promise<void> {
    await this.unitOfWork.manager.delete(MentoringFormEntity, { libraryId, clientId });
  }
}
