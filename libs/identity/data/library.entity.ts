import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Language } from '#kernel';
import { type ClientVisibility, type Library } from '../domain/library';

@Entity('libraries')
export class LibraryEntity implements Library {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'country', type: 'char', length: 2 })
  country!: string;

  @Column({ name: 'language', type: 'varchar' })
  language!: Language;

  @Column({ name: 'time_zone', type: 'text' })
  timeZone!: string;

  @Column({ name: 'working_weekdays', type: 'smallint', array: true })
  workingWeekdays!: number[];

  @Column({ name: 'observes_public_holidays', type: 'boolean' })
  observesPublicHolidays!: boolean;

  @Column({ name: 'day_starts_at', type: 'varchar' })
  dayStartsAt!: string;

  @Column({ name: 'clients_visible_to', type: 'varchar' })
  clientsVisibleTo!: ClientVisibility;

  @Column({ name: 'retention_months', type: 'smallint' })
  retentionMonths!: number;

  @Column({ name: 'stale_after_months', type: 'smallint' })
  staleAfterMonths!: number;

  @Column({ name: 'mail_sender_name', type: 'text', nullable: true })
  mailSenderName!: string | null;

  @Column({ name: 'mail_reply_to', type: 'text', nullable: true })
  mailReplyTo!: string | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;
}
