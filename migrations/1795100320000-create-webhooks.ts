import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Where partners' systems are told what happens, what they were told, and every attempt at it. */
export class CreateWebhooks1795100320000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table webhook_endpoints (
        library_id uuid not null default current_library(),
        id uuid not null,
        contact_id uuid not null,
        url text not null,
        event_types text[] not null,
        status varchar(16) not null,
        disabled_reason varchar(32),
        disabled_at timestamptz(3),
        secret bytea not null,
        previous_secret bytea,
        previous_secret_until timestamptz(3),
        failing_since timestamptz(3),
        version integer not null default 1,
        created_at timestamptz(3) not null,
        constraint webhook_endpoints_pkey primary key (library_id, id),
        constraint webhook_endpoints_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint webhook_endpoints_contact_id_fkey foreign key (library_id, contact_id)
          references contacts (library_id, id),
        constraint webhook_endpoints_url_check check (char_length(url) <= 2000),
        constraint webhook_endpoints_event_types_check check (cardinality(event_types) > 0),
        constraint webhook_endpoints_status_check check (status in ('enabled', 'disabled')),
        constraint webhook_endpoints_disabled_reason_check
          check (disabled_reason in ('by_partner', 'gone', 'failing')),
        constraint webhook_endpoints_disabled_check
          check (num_nonnulls(disabled_reason, disabled_at) = case status when 'disabled' then 2 else 0 end),
        constraint webhook_endpoints_previous_secret_check
          check (num_nonnulls(previous_secret, previous_secret_until) in (0, 2))
      )`);
    await queryRunner.query(
      `create index webhook_endpoints_contact_id_idx on webhook_endpoints (library_id, contact_id, id)`,
    );
    await queryRunner.query(`select enable_tenancy('webhook_endpoints')`);

    await queryRunner.query(`
      create table webhook_messages (
        library_id uuid not null default current_library(),
        id uuid not null,
        endpoint_id uuid not null,
        type varchar(64) not null,
        data jsonb not null,
        occurred_at timestamptz(3) not null,
        status varchar(32) not null default 'pending',
        attempts smallint not null default 0,
        last_attempt smallint not null,
        next_attempt_at timestamptz(3) not null,
        lease_token uuid,
        leased_until timestamptz(3),
        ended_at timestamptz(3),
        created_at timestamptz(3) not null default now(),
        constraint webhook_messages_pkey primary key (library_id, id),
        constraint webhook_messages_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint webhook_messages_endpoint_id_fkey foreign key (library_id, endpoint_id)
          references webhook_endpoints (library_id, id) on delete cascade,
        constraint webhook_messages_status_check check (status in ('pending', 'sent', 'failed', 'unwanted')),
        constraint webhook_messages_ended_at_check check ((status = 'pending') = (ended_at is null)),
        constraint webhook_messages_lease_check check (num_nonnulls(lease_token, leased_until) in (0, 2))
      )`);
    await queryRunner.query(
      `create index webhook_messages_endpoint_id_idx on webhook_messages (library_id, endpoint_id, id)`,
    );
    // The sweep looks for what is due in all libraries; what has ended must cost it nothing.
    await queryRunner.query(
      `create index webhook_messages_due_idx on webhook_messages (next_attempt_at, id) where status = 'pending'`,
    );
    // What has ended is kept for a while.
    await queryRunner.query(
      `create index webhook_messages_ended_at_idx on webhook_messages (ended_at) where ended_at is not null`,
    );
    await queryRunner.query(`select enable_tenancy('webhook_messages')`);

    await queryRunner.query(`
      create table webhook_attempts (
        library_id uuid not null default current_library(),
        id uuid not null,
        message_id uuid not null,
        number smallint not null,
        started_at timestamptz(3) not null,
        finished_at timestamptz(3),
        outcome varchar(32),
        status_code smallint,
        reply text,
        constraint webhook_attempts_pkey primary key (library_id, id),
        constraint webhook_attempts_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint webhook_attempts_message_id_fkey foreign key (library_id, message_id)
          references webhook_messages (library_id, id) on delete cascade,
        constraint webhook_attempts_number_key unique (library_id, message_id, number),
        constraint webhook_attempts_outcome_check
          check (outcome in ('sent', 'unwanted', 'gone', 'deferred', 'interrupted')),
        constraint webhook_attempts_finished_at_check check ((outcome is null) = (finished_at is null)),
        constraint webhook_attempts_reply_check check (char_length(reply) <= 500)
      )`);
    await queryRunner.query(`select enable_tenancy('webhook_attempts')`);

    // The worker knows neither libraries nor messages before it has asked; it learns ids and times alone.
    await queryRunner.query(`
      create function due_webhook_messages(
        at timestamptz, after_next_attempt_at timestamptz, after_id uuid, at_most integer
      )
      returns table (library_id uuid, id uuid, attempts smallint, next_attempt_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select webhook_messages.library_id, webhook_messages.id, webhook_messages.attempts,
          webhook_messages.next_attempt_at
        from webhook_messages
        where webhook_messages.status = 'pending'
          and webhook_messages.next_attempt_at <= due_webhook_messages.at
          and (webhook_messages.leased_until is null or webhook_messages.leased_until <= due_webhook_messages.at)
          and (webhook_messages.next_attempt_at, webhook_messages.id) > (after_next_attempt_at, after_id)
        order by webhook_messages.next_attempt_at, webhook_messages.id
        limit at_most
      $$`);
    await queryRunner.query(
      `revoke all on function due_webhook_messages(timestamptz, timestamptz, uuid, integer) from public`,
    );
    await queryRunner.query(
      `grant execute on function due_webhook_messages(timestamptz, timestamptz, uuid, integer) to liaison_app`,
    );
    await queryRunner.query(`
      create function forget_webhook_messages(ended_before timestamptz, at_most integer) returns integer
      language sql security definer set search_path = pg_catalog, public, pg_temp as $$
        with forgotten as (
          delete from webhook_messages
          where (library_id, id) in (
            select webhook_messages.library_id, webhook_messages.id from webhook_messages
            where webhook_messages.ended_at < ended_before
            order by webhook_messages.ended_at
            limit at_most
            for update skip locked
          )
          returning 1
        )
        select count(*)::integer from forgotten
      $$`);
    await queryRunner.query(
      `revoke all on function forget_webhook_messages(timestamptz, integer) from public`,
    );
    await queryRunner.query(
      `grant execute on function forget_webhook_messages(timestamptz, integer) to liaison_app`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function forget_webhook_messages(timestamptz, integer)`);
    await queryRunner.query(
      `drop function due_webhook_messages(timestamptz, timestamptz, uuid, integer)`,
    );
    await queryRunner.query(`drop table webhook_attempts`);
    await queryRunner.query(`drop table webhook_messages`);
    await queryRunner.query(`drop table webhook_endpoints`);
  }
}
