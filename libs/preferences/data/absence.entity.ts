import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Absence } from '../domain/absence';

@Entity('absences')
export class AbsenceEntity implements Absence {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'user_id', type: 'uuid' })
  userId!: string;

  @Column({ name: 'first_day', type: 'date' })
  firstDay!: string;

  @Column({ name: 'last_day', type: 'date' })
  lastDay!: string;

  @Column({ name: 'deputy_id', type: 'uuid', nullable: true })
  deputyId!: string | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;
}
