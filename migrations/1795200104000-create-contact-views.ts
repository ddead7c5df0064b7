import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What somebody wants to see of contacts, kept under a name. */
export class CreateContactViews1795200104000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table contact_views (
        library_id uuid not null default current_library(),
        id uuid not null,
        owner_id uuid not null,
        name text not null,
        is_shared boolean not null,
        filters jsonb not null,
        columns text[] not null,
        sort varchar(16) not null,
        version integer not null default 1,
        created_at timestamptz(3) not null default now(),
        constraint contact_views_pkey primary key (library_id, id),
        constraint contact_views_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint contact_views_owner_id_fkey foreign key (library_id, owner_id) references users (library_id, id),
        constraint contact_views_sort_check check (sort in ('name', 'newest'))
      )`);
    await queryRunner.query(
      `create index contact_views_owner_id_idx on contact_views (library_id, owner_id, id)`,
    );
    await queryRunner.query(`select enable_tenancy('contact_views')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table contact_views`);
  }
}
