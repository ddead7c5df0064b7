import { type MigrationInterface, type QueryRunner } from 'typeorm';

const statuses = `'draft', 'sent', 'accepted', 'scheduled', 'in_progress', 'on_hold', 'completed', 'not_completed',
          'declined', 'withdrawn', 'expired', 'cancelled', 'entered_in_error'`;

const reasons = `'no_capacity', 'not_eligible', 'service_not_provided', 'already_served', 'wrong_recipient', 'other',
          'client_request', 'consent_withdrawn', 'no_longer_needed', 'duplicate', 'no_show', 'waitlisted', 'awaiting_client'`;

const outcomes = `'service_received', 'business_started', 'business_grown', 'job_found', 'training_enrolled', 'other',
          'could_not_contact', 'client_declined', 'no_longer_interested', 'not_eligible', 'no_capacity', 'referred_elsewhere'`;

/** Referrals, and the events that they are made of. */
export class CreateReferrals1795000700000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table referrals (
        library_id uuid not null default current_library(),
        id uuid not null,
        direction varchar(16) not null,
        mode varchar(16) not null,
        contact_id uuid not null,
        client_id uuid not null,
        consent_id uuid,
        owner_id uuid,
        need text not null,
        expiry_days integer not null,
        replaces_id uuid,
        status varchar(32) not null,
        reason varchar(32),
        outcome varchar(32),
        scheduled_at timestamptz(3),
        scheduled_place text,
        sent_at timestamptz(3),
        ended_at timestamptz(3),
        respond_by timestamptz(3),
        expires_at timestamptz(3),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version integer not null default 1,
        constraint referrals_pkey primary key (library_id, id),
        constraint referrals_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint referrals_contact_id_fkey foreign key (library_id, contact_id) references contacts (library_id, id),
        constraint referrals_client_id_fkey foreign key (library_id, client_id) references clients (library_id, id),
        constraint referrals_consent_id_fkey foreign key (library_id, client_id, consent_id)
          references consents (library_id, client_id, id),
        constraint referrals_owner_id_fkey foreign key (library_id, owner_id) references users (library_id, id),
        constraint referrals_replaces_id_fkey foreign key (library_id, replaces_id) references referrals (library_id, id),
        constraint referrals_direction_check check (direction in ('outbound', 'inbound')),
        constraint referrals_mode_check check (mode in ('referral', 'self_referral')),
        constraint referrals_status_check check (status in (
          ${statuses})),
        constraint referrals_reason_check check (reason in (
          ${reasons})),
        constraint referrals_outcome_check check (outcome in (
          ${outcomes})),
        constraint referrals_expiry_days_check check (expiry_days between 1 and 365),
        constraint referrals_consent_check check (mode = 'self_referral' or sent_at is null or consent_id is not null),
        constraint referrals_sent_at_check check (sent_at is not null or status in ('draft', 'entered_in_error')),
        constraint referrals_scheduled_at_check check (scheduled_at is not null or status <> 'scheduled'),
        constraint referrals_ended_outcome_check
          check ((outcome is not null) = (status in ('completed', 'not_completed')))
      )`);
    await queryRunner.query(
      `create index referrals_contact_id_idx on referrals (library_id, contact_id, id)`,
    );
    await queryRunner.query(
      `create index referrals_client_id_idx on referrals (library_id, client_id, consent_id)`,
    );
    await queryRunner.query(
      `create index referrals_owner_id_idx on referrals (library_id, owner_id, id)`,
    );
    await queryRunner.query(
      `create index referrals_replaces_id_idx on referrals (library_id, replaces_id)`,
    );
    await queryRunner.query(
      `create index referrals_status_idx on referrals (library_id, status, id)`,
    );
    await queryRunner.query(
      `create index referrals_expires_at_idx on referrals (expires_at) where status = 'sent'`,
    );
    await queryRunner.query(`select enable_tenancy('referrals')`);
    await queryRunner.query(`revoke delete on referrals from liaison_app`);

    await queryRunner.query(`
      create table referral_events (
        library_id uuid not null default current_library(),
        id uuid not null,
        referral_id uuid not null,
        position integer not null,
        kind varchar(16) not null,
        side varchar(16) not null,
        actor_kind varchar(16) not null,
        actor_id uuid,
        occurred_at timestamptz(3) not null,
        from_status varchar(32),
        to_status varchar(32),
        reason varchar(32),
        outcome varchar(32),
        scheduled_at timestamptz(3),
        scheduled_place text,
        note text,
        client_contacted boolean not null default false,
        constraint referral_events_pkey primary key (library_id, id),
        constraint referral_events_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint referral_events_referral_id_fkey
          foreign key (library_id, referral_id) references referrals (library_id, id) on delete cascade,
        constraint referral_events_position_key unique (library_id, referral_id, position),
        constraint referral_events_kind_check check (kind in ('created', 'moved', 'undone', 'message')),
        constraint referral_events_side_check check (side in ('requester', 'target', 'client', 'system')),
        constraint referral_events_actor_kind_check
          check (actor_kind in ('user', 'partner', 'link', 'operator', 'system')),
        constraint referral_events_from_status_check check (from_status in (
          ${statuses})),
        constraint referral_events_to_status_check check (to_status in (
          ${statuses})),
        constraint referral_events_move_check
          check ((kind in ('moved', 'undone')) = (from_status is not null) and (kind = 'message') = (to_status is null)),
        constraint referral_events_reason_check check (reason in (
          ${reasons})),
        constraint referral_events_outcome_check check (outcome in (
          ${outcomes}))
      )`);
    await queryRunner.query(`select enable_tenancy('referral_events')`);
    // What happened is never rewritten; only words that name a person can be erased.
    await queryRunner.query(`revoke update, delete on referral_events from liaison_app`);
    await queryRunner.query(
      `grant update (note, scheduled_place) on referral_events to liaison_app`,
    );
    await queryRunner.query(`
      create function keep_referral_events() returns trigger
      language plpgsql as $$
      begin
        if num_nonnulls(new.note, new.scheduled_place) > 0
          or to_jsonb(new) - 'note' - 'scheduled_place' <> to_jsonb(old) - 'note' - 'scheduled_place'
        then
          raise exception 'what happened to a referral is never rewritten'
            using errcode = 'restrict_violation', constraint = 'referral_events_append_only';
        end if;
        return new;
      end $$`);
    await queryRunner.query(`
      create trigger referral_events_append_only before update on referral_events
      for each row execute function keep_referral_events()`);

    await queryRunner.query(`
      alter table follow_ups add constraint follow_ups_referral_id_fkey
        foreign key (library_id, referral_id) references referrals (library_id, id)`);

    // The sweep knows no library.
    await queryRunner.query(`
      create function expired_referrals(expired_by timestamptz, most integer)
      returns table (library_id uuid, referral_id uuid)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select referrals.library_id, referrals.id
        from referrals
        where referrals.status = 'sent' and referrals.expires_at <= expired_by
        order by referrals.expires_at
        limit least(most, 1000)
      $$`);
    await queryRunner.query(
      `revoke all on function expired_referrals(timestamptz, integer) from public`,
    );
    await queryRunner.query(
      `grant execute on function expired_referrals(timestamptz, integer) to liaison_app`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function expired_referrals(timestamptz, integer)`);
    await queryRunner.query(`alter table follow_ups drop constraint follow_ups_referral_id_fkey`);
    await queryRunner.query(`drop table referral_events`);
    await queryRunner.query(`drop function keep_referral_events()`);
    await queryRunner.query(`drop table referrals`);
  }
}
