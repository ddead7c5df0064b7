import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type HandOver } from '../domain/hand-over';

@Entity('follow_up_hand_overs')
export class HandOverEntity implements HandOver {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'follow_up_id', type: 'uuid' })
  followUpId!: string;

  @Column({ name: 'from_id', type: 'uuid' })
  fromId!: string;

  @Column({ name: 'to_id', type: 'uuid' })
  toId!: string;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'handed_over_by', type: 'uuid', nullable: true })
  handedOverBy!: string | null;

  @Column({ name: 'handed_over_at', type: 'timestamptz' })
  handedOverAt!: Date;
}
