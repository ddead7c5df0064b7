import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** When a mentor and a client met, how both found it, and when somebody asks how it goes. */
export class CreateMentoringSessions1795400300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table mentoring_sessions (
        library_id uuid not null default current_library(),
        id uuid not null,
        match_id uuid not null,
        held_on date not null,
        minutes smallint not null,
        mode varchar(16) not null,
        note text,
        side varchar(16) not null,
        interaction_id uuid,
        created_at timestamptz(3) not null,
        archived_at timestamptz(3),
        constraint mentoring_sessions_pkey primary key (library_id, id),
        constraint mentoring_sessions_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint mentoring_sessions_match_id_fkey foreign key (library_id, match_id)
          references mentoring_matches (library_id, id),
        constraint mentoring_sessions_interaction_id_fkey foreign key (library_id, interaction_id)
          references interactions (library_id, id),
        constraint mentoring_sessions_minutes_check check (minutes between 5 and 600),
        constraint mentoring_sessions_mode_check check (mode in ('in_person', 'remote')),
        constraint mentoring_sessions_side_check check (side in ('library', 'mentor', 'client'))
      )`);
    // What both tell of is counted once.
    await queryRunner.query(`
      create unique index mentoring_sessions_one_a_day_key on mentoring_sessions (library_id, match_id, held_on)
        where archived_at is null`);
    await queryRunner.query(
      `create index mentoring_sessions_match_id_idx on mentoring_sessions (library_id, match_id, id)`,
    );
    await queryRunner.query(
      `create index mentoring_sessions_interaction_id_idx on mentoring_sessions (library_id, interaction_id)`,
    );
    await queryRunner.query(`select enable_tenancy('mentoring_sessions')`);
    await queryRunner.query(`revoke update, delete on mentoring_sessions from liaison_app`);
    await queryRunner.query(
      `grant update (note, archived_at) on mentoring_sessions to liaison_app`,
    );

    await queryRunner.query(`
      create table mentoring_ratings (
        library_id uuid not null default current_library(),
        id uuid not null,
        match_id uuid not null,
        party varchar(16) not null,
        helpfulness smallint not null,
        rapport smallint not null,
        created_at timestamptz(3) not null,
        constraint mentoring_ratings_pkey primary key (library_id, id),
        constraint mentoring_ratings_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint mentoring_ratings_match_id_fkey foreign key (library_id, match_id)
          references mentoring_matches (library_id, id),
        constraint mentoring_ratings_party_key unique (library_id, match_id, party),
        constraint mentoring_ratings_party_check check (party in ('mentor', 'client')),
        constraint mentoring_ratings_helpfulness_check check (helpfulness between 1 and 5),
        constraint mentoring_ratings_rapport_check check (rapport between 1 and 5)
      )`);
    await queryRunner.query(`select enable_tenancy('mentoring_ratings')`);
    // Each answers once; a client who is erased takes their answers along.
    await queryRunner.query(`revoke update on mentoring_ratings from liaison_app`);

    await queryRunner.query(`
      alter table mentoring_matches
        add column check_in_id uuid,
        add constraint mentoring_matches_check_in_id_fkey foreign key (library_id, check_in_id)
          references follow_ups (library_id, id)`);
    await queryRunner.query(
      `create index mentoring_matches_check_in_id_idx on mentoring_matches (library_id, check_in_id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index mentoring_matches_check_in_id_idx`);
    await queryRunner.query(`alter table mentoring_matches drop column check_in_id`);
    await queryRunner.query(`drop table mentoring_ratings`);
    await queryRunner.query(`drop table mentoring_sessions`);
  }
}
