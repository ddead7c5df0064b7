import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Signposts: "we told somebody about a partner". */
export class CreateSignposts1795000710000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table signposts (
        library_id uuid not null default current_library(),
        id uuid not null,
        contact_id uuid not null,
        branch_id uuid,
        recorded_by_id uuid not null,
        people integer not null,
        topic text,
        happened_at timestamptz(3) not null,
        created_at timestamptz(3) not null,
        constraint signposts_pkey primary key (library_id, id),
        constraint signposts_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint signposts_contact_id_fkey foreign key (library_id, contact_id) references contacts (library_id, id),
        constraint signposts_branch_id_fkey foreign key (library_id, branch_id) references branches (library_id, id),
        constraint signposts_recorded_by_id_fkey foreign key (library_id, recorded_by_id) references users (library_id, id),
        constraint signposts_people_check check (people between 1 and 1000)
      )`);
    await queryRunner.query(
      `create index signposts_contact_id_idx on signposts (library_id, contact_id, happened_at)`,
    );
    await queryRunner.query(
      `create index signposts_branch_id_idx on signposts (library_id, branch_id)`,
    );
    await queryRunner.query(
      `create index signposts_recorded_by_id_idx on signposts (library_id, recorded_by_id)`,
    );
    await queryRunner.query(
      `create index signposts_happened_at_idx on signposts (library_id, happened_at, id)`,
    );
    await queryRunner.query(`select enable_tenancy('signposts')`);
    await queryRunner.query(`revoke delete on signposts from liaison_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table signposts`);
  }
}
