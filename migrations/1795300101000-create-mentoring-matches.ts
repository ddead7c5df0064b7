import { type MigrationInterface, type QueryRunner } from 'typeorm';

const statuses = `'proposed', 'accepted', 'declined', 'expired', 'cancelled', 'active', 'completed', 'ended_early'`;

const reasons = `'no_time', 'full', 'not_my_field', 'conflict_of_interest', 'client_request', 'mentor_unavailable',
          'found_elsewhere', 'wrong_mentor', 'consent_withdrawn', 'lost_touch', 'did_not_suit', 'other'`;

const outcomes = `'goal_reached', 'goal_partly_reached', 'goal_not_reached', 'other'`;

/** Whom a request was brought together with, and what became of it; and the shortlists from which that was chosen. */
export class CreateMentoringMatches1795300101000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await this.createSuggestions(queryRunner);
    await this.createMatches(queryRunner);
    await this.createEvents(queryRunner);
    // The sweep knows no library.
    await queryRunner.query(`
      create function unanswered_mentor_proposals(answered_by timestamptz, most integer)
      returns table (library_id uuid, match_id uuid)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select mentoring_matches.library_id, mentoring_matches.id
        from mentoring_matches
        where mentoring_matches.status = 'proposed' and mentoring_matches.respond_by < answered_by
        order by mentoring_matches.respond_by
        limit least(most, 1000)
      $$`);
    await queryRunner.query(
      `revoke all on function unanswered_mentor_proposals(timestamptz, integer) from public`,
    );
    await queryRunner.query(
      `grant execute on function unanswered_mentor_proposals(timestamptz, integer) to liaison_app`,
    );
  }

  private async createSuggestions(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table mentor_suggestions (
        library_id uuid not null default current_library(),
        id uuid not null,
        request_id uuid not null,
        weights_version integer not null,
        considered integer not null,
        created_at timestamptz(3) not null,
        constraint mentor_suggestions_pkey primary key (library_id, id),
        constraint mentor_suggestions_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint mentor_suggestions_request_id_fkey foreign key (library_id, request_id)
          references mentoring_requests (library_id, id) on delete cascade
      )`);
    await queryRunner.query(
      `create index mentor_suggestions_request_id_idx on mentor_suggestions (library_id, request_id, id)`,
    );
    await queryRunner.query(`select enable_tenancy('mentor_suggestions')`);
    await queryRunner.query(`
      create table suggested_mentors (
        library_id uuid not null default current_library(),
        suggestion_id uuid not null,
        position smallint not null,
        profile_id uuid not null,
        score smallint not null,
        grounds jsonb not null,
        missing text[] not null,
        capacity smallint not null,
        in_use smallint not null,
        outcomes jsonb not null,
        is_shown_often boolean not null,
        suggested_at timestamptz(3) not null,
        constraint suggested_mentors_pkey primary key (library_id, suggestion_id, position),
        constraint suggested_mentors_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint suggested_mentors_suggestion_id_fkey foreign key (library_id, suggestion_id)
          references mentor_suggestions (library_id, id) on delete cascade,
        constraint suggested_mentors_profile_id_fkey foreign key (library_id, profile_id)
          references mentor_profiles (library_id, id) on delete cascade
      )`);
    await queryRunner.query(
      `create index suggested_mentors_profile_id_idx on suggested_mentors (library_id, profile_id, suggested_at)`,
    );
    await queryRunner.query(`select enable_tenancy('suggested_mentors')`);
  }

  private async createMatches(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table mentoring_matches (
        library_id uuid not null default current_library(),
        id uuid not null,
        request_id uuid not null,
        profile_id uuid not null,
        suggestion_id uuid,
        replaces_id uuid,
        owner_id uuid,
        consent_id uuid,
        client_id uuid not null,
        score smallint not null,
        weights_version integer not null,
        introduction text,
        passes_on boolean not null,
        status varchar(16) not null,
        reason varchar(32),
        outcome varchar(32),
        respond_by timestamptz(3) not null,
        proposed_at timestamptz(3) not null,
        answered_at timestamptz(3),
        started_at timestamptz(3),
        ended_at timestamptz(3),
        version integer not null default 1,
        updated_at timestamptz(3) not null,
        constraint mentoring_matches_pkey primary key (library_id, id),
        constraint mentoring_matches_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint mentoring_matches_request_id_fkey foreign key (library_id, request_id)
          references mentoring_requests (library_id, id),
        constraint mentoring_matches_profile_id_fkey foreign key (library_id, profile_id)
          references mentor_profiles (library_id, id),
        constraint mentoring_matches_suggestion_id_fkey foreign key (library_id, suggestion_id)
          references mentor_suggestions (library_id, id),
        constraint mentoring_matches_replaces_id_fkey foreign key (library_id, replaces_id)
          references mentoring_matches (library_id, id),
        constraint mentoring_matches_owner_id_fkey foreign key (library_id, owner_id) references users (library_id, id),
        constraint mentoring_matches_client_id_fkey foreign key (library_id, client_id)
          references clients (library_id, id),
        constraint mentoring_matches_consent_id_fkey foreign key (library_id, client_id, consent_id)
          references consents (library_id, client_id, id),
        constraint mentoring_matches_status_check check (status in (${statuses})),
        constraint mentoring_matches_reason_check check (reason in (
          ${reasons})),
        constraint mentoring_matches_outcome_check check (outcome in (${outcomes})),
        constraint mentoring_matches_ended_check
          check ((ended_at is null) = (status in ('proposed', 'accepted', 'active'))),
        constraint mentoring_matches_completed_check check ((outcome is not null) = (status = 'completed')),
        constraint mentoring_matches_consent_check check (status <> 'active' or consent_id is not null)
      )`);
    // Whatever has not ended takes a place of its mentor, and is the only one of its request.
    await queryRunner.query(`
      create unique index mentoring_matches_one_at_a_time_key on mentoring_matches (library_id, request_id)
        where ended_at is null`);
    const indexes = {
      profile_id: 'profile_id, ended_at',
      request_id: 'request_id, id',
      suggestion_id: 'suggestion_id',
      replaces_id: 'replaces_id',
      owner_id: 'owner_id, id',
      client_id: 'client_id, consent_id',
      status: 'status, id',
    };
    for (const [name, columns] of Object.entries(indexes)) {
      await queryRunner.query(
        `create index mentoring_matches_${name}_idx on mentoring_matches (library_id, ${columns})`,
      );
    }
    await queryRunner.query(
      `create index mentoring_matches_respond_by_idx on mentoring_matches (respond_by) where status = 'proposed'`,
    );
    await queryRunner.query(`select enable_tenancy('mentoring_matches')`);
    await queryRunner.query(`revoke delete on mentoring_matches from liaison_app`);
  }

  private async createEvents(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table mentoring_match_events (
        library_id uuid not null default current_library(),
        id uuid not null,
        match_id uuid not null,
        from_status varchar(16),
        to_status varchar(16) not null,
        side varchar(16) not null,
        actor_kind varchar(16) not null,
        actor_id uuid,
        reason varchar(32),
        outcome varchar(32),
        note text,
        occurred_at timestamptz(3) not null,
        constraint mentoring_match_events_pkey primary key (library_id, id),
        constraint mentoring_match_events_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint mentoring_match_events_match_id_fkey foreign key (library_id, match_id)
          references mentoring_matches (library_id, id),
        constraint mentoring_match_events_from_status_check check (from_status in (${statuses})),
        constraint mentoring_match_events_to_status_check check (to_status in (${statuses})),
        constraint mentoring_match_events_side_check check (side in ('library', 'mentor', 'client', 'system')),
        constraint mentoring_match_events_actor_kind_check
          check (actor_kind in ('user', 'partner', 'link', 'operator', 'system')),
        constraint mentoring_match_events_reason_check check (reason in (
          ${reasons})),
        constraint mentoring_match_events_outcome_check check (outcome in (${outcomes}))
      )`);
    await queryRunner.query(
      `create index mentoring_match_events_match_id_idx on mentoring_match_events (library_id, match_id, id)`,
    );
    await queryRunner.query(`select enable_tenancy('mentoring_match_events')`);
    // What happened is never rewritten; only words that name a person can be taken away.
    await queryRunner.query(`revoke update, delete on mentoring_match_events from liaison_app`);
    await queryRunner.query(`grant update (note) on mentoring_match_events to liaison_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function unanswered_mentor_proposals(timestamptz, integer)`);
    await queryRunner.query(`drop table mentoring_match_events`);
    await queryRunner.query(`drop table mentoring_matches`);
    await queryRunner.query(`drop table suggested_mentors`);
    await queryRunner.query(`drop table mentor_suggestions`);
  }
}
