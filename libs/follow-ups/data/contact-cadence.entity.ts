import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a contact with a cadence is to be looked at next; null while a follow-up of its cadence is open. */
@Entity('contact_cadences')
export class ContactCadenceEntity {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'contact_id', type: 'uuid' })
  contactId!: string;

  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt!: Date | null;
}
