import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A contact that an interaction was with. */
@Entity('interaction_contacts')
export class InteractionContactEntity {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'interaction_id', type: 'uuid' })
  interactionId!: string;

  @PrimaryColumn({ name: 'contact_id', type: 'uuid' })
  contactId!: string;

  @Column({ name: 'position', type: 'smallint' })
  position!: number;

  /** The interaction's own, so that one index lists what happened with a contact, newest first. */
  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt!: Date;
}

/** One of ours who took part in an interaction. */
@Entity('interaction_users')
export class InteractionUserEntity {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'interaction_id', type: 'uuid' })
  interactionId!: string;

  @PrimaryColumn({ name: 'user_id', type: 'uuid' })
  userId!: string;

  @Column({ name: 'position', type: 'smallint' })
  position!: number;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt!: Date;
}
