import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** How users want to be told of things; who has said nothing has no row. */
export class CreatePreferences1795200300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table user_preferences (
        library_id uuid not null default current_library(),
        user_id uuid not null,
        digest boolean not null,
        digest_hour smallint not null,
        digest_weekdays smallint[],
        digest_language varchar(8),
        reminders varchar(32) not null,
        quiet_from varchar(5),
        quiet_until varchar(5),
        version integer not null,
        constraint user_preferences_pkey primary key (library_id, user_id),
        constraint user_preferences_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint user_preferences_user_id_fkey foreign key (library_id, user_id)
          references users (library_id, id) on delete cascade,
        constraint user_preferences_digest_hour_check check (digest_hour between 0 and 23),
        constraint user_preferences_digest_weekdays_check check (
          cardinality(digest_weekdays) > 0 and digest_weekdays <@ '{1,2,3,4,5,6,7}'::smallint[]
        ),
        constraint user_preferences_digest_language_check check (digest_language in ('en', 'pl', 'uk', 'ru')),
        constraint user_preferences_reminders_check check (reminders in ('at_due_time', 'in_digest')),
        constraint user_preferences_quiet_hours_check check (
          num_nonnulls(quiet_from, quiet_until) in (0, 2) and quiet_from <> quiet_until
          and quiet_from ~ '^([01]\\d|2[0-3]):[0-5]\\d$' and quiet_until ~ '^([01]\\d|2[0-3]):[0-5]\\d$'
        )
      )`);
    await queryRunner.query(`select enable_tenancy('user_preferences')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table user_preferences`);
  }
}
