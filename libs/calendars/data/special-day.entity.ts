import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type SpecialDay } from '../domain/special-day';

@Entity('special_days')
export class SpecialDayEntity implements SpecialDay {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'day', type: 'date' })
  day!: string;

  @Column({ name: 'is_working', type: 'boolean' })
  isWorking!: boolean;

  @Column({ name: 'name', type: 'text', nullable: true })
  name!: string | null;
}
