import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who is to be assigned to whom, at one go, and what came of it. */
export class CreateMentoringAssignments1795300500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table mentoring_assignments (
        library_id uuid not null default current_library(),
        id uuid not null,
        kind varchar(16) not null,
        day date,
        status varchar(16) not null,
        failure varchar(32),
        progress smallint not null default 0,
        weights_version integer,
        user_id uuid,
        attempts smallint not null default 0,
        last_attempt smallint not null,
        next_attempt_at timestamptz(3) not null,
        lease_token uuid,
        leased_until timestamptz(3),
        ended_at timestamptz(3),
        created_at timestamptz(3) not null,
        constraint mentoring_assignments_pkey primary key (library_id, id),
        constraint mentoring_assignments_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint mentoring_assignments_user_id_fkey foreign key (library_id, user_id) references users (library_id, id),
        constraint mentoring_assignments_kind_check check (kind in ('cohort', 'mentor_day')),
        constraint mentoring_assignments_day_check check (day is null or kind = 'mentor_day'),
        constraint mentoring_assignments_status_check check (status in ('pending', 'completed', 'failed', 'cancelled')),
        constraint mentoring_assignments_failure_check check (failure in ('interrupted', 'locked_pairs')),
        constraint mentoring_assignments_failed_check check ((status = 'failed') = (failure is not null)),
        constraint mentoring_assignments_progress_check check (progress between 0 and 100),
        constraint mentoring_assignments_completed_check check (status <> 'completed' or weights_version is not null)
      )`);
    await queryRunner.query(
      `create index mentoring_assignments_user_id_idx on mentoring_assignments (library_id, user_id)`,
    );
    await queryRunner.query(`
      create index mentoring_assignments_due_idx on mentoring_assignments (next_attempt_at, id)
        where status = 'pending'`);
    await queryRunner.query(`select enable_tenancy('mentoring_assignments')`);

    await queryRunner.query(`
      create table assigned_mentors (
        library_id uuid not null default current_library(),
        assignment_id uuid not null,
        profile_id uuid not null,
        slots text[] not null,
        constraint assigned_mentors_pkey primary key (library_id, assignment_id, profile_id),
        constraint assigned_mentors_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint assigned_mentors_assignment_id_fkey foreign key (library_id, assignment_id)
          references mentoring_assignments (library_id, id) on delete cascade,
        constraint assigned_mentors_profile_id_fkey foreign key (library_id, profile_id)
          references mentor_profiles (library_id, id)
      )`);
    await queryRunner.query(
      `create index assigned_mentors_profile_id_idx on assigned_mentors (library_id, profile_id)`,
    );
    await queryRunner.query(`select enable_tenancy('assigned_mentors')`);

    await queryRunner.query(`
      create table assigned_requests (
        library_id uuid not null default current_library(),
        assignment_id uuid not null,
        request_id uuid not null,
        position smallint not null,
        slots text[] not null,
        is_locked boolean not null,
        profile_id uuid,
        slot text,
        points smallint,
        reason varchar(32),
        openings jsonb not null default '[]',
        refusals jsonb not null default '{}',
        constraint assigned_requests_pkey primary key (library_id, assignment_id, request_id),
        constraint assigned_requests_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint assigned_requests_position_key unique (library_id, assignment_id, position),
        constraint assigned_requests_assignment_id_fkey foreign key (library_id, assignment_id)
          references mentoring_assignments (library_id, id) on delete cascade,
        constraint assigned_requests_request_id_fkey foreign key (library_id, request_id)
          references mentoring_requests (library_id, id),
        constraint assigned_requests_profile_id_fkey foreign key (library_id, assignment_id, profile_id)
          references assigned_mentors (library_id, assignment_id, profile_id),
        constraint assigned_requests_locked_check check (not is_locked or profile_id is not null),
        constraint assigned_requests_reason_check
          check (reason in ('no_eligible_mentor', 'no_shared_slot', 'all_full')),
        constraint assigned_requests_unmatched_check check (reason is null or profile_id is null)
      )`);
    await queryRunner.query(
      `create index assigned_requests_request_id_idx on assigned_requests (library_id, request_id)`,
    );
    await queryRunner.query(`
      create index assigned_requests_profile_id_idx on assigned_requests (library_id, assignment_id, profile_id)`);
    await queryRunner.query(`select enable_tenancy('assigned_requests')`);

    await queryRunner.query(`
      create function due_mentoring_assignments(
        at timestamptz, after_next_attempt_at timestamptz, after_id uuid, at_most integer
      )
      returns table (library_id uuid, id uuid, attempts smallint, next_attempt_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select due.library_id, due.id, due.attempts, due.next_attempt_at
        from mentoring_assignments as due
        where due.status = 'pending' and due.next_attempt_at <= due_mentoring_assignments.at
          and (due.leased_until is null or due.leased_until <= due_mentoring_assignments.at)
          and (due.next_attempt_at, due.id) > (after_next_attempt_at, after_id)
        order by due.next_attempt_at, due.id
        limit at_most
      $$`);
    const signature = 'due_mentoring_assignments(timestamptz, timestamptz, uuid, integer)';
    await queryRunner.query(`revoke all on function ${signature} from public`);
    await queryRunner.query(`grant execute on function ${signature} to liaison_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop function due_mentoring_assignments(timestamptz, timestamptz, uuid, integer)`,
    );
    await queryRunner.query(`drop table assigned_requests`);
    await queryRunner.query(`drop table assigned_mentors`);
    await queryRunner.query(`drop table mentoring_assignments`);
  }
}
