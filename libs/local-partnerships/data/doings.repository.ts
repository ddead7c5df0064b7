import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { MeetingEntity, PlanItemEntity } from './doings.entity';

/** What a local partnership does, kept where it belongs: follow-ups of its plan, interactions that were meetings. */
@Injectable()
export class DoingsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async addPlanItem(item: Omit<PlanItemEntity, 'id'>): Promise<string> {
    const id = newId();
    await this.unitOfWork.manager.insert(PlanItemEntity, { ...item, id });
    return id;
  }

  async addMeeting(meeting: Omit<MeetingEntity, 'id'>): Promise<string> {
    const id = newId();
    await this.unitOfWork.manager.insert(MeetingEntity, { ...meeting, id });
    return id;
  }
}
