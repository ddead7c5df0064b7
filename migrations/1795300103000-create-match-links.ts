import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Private links by which a mentor and a client say yes or no to each other. */
export class CreateMatchLinks1795300103000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table match_links (
        library_id uuid not null default current_library(),
        id uuid not null,
        match_id uuid not null,
        party varchar(16) not null,
        created_at timestamptz(3) not null,
        constraint match_links_pkey primary key (library_id, id),
        constraint match_links_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint match_links_id_fkey foreign key (library_id, id)
          references tokens (library_id, id) on delete cascade,
        constraint match_links_match_id_fkey foreign key (library_id, match_id)
          references mentoring_matches (library_id, id) on delete cascade,
        constraint match_links_party_check check (party in ('mentor', 'client'))
      )`);
    await queryRunner.query(
      `create index match_links_match_id_idx on match_links (library_id, match_id, party, id)`,
    );
    await queryRunner.query(`select enable_tenancy('match_links')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from tokens using match_links
      where tokens.library_id = match_links.library_id and tokens.id = match_links.id`);
    await queryRunner.query(`drop table match_links`);
  }
}
