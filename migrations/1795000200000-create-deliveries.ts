import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The outbox: messages to be sent, with every attempt at sending them (ADR 0002). */
export class CreateDeliveries1795000200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table deliveries (
        library_id uuid not null default current_library(),
        id uuid not null,
        kind varchar(64) not null,
        user_id uuid,
        contact_id uuid,
        address text,
        language varchar(8) not null,
        subject_type varchar(32) not null,
        subject_id uuid not null,
        occurrence varchar(200) not null,
        send_at timestamptz(3) not null,
        status varchar(32) not null default 'pending',
        attempts smallint not null default 0,
        last_attempt smallint not null,
        next_attempt_at timestamptz(3) not null,
        lease_token uuid,
        leased_until timestamptz(3),
        ended_at timestamptz(3),
        created_at timestamptz(3) not null default now(),
        constraint deliveries_pkey primary key (library_id, id),
        constraint deliveries_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint deliveries_user_id_fkey foreign key (library_id, user_id) references users (library_id, id) on delete cascade,
        constraint deliveries_occurrence_key unique nulls not distinct
          (library_id, subject_type, subject_id, kind, user_id, contact_id, address, occurrence),
        constraint deliveries_recipient_check check (num_nonnulls(user_id, contact_id, address) = 1),
        constraint deliveries_language_check check (language in ('en', 'pl', 'uk', 'ru')),
        constraint deliveries_status_check check (status in ('pending', 'sent', 'failed', 'unwanted')),
        constraint deliveries_ended_at_check check ((status = 'pending') = (ended_at is null)),
        constraint deliveries_lease_check check (num_nonnulls(lease_token, leased_until) in (0, 2))
      )`);
    await queryRunner.query(
      `create index deliveries_user_id_idx on deliveries (library_id, user_id)`,
    );
    await queryRunner.query(
      `create index deliveries_contact_id_idx on deliveries (library_id, contact_id)`,
    );
    await queryRunner.query(
      `create index deliveries_status_idx on deliveries (library_id, status, id)`,
    );
    await queryRunner.query(
      `create index deliveries_kind_idx on deliveries (library_id, kind, id)`,
    );
    // The sweep looks for what is due in all libraries; what has ended must cost it nothing.
    await queryRunner.query(
      `create index deliveries_due_idx on deliveries (next_attempt_at, id) where status = 'pending'`,
    );
    await queryRunner.query(`select enable_tenancy('deliveries')`);

    await queryRunner.query(`
      create table delivery_attempts (
        library_id uuid not null default current_library(),
        id uuid not null,
        delivery_id uuid not null,
        number smallint not null,
        started_at timestamptz(3) not null,
        finished_at timestamptz(3),
        outcome varchar(32),
        reply text,
        constraint delivery_attempts_pkey primary key (library_id, id),
        constraint delivery_attempts_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint delivery_attempts_delivery_id_fkey foreign key (library_id, delivery_id)
          references deliveries (library_id, id) on delete cascade,
        constraint delivery_attempts_number_key unique (library_id, delivery_id, number),
        constraint delivery_attempts_outcome_check
          check (outcome in ('sent', 'unwanted', 'refused', 'deferred', 'not_composed', 'interrupted')),
        constraint delivery_attempts_finished_at_check check ((outcome is null) = (finished_at is null)),
        constraint delivery_attempts_reply_check check (char_length(reply) <= 500)
      )`);
    await queryRunner.query(`select enable_tenancy('delivery_attempts')`);

    // The worker knows neither libraries nor deliveries before it has asked; it learns ids and times alone.
    await queryRunner.query(`
      create function due_deliveries(
        at timestamptz, after_next_attempt_at timestamptz, after_id uuid, at_most integer
      )
      returns table (library_id uuid, id uuid, attempts smallint, next_attempt_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select deliveries.library_id, deliveries.id, deliveries.attempts, deliveries.next_attempt_at
        from deliveries
        where deliveries.status = 'pending'
          and deliveries.next_attempt_at <= due_deliveries.at
          and (deliveries.leased_until is null or deliveries.leased_until <= due_deliveries.at)
          and (deliveries.next_attempt_at, deliveries.id) > (after_next_attempt_at, after_id)
        order by deliveries.next_attempt_at, deliveries.id
        limit at_most
      $$`);
    await queryRunner.query(
      `revoke all on function due_deliveries(timestamptz, timestamptz, uuid, integer) from public`,
    );
    await queryRunner.query(
      `grant execute on function due_deliveries(timestamptz, timestamptz, uuid, integer) to liaison_app`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop function due_deliveries(timestamptz, timestamptz, uuid, integer)`,
    );
    await queryRunner.query(`drop table delivery_attempts`);
    await queryRunner.query(`drop table deliveries`);
  }
}
