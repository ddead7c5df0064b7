import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The working days of libraries: their week, their country's holidays, and the days of which they say something. */
export class AddCalendars1795100400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table libraries
        add column working_weekdays smallint[] not null default '{1,2,3,4,5}',
        add column observes_public_holidays boolean not null default true,
        add constraint libraries_working_weekdays_check check (
          cardinality(working_weekdays) > 0 and working_weekdays <@ '{1,2,3,4,5,6,7}'::smallint[]
        )`);
    await queryRunner.query(`
      create table special_days (
        library_id uuid not null default current_library(),
        id uuid not null,
        day date not null,
        is_working boolean not null,
        name text,
        constraint special_days_pkey primary key (library_id, id),
        constraint special_days_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint special_days_day_key unique (library_id, day)
      )`);
    await queryRunner.query(`select enable_tenancy('special_days')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table special_days`);
    await queryRunner.query(`
      alter table libraries
        drop constraint libraries_working_weekdays_check,
        drop column observes_public_holidays,
        drop column working_weekdays`);
  }
}
