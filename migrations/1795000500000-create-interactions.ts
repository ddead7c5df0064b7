import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What happened with contacts: the log, who took part, and when each contact was last heard of. */
export class CreateInteractions1795000500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table interactions (
        library_id uuid not null default current_library(),
        id uuid not null,
        channel varchar(32) not null,
        occurred_at timestamptz(3) not null,
        duration_minutes integer,
        summary text not null,
        outcome text,
        branch_id uuid,
        logged_by uuid,
        version integer not null default 1,
        archived_at timestamptz(3),
        created_at timestamptz(3) not null,
        constraint interactions_pkey primary key (library_id, id),
        constraint interactions_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint interactions_branch_id_fkey foreign key (library_id, branch_id) references branches (library_id, id),
        constraint interactions_logged_by_fkey foreign key (library_id, logged_by) references users (library_id, id),
        constraint interactions_channel_check check (
          channel in ('call', 'email', 'meeting', 'visit', 'event', 'letter', 'message')),
        constraint interactions_duration_minutes_check check (duration_minutes > 0)
      )`);
    await queryRunner.query(
      `create index interactions_occurred_at_idx on interactions (library_id, occurred_at, id)`,
    );
    await queryRunner.query(
      `create index interactions_channel_idx on interactions (library_id, channel, occurred_at, id)`,
    );
    await queryRunner.query(
      `create index interactions_branch_id_idx on interactions (library_id, branch_id)`,
    );
    await queryRunner.query(
      `create index interactions_logged_by_idx on interactions (library_id, logged_by)`,
    );
    await queryRunner.query(`select enable_tenancy('interactions')`);

    // Both tables of participants repeat the time, so that one index lists what happened with somebody,
    // newest first, however long the history is.
    await queryRunner.query(`
      create table interaction_contacts (
        library_id uuid not null default current_library(),
        interaction_id uuid not null,
        contact_id uuid not null,
        position smallint not null,
        occurred_at timestamptz(3) not null,
        constraint interaction_contacts_pkey primary key (library_id, interaction_id, contact_id),
        constraint interaction_contacts_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint interaction_contacts_interaction_id_fkey foreign key (library_id, interaction_id)
          references interactions (library_id, id) on delete cascade,
        constraint interaction_contacts_contact_id_fkey foreign key (library_id, contact_id)
          references contacts (library_id, id)
      )`);
    await queryRunner.query(`
      create index interaction_contacts_contact_id_idx
        on interaction_contacts (library_id, contact_id, occurred_at, interaction_id)`);
    await queryRunner.query(`select enable_tenancy('interaction_contacts')`);

    await queryRunner.query(`
      create table interaction_users (
        library_id uuid not null default current_library(),
        interaction_id uuid not null,
        user_id uuid not null,
        position smallint not null,
        occurred_at timestamptz(3) not null,
        constraint interaction_users_pkey primary key (library_id, interaction_id, user_id),
        constraint interaction_users_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint interaction_users_interaction_id_fkey foreign key (library_id, interaction_id)
          references interactions (library_id, id) on delete cascade,
        constraint interaction_users_user_id_fkey foreign key (library_id, user_id)
          references users (library_id, id)
      )`);
    await queryRunner.query(`
      create index interaction_users_user_id_idx
        on interaction_users (library_id, user_id, occurred_at, interaction_id)`);
    await queryRunner.query(`select enable_tenancy('interaction_users')`);

    await queryRunner.query(`
      create table contact_activity (
        library_id uuid not null default current_library(),
        contact_id uuid not null,
        last_interaction_at timestamptz(3) not null,
        constraint contact_activity_pkey primary key (library_id, contact_id),
        constraint contact_activity_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint contact_activity_contact_id_fkey foreign key (library_id, contact_id)
          references contacts (library_id, id) on delete cascade
      )`);
    await queryRunner.query(`select enable_tenancy('contact_activity')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table contact_activity`);
    await queryRunner.query(`drop table interaction_users`);
    await queryRunner.query(`drop table interaction_contacts`);
    await queryRunner.query(`drop table interactions`);
  }
}
