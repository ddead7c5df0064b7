import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What was difficult in a partnership and how it was settled: for admins only. */
export class CreatePartnershipDifficulties1795300304000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table partnership_difficulties (
        library_id uuid not null default current_library(),
        id uuid not null,
        partnership_id uuid not null,
        occurred_on date not null,
        difficulty text not null,
        settled_on date,
        settlement text,
        recorded_by uuid,
        version integer not null default 1,
        created_at timestamptz(3) not null,
        constraint partnership_difficulties_pkey primary key (library_id, id),
        constraint partnership_difficulties_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint partnership_difficulties_partnership_id_fkey foreign key (library_id, partnership_id)
          references partnerships (library_id, id) on delete cascade,
        constraint partnership_difficulties_recorded_by_fkey foreign key (library_id, recorded_by)
          references users (library_id, id),
        constraint partnership_difficulties_settled_on_check check (settled_on >= occurred_on),
        constraint partnership_difficulties_settlement_check
          check (settled_on is not null or settlement is null)
      )`);
    await queryRunner.query(`select enable_tenancy('partnership_difficulties')`);
    await queryRunner.query(`
      create index partnership_difficulties_partnership_id_idx
        on partnership_difficulties (library_id, partnership_id, id)`);
    await queryRunner.query(`
      create index partnership_difficulties_recorded_by_idx
        on partnership_difficulties (library_id, recorded_by)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table partnership_difficulties`);
  }
}
