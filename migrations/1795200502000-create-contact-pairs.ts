import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Contacts that are likely to be one, two by two, and those that somebody said are not. Written with the contacts; for
 * those from before, by the worker when it brings their keys up to date.
 */
export class CreateContactPairs1795200502000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table contact_pairs (
        library_id uuid not null default current_library(),
        first_id uuid not null,
        second_id uuid not null,
        score smallint not null,
        reasons text[] not null,
        dismissed_at timestamptz(3),
        dismissed_by_id uuid,
        constraint contact_pairs_pkey primary key (library_id, first_id, second_id),
        constraint contact_pairs_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint contact_pairs_first_id_fkey foreign key (library_id, first_id)
          references contacts (library_id, id) on delete cascade,
        constraint contact_pairs_second_id_fkey foreign key (library_id, second_id)
          references contacts (library_id, id) on delete cascade,
        constraint contact_pairs_dismissed_by_id_fkey foreign key (library_id, dismissed_by_id)
          references users (library_id, id),
        constraint contact_pairs_order_check check (first_id < second_id),
        constraint contact_pairs_score_check check (score between 0 and 100)
      )`);
    await queryRunner.query(
      `create index contact_pairs_second_id_idx on contact_pairs (library_id, second_id)`,
    );
    await queryRunner.query(
      `create index contact_pairs_dismissed_by_id_idx on contact_pairs (library_id, dismissed_by_id)`,
    );
    await queryRunner.query(`
      create index contact_pairs_score_idx on contact_pairs (library_id, score, first_id, second_id)
        where dismissed_at is null`);
    await queryRunner.query(`select enable_tenancy('contact_pairs')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table contact_pairs`);
  }
}
