import { Injectable } from '@nestjs/common';
import { Between } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type SpecialDay } from '../domain/special-day';
import { type CalendarDay } from '../domain/working-calendar';
import { SpecialDayEntity } from './special-day.entity';

@Injectable()
export class SpecialDayRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(day: SpecialDay): Promise<void> {
    await this.unitOfWork.manager.insert(SpecialDayEntity, day);
  }

  find(libraryId: string, id: string): Promise<SpecialDay | null> {
    return this.unitOfWork.manager.findOneBy(SpecialDayEntity, { libraryId, id });
  }

  findAll(libraryId: string): Promise<SpecialDay[]> {
    return this.unitOfWork.manager.findBy(SpecialDayEntity, { libraryId });
  }

  findBetween(libraryId: string, first: CalendarDay, last: CalendarDay): Promise<SpecialDay[]> {
    const day = Between(first, last);
    return this.unitOfWork.manager.findBy(SpecialDayEntity, { libraryId, day });
  }

  async remove(libraryId: string, id: string): Promise<void> {
    await this.unitOfWork.manager.delete(SpecialDayEntity, { libraryId, id });
  }
}
