import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A follow-up that belongs to the plan, and the member it concerns. */
@Entity('local_partnership_plan_items')
export class PlanItemEntity {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'local_partnership_id', type: 'uuid' })
  localPartnershipId!: string;

  @Column({ name: 'member_id', type: 'uuid' })
  memberId!: string;

  @Column({ name: 'follow_up_id', type: 'uuid' })
  followUpId!: string;
}

/** An interaction that was a meeting of the partnership. */
@Entity('local_partnership_meetings')
export class MeetingEntity {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'local_partnership_id', type: 'uuid' })
  localPartnershipId!: string;

  @Column({ name: 'interaction_id', type: 'uuid' })
  interactionId!: string;
}
