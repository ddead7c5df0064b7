import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What is promised again and again: one open follow-up at a time, made from its series. */
export class CreateFollowUpSeries1795200201000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table follow_up_series (
        library_id uuid not null default current_library(),
        id uuid not null,
        recurrence_rule text not null,
        starts_local varchar(19) not null,
        time_zone text not null,
        skipped varchar(19)[] not null default '{}',
        title text not null,
        note text,
        contact_id uuid,
        client_id uuid,
        referral_id uuid,
        owner_id uuid not null,
        priority varchar(16) not null,
        ended_at timestamptz(3),
        version integer not null default 1,
        created_at timestamptz(3) not null,
        constraint follow_up_series_pkey primary key (library_id, id),
        constraint follow_up_series_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint follow_up_series_contact_id_fkey
          foreign key (library_id, contact_id) references contacts (library_id, id),
        constraint follow_up_series_client_id_fkey
          foreign key (library_id, client_id) references clients (library_id, id),
        constraint follow_up_series_referral_id_fkey
          foreign key (library_id, referral_id) references referrals (library_id, id),
        constraint follow_up_series_owner_id_fkey foreign key (library_id, owner_id) references users (library_id, id),
        constraint follow_up_series_subject_check check (num_nonnulls(contact_id, client_id, referral_id) = 1),
        constraint follow_up_series_starts_local_check check (
          starts_local ~ '^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?)?$'),
        constraint follow_up_series_priority_check check (priority in ('low', 'normal', 'high'))
      )`);
    await queryRunner.query(
      `create index follow_up_series_created_at_idx on follow_up_series (library_id, created_at, id)`,
    );
    for (const reference of ['contact_id', 'client_id', 'referral_id', 'owner_id']) {
      await queryRunner.query(`
        create index follow_up_series_${reference}_idx on follow_up_series (library_id, ${reference}, created_at, id)
          where ${reference} is not null`);
    }
    await queryRunner.query(`select enable_tenancy('follow_up_series')`);

    await queryRunner.query(`
      alter table follow_ups
        add column series_id uuid,
        add column recurrence_id varchar(19),
        add constraint follow_ups_series_id_fkey
          foreign key (library_id, series_id) references follow_up_series (library_id, id),
        add constraint follow_ups_recurrence_id_check check ((series_id is null) = (recurrence_id is null))`);
    await queryRunner.query(`
      create index follow_ups_series_id_idx on follow_ups (library_id, series_id, due_at, id)
        where series_id is not null`);
    // One at a time, whoever ends the last one and however many do.
    await queryRunner.query(`
      create unique index follow_ups_open_occurrence_key on follow_ups (library_id, series_id)
        where series_id is not null and status = 'open' and archived_at is null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table follow_ups
        drop constraint follow_ups_recurrence_id_check,
        drop constraint follow_ups_series_id_fkey,
        drop column recurrence_id,
        drop column series_id`);
    await queryRunner.query(`drop table follow_up_series`);
  }
}
