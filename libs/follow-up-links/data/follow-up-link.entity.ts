import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('follow_up_links')
export class FollowUpLinkEntity {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'follow_up_id', type: 'uuid' })
  followUpId!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
