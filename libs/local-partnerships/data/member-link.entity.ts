import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A private link of one member. It has the id of its token. */
@Entity('local_partnership_links')
export class MemberLinkEntity {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'member_id', type: 'uuid' })
  memberId!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
