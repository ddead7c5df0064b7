import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** When users are away, and who stands in for them. */
export class CreateAbsences1795300700000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table absences (
        library_id uuid not null default current_library(),
        id uuid not null,
        user_id uuid not null,
        first_day date not null,
        last_day date not null,
        deputy_id uuid,
        version integer not null default 1,
        constraint absences_pkey primary key (library_id, id),
        constraint absences_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint absences_user_id_fkey foreign key (library_id, user_id)
          references users (library_id, id) on delete cascade,
        constraint absences_deputy_id_fkey foreign key (library_id, deputy_id)
          references users (library_id, id) on delete set null (deputy_id),
        constraint absences_days_check check (first_day <= last_day),
        constraint absences_deputy_id_check check (deputy_id <> user_id)
      )`);
    await queryRunner.query(
      `create index absences_user_id_idx on absences (library_id, user_id, last_day)`,
    );
    await queryRunner.query(
      `create index absences_deputy_id_idx on absences (library_id, deputy_id)`,
    );
    // Each reminder asks who is away today: what is over must cost it nothing.
    await queryRunner.query(
      `create index absences_last_day_idx on absences (library_id, last_day, first_day)`,
    );
    await queryRunner.query(
      `create index absences_first_day_idx on absences (library_id, first_day, id)`,
    );
    await queryRunner.query(`select enable_tenancy('absences')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table absences`);
  }
}
