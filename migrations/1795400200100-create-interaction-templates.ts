import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What is logged of a kind that happens again and again, so that nobody has to type it anew. */
export class CreateInteractionTemplates1795400200100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table interaction_templates (
        library_id uuid not null default current_library(),
        id uuid not null,
        name text not null,
        channel varchar(32) not null,
        summary text not null,
        duration_minutes integer,
        next_title text,
        next_after_days smallint,
        version integer not null default 1,
        created_at timestamptz(3) not null,
        constraint interaction_templates_pkey primary key (library_id, id),
        constraint interaction_templates_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint interaction_templates_name_key unique (library_id, name),
        constraint interaction_templates_channel_check
          check (channel in ('call', 'email', 'meeting', 'visit', 'event', 'letter', 'message')),
        constraint interaction_templates_duration_minutes_check check (duration_minutes > 0),
        constraint interaction_templates_next_check
          check ((next_title is null) = (next_after_days is null) and next_after_days >= 0)
      )`);
    await queryRunner.query(`select enable_tenancy('interaction_templates')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table interaction_templates`);
  }
}
