import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The map of what contacts and the library itself offer and need. */
export class CreateResources1795400600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table resource_terms (
        library_id uuid not null default current_library(),
        id uuid not null,
        code varchar(40) not null,
        topic varchar(40) not null,
        name_en text not null,
        name_pl text not null,
        name_uk text not null,
        name_ru text not null,
        version integer not null default 1,
        created_at timestamptz(3) not null,
        constraint resource_terms_pkey primary key (library_id, id),
        constraint resource_terms_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint resource_terms_code_key unique (library_id, code),
        constraint resource_terms_code_check check (code ~ '^[a-z][a-z0-9_]+$')
      )`);
    await queryRunner.query(`select enable_tenancy('resource_terms')`);
    // Entries name them for ever.
    await queryRunner.query(`revoke delete on resource_terms from liaison_app`);

    await queryRunner.query(`
      create table resource_entries (
        library_id uuid not null default current_library(),
        id uuid not null,
        contact_id uuid,
        side varchar(8) not null,
        code varchar(40) not null,
        topic varchar(40) not null,
        note text,
        audiences text[] not null,
        version integer not null default 1,
        created_at timestamptz(3) not null,
        constraint resource_entries_pkey primary key (library_id, id),
        constraint resource_entries_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint resource_entries_contact_id_fkey foreign key (library_id, contact_id)
          references contacts (library_id, id),
        -- The library itself, which is no contact, says each thing once, too.
        constraint resource_entries_contact_id_key
          unique nulls not distinct (library_id, contact_id, side, code),
        constraint resource_entries_side_check check (side in ('offers', 'needs'))
      )`);
    await queryRunner.query(
      `create index resource_entries_topic_idx on resource_entries (library_id, topic, code)`,
    );
    await queryRunner.query(`select enable_tenancy('resource_entries')`);
    await queryRunner.query(`select follow_survivors('resource_entries', 'contact_id')`);

    await queryRunner.query(`
      create table resource_entry_branches (
        library_id uuid not null default current_library(),
        entry_id uuid not null,
        branch_id uuid not null,
        constraint resource_entry_branches_pkey primary key (library_id, entry_id, branch_id),
        constraint resource_entry_branches_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint resource_entry_branches_entry_id_fkey foreign key (library_id, entry_id)
          references resource_entries (library_id, id) on delete cascade,
        constraint resource_entry_branches_branch_id_fkey foreign key (library_id, branch_id)
          references branches (library_id, id)
      )`);
    await queryRunner.query(
      `create index resource_entry_branches_branch_id_idx on resource_entry_branches (library_id, branch_id)`,
    );
    await queryRunner.query(`select enable_tenancy('resource_entry_branches')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table resource_entry_branches`);
    await queryRunner.query(`drop table resource_entries`);
    await queryRunner.query(`drop table resource_terms`);
  }
}
