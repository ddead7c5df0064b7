import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What mentors offer, what clients ask for, and by which weights the one is held against the other. */
export class CreateMentoring1795300100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await this.createVocabulary(queryRunner);
    await this.createProfiles(queryRunner);
    await this.createRequests(queryRunner);
  }

  private async createVocabulary(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table mentoring_terms (
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
        constraint mentoring_terms_pkey primary key (library_id, id),
        constraint mentoring_terms_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint mentoring_terms_code_key unique (library_id, code),
        constraint mentoring_terms_code_check check (code ~ '^[a-z][a-z0-9_]+$')
      )`);
    await queryRunner.query(`select enable_tenancy('mentoring_terms')`);
    await queryRunner.query(`
      create table mentoring_weights (
        library_id uuid not null default current_library(),
        version integer not null,
        weights jsonb not null,
        created_at timestamptz(3) not null,
        constraint mentoring_weights_pkey primary key (library_id, version),
        constraint mentoring_weights_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint mentoring_weights_version_check check (version > 1)
      )`);
    await queryRunner.query(`select enable_tenancy('mentoring_weights')`);
    // Suggestions name the version that they were made by.
    await queryRunner.query(`revoke update, delete on mentoring_weights from liaison_app`);
  }

  private async createProfiles(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table mentor_profiles (
        library_id uuid not null default current_library(),
        id uuid not null,
        contact_id uuid not null,
        about text,
        industries text[] not null,
        conflict_industries text[] not null,
        stages text[] not null,
        languages jsonb not null,
        modes text[] not null,
        slots jsonb not null,
        time_zone varchar(64) not null,
        capacity smallint not null,
        paused_until date,
        verified_at timestamptz(3),
        version integer not null default 1,
        archived_at timestamptz(3),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        constraint mentor_profiles_pkey primary key (library_id, id),
        constraint mentor_profiles_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint mentor_profiles_contact_id_fkey foreign key (library_id, contact_id)
          references contacts (library_id, id),
        constraint mentor_profiles_contact_id_key unique (library_id, contact_id),
        constraint mentor_profiles_capacity_check check (capacity between 0 and 50)
      )`);
    await queryRunner.query(`select enable_tenancy('mentor_profiles')`);
    await queryRunner.query(`select follow_survivors('mentor_profiles', 'contact_id')`);

    await queryRunner.query(`
      create table mentor_terms (
        library_id uuid not null default current_library(),
        profile_id uuid not null,
        code varchar(40) not null,
        topic varchar(40) not null,
        constraint mentor_terms_pkey primary key (library_id, profile_id, code),
        constraint mentor_terms_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint mentor_terms_profile_id_fkey foreign key (library_id, profile_id)
          references mentor_profiles (library_id, id) on delete cascade
      )`);
    await queryRunner.query(
      `create index mentor_terms_code_idx on mentor_terms (library_id, code, profile_id)`,
    );
    await queryRunner.query(
      `create index mentor_terms_topic_idx on mentor_terms (library_id, topic, profile_id, code)`,
    );
    await queryRunner.query(`select enable_tenancy('mentor_terms')`);

    await queryRunner.query(`
      create table mentor_branches (
        library_id uuid not null default current_library(),
        profile_id uuid not null,
        branch_id uuid not null,
        constraint mentor_branches_pkey primary key (library_id, profile_id, branch_id),
        constraint mentor_branches_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint mentor_branches_profile_id_fkey foreign key (library_id, profile_id)
          references mentor_profiles (library_id, id) on delete cascade,
        constraint mentor_branches_branch_id_fkey foreign key (library_id, branch_id)
          references branches (library_id, id)
      )`);
    await queryRunner.query(
      `create index mentor_branches_branch_id_idx on mentor_branches (library_id, branch_id)`,
    );
    await queryRunner.query(`select enable_tenancy('mentor_branches')`);

    await queryRunner.query(`
      create table mentor_exclusions (
        library_id uuid not null default current_library(),
        profile_id uuid not null,
        client_id uuid not null,
        created_at timestamptz(3) not null,
        constraint mentor_exclusions_pkey primary key (library_id, profile_id, client_id),
        constraint mentor_exclusions_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint mentor_exclusions_profile_id_fkey foreign key (library_id, profile_id)
          references mentor_profiles (library_id, id) on delete cascade,
        constraint mentor_exclusions_client_id_fkey foreign key (library_id, client_id)
          references clients (library_id, id)
      )`);
    await queryRunner.query(
      `create index mentor_exclusions_client_id_idx on mentor_exclusions (library_id, client_id)`,
    );
    await queryRunner.query(`select enable_tenancy('mentor_exclusions')`);
  }

  private async createRequests(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table mentoring_requests (
        library_id uuid not null default current_library(),
        id uuid not null,
        client_id uuid not null,
        owner_id uuid,
        status varchar(16) not null,
        close_reason varchar(32),
        goals text,
        note text,
        terms text[] not null,
        industry varchar(5),
        stage varchar(16),
        languages text[] not null,
        modes text[] not null,
        branch_id uuid,
        slots jsonb not null,
        time_zone varchar(64) not null,
        waiting_since timestamptz(3) not null,
        closed_at timestamptz(3),
        version integer not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        constraint mentoring_requests_pkey primary key (library_id, id),
        constraint mentoring_requests_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint mentoring_requests_client_id_fkey foreign key (library_id, client_id)
          references clients (library_id, id),
        constraint mentoring_requests_owner_id_fkey foreign key (library_id, owner_id) references users (library_id, id),
        constraint mentoring_requests_branch_id_fkey foreign key (library_id, branch_id)
          references branches (library_id, id),
        constraint mentoring_requests_status_check check (status in ('waiting', 'matched', 'closed')),
        constraint mentoring_requests_close_reason_check
          check (close_reason in ('helped', 'helped_elsewhere', 'client_request', 'no_mentor_found', 'other')),
        constraint mentoring_requests_closed_check
          check ((status = 'closed') = (closed_at is not null) and (closed_at is null) = (close_reason is null))
      )`);
    await queryRunner.query(
      `create index mentoring_requests_client_id_idx on mentoring_requests (library_id, client_id, id)`,
    );
    await queryRunner.query(
      `create index mentoring_requests_owner_id_idx on mentoring_requests (library_id, owner_id)`,
    );
    await queryRunner.query(
      `create index mentoring_requests_branch_id_idx on mentoring_requests (library_id, branch_id)`,
    );
    await queryRunner.query(
      `create index mentoring_requests_waiting_idx on mentoring_requests (library_id, status, waiting_since, id)`,
    );
    await queryRunner.query(`select enable_tenancy('mentoring_requests')`);
    await queryRunner.query(`revoke delete on mentoring_requests from liaison_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table mentoring_requests`);
    await queryRunner.query(`drop table mentor_exclusions`);
    await queryRunner.query(`drop table mentor_branches`);
    await queryRunner.query(`drop table mentor_terms`);
    await queryRunner.query(`drop table mentor_profiles`);
    await queryRunner.query(`drop table mentoring_weights`);
    await queryRunner.query(`drop table mentoring_terms`);
  }
}
