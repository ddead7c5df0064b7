import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Language } from '#kernel';
import { type Preferences, type ReminderWay } from '../domain/preferences';

@Entity('user_preferences')
export class PreferencesEntity implements Preferences {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'user_id', type: 'uuid' })
  userId!: string;

  @Column({ name: 'digest', type: 'boolean' })
  digest!: boolean;

  @Column({ name: 'digest_hour', type: 'smallint' })
  digestHour!: number;

  @Column({ name: 'digest_weekdays', type: 'smallint', array: true, nullable: true })
  digestWeekdays!: number[] | null;

  @Column({ name: 'digest_language', type: 'varchar', nullable: true })
  digestLanguage!: Language | null;

  @Column({ name: 'reminders', type: 'varchar' })
  reminders!: ReminderWay;

  @Column({ name: 'quiet_from', type: 'varchar', nullable: true })
  quietFrom!: string | null;

  @Column({ name: 'quiet_until', type: 'varchar', nullable: true })
  quietUntil!: string | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;
}
