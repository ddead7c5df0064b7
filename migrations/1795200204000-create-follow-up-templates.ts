import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What is promised each time that something begins, such as work with a new partner. */
export class CreateFollowUpTemplates1795200204000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table follow_up_templates (
        library_id uuid not null default current_library(),
        id uuid not null,
        name text not null,
        version integer not null default 1,
        created_at timestamptz(3) not null,
        constraint follow_up_templates_pkey primary key (library_id, id),
        constraint follow_up_templates_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint follow_up_templates_name_key unique (library_id, name)
      )`);
    await queryRunner.query(`select enable_tenancy('follow_up_templates')`);
    await queryRunner.query(`
      create table follow_up_template_items (
        library_id uuid not null default current_library(),
        template_id uuid not null,
        position smallint not null,
        title text not null,
        note text,
        priority varchar(16) not null,
        after_working_days smallint not null,
        constraint follow_up_template_items_pkey primary key (library_id, template_id, position),
        constraint follow_up_template_items_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint follow_up_template_items_template_id_fkey foreign key (library_id, template_id)
          references follow_up_templates (library_id, id) on delete cascade,
        constraint follow_up_template_items_priority_check check (priority in ('low', 'normal', 'high')),
        constraint follow_up_template_items_after_working_days_check check (after_working_days >= 0)
      )`);
    await queryRunner.query(`select enable_tenancy('follow_up_template_items')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table follow_up_template_items`);
    await queryRunner.query(`drop table follow_up_templates`);
  }
}
