import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Private links in mails, for whoever is told of a follow-up; the token says for whom. */
export class CreateFollowUpLinks1795200303000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table follow_up_links (
        library_id uuid not null default current_library(),
        id uuid not null,
        follow_up_id uuid not null,
        created_at timestamptz(3) not null,
        constraint follow_up_links_pkey primary key (library_id, id),
        constraint follow_up_links_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint follow_up_links_id_fkey foreign key (library_id, id)
          references tokens (library_id, id) on delete cascade,
        constraint follow_up_links_follow_up_id_fkey foreign key (library_id, follow_up_id)
          references follow_ups (library_id, id) on delete cascade
      )`);
    await queryRunner.query(
      `create index follow_up_links_follow_up_id_idx on follow_up_links (library_id, follow_up_id, id)`,
    );
    await queryRunner.query(`select enable_tenancy('follow_up_links')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from tokens using follow_up_links
      where tokens.library_id = follow_up_links.library_id and tokens.id = follow_up_links.id`);
    await queryRunner.query(`drop table follow_up_links`);
  }
}
