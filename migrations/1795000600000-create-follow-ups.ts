import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What was promised: to whom, by whom, when it is due, and whether its owner was reminded. */
export class CreateFollowUps1795000600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // Referrals come later: their migration adds the foreign key of referral_id.
    await queryRunner.query(`
      create table follow_ups (
        library_id uuid not null default current_library(),
        id uuid not null,
        title text not null,
        note text,
        contact_id uuid,
        client_id uuid,
        referral_id uuid,
        interaction_id uuid,
        owner_id uuid not null,
        due_local varchar(19) not null,
        time_zone text not null,
        due_at timestamptz(3) not null,
        priority varchar(16) not null,
        status varchar(32) not null,
        done_at timestamptz(3),
        reminder_round integer not null default 1,
        reminded_at timestamptz(3),
        version integer not null default 1,
        archived_at timestamptz(3),
        created_at timestamptz(3) not null,
        constraint follow_ups_pkey primary key (library_id, id),
        constraint follow_ups_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint follow_ups_contact_id_fkey foreign key (library_id, contact_id) references contacts (library_id, id),
        constraint follow_ups_client_id_fkey foreign key (library_id, client_id) references clients (library_id, id),
        constraint follow_ups_interaction_id_fkey foreign key (library_id, interaction_id)
          references interactions (library_id, id),
        constraint follow_ups_owner_id_fkey foreign key (library_id, owner_id) references users (library_id, id),
        constraint follow_ups_subject_check check (num_nonnulls(contact_id, client_id, referral_id) = 1),
        constraint follow_ups_due_local_check check (due_local ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?$'),
        constraint follow_ups_priority_check check (priority in ('low', 'normal', 'high')),
        constraint follow_ups_status_check check (status in ('open', 'done', 'cancelled')),
        constraint follow_ups_done_at_check check ((status = 'done') = (done_at is not null))
      )`);
    // Somebody's open follow-ups are few among the many that were done: so the status stands before the time.
    await queryRunner.query(
      `create index follow_ups_owner_id_idx on follow_ups (library_id, owner_id, status, due_at, id)`,
    );
    await queryRunner.query(
      `create index follow_ups_status_idx on follow_ups (library_id, status, due_at, id)`,
    );
    await queryRunner.query(
      `create index follow_ups_due_at_idx on follow_ups (library_id, due_at, id)`,
    );
    for (const reference of ['contact_id', 'client_id', 'referral_id', 'interaction_id']) {
      await queryRunner.query(`
        create index follow_ups_${reference}_idx on follow_ups (library_id, ${reference}, due_at, id)
          where ${reference} is not null`);
    }
    // The sweep asks this in all libraries every few seconds: it must cost what is due, not what exists.
    await queryRunner.query(`
      create index follow_ups_to_remind_idx on follow_ups (due_at, id)
        where status = 'open' and reminded_at is null and archived_at is null`);
    await queryRunner.query(`select enable_tenancy('follow_ups')`);

    // The worker knows no library before it has asked; it learns ids and times alone.
    await queryRunner.query(`
      create function due_follow_ups(
        at timestamptz, after_due_at timestamptz, after_id uuid, at_most integer
      )
      returns table (library_id uuid, id uuid, due_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select follow_ups.library_id, follow_ups.id, follow_ups.due_at
        from follow_ups
        where follow_ups.status = 'open'
          and follow_ups.reminded_at is null
          and follow_ups.archived_at is null
          and follow_ups.due_at <= due_follow_ups.at
          and (follow_ups.due_at, follow_ups.id) > (after_due_at, after_id)
        order by follow_ups.due_at, follow_ups.id
        limit at_most
      $$`);
    await queryRunner.query(
      `revoke all on function due_follow_ups(timestamptz, timestamptz, uuid, integer) from public`,
    );
    await queryRunner.query(
      `grant execute on function due_follow_ups(timestamptz, timestamptz, uuid, integer) to liaison_app`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop function due_follow_ups(timestamptz, timestamptz, uuid, integer)`,
    );
    await queryRunner.query(`drop table follow_ups`);
  }
}
