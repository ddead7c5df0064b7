import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type AttemptOutcome, type DeliveryAttempt } from '../domain/attempt-outcome';

@Entity('delivery_attempts')
export class DeliveryAttemptEntity implements DeliveryAttempt {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'delivery_id', type: 'uuid' })
  deliveryId!: string;

  @Column({ name: 'number', type: 'smallint' })
  number!: number;

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;

  @Column({ name: 'outcome', type: 'varchar', nullable: true })
  outcome!: AttemptOutcome | null;

  @Column({ name: 'reply', type: 'text', nullable: true })
  reply!: string | null;

  @Column({ name: 'reason', type: 'varchar', nullable: true })
  reason!: string | null;

  @Column({ name: 'stand_in_id', type: 'uuid', nullable: true })
  standInId!: string | null;
}
