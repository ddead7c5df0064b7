import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What users are told inside the app, numbered in the order of commits (ADR 0012). */
export class CreateNotices1795300702000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table notices (
        library_id uuid not null default current_library(),
        id uuid not null,
        number bigint,
        user_id uuid not null,
        kind varchar(64) not null,
        subject_type varchar(32) not null,
        subject_id uuid not null,
        occurrence varchar(200) not null,
        created_at timestamptz(3) not null,
        read_at timestamptz(3),
        constraint notices_pkey primary key (library_id, id),
        constraint notices_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint notices_user_id_fkey foreign key (library_id, user_id)
          references users (library_id, id) on delete cascade,
        constraint notices_occurrence_key unique (library_id, user_id, kind, subject_id, occurrence)
      )`);
    await queryRunner.query(
      `create unique index notices_number_key on notices (library_id, number)`,
    );
    await queryRunner.query(
      `create index notices_user_number_idx on notices (library_id, user_id, number)`,
    );
    await queryRunner.query(
      `create index notices_unread_idx on notices (library_id, user_id, number) where read_at is null`,
    );
    // Only a transaction's own notices have no number, until it commits.
    await queryRunner.query(
      `create index notices_unnumbered_idx on notices (library_id) where number is null`,
    );
    await queryRunner.query(`create index notices_created_at_idx on notices (created_at)`);
    await queryRunner.query(`select enable_tenancy('notices')`);

    await queryRunner.query(`
      create table notice_counters (
        library_id uuid not null default current_library(),
        last bigint not null,
        constraint notice_counters_pkey primary key (library_id),
        constraint notice_counters_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade
      )`);
    await queryRunner.query(`select enable_tenancy('notice_counters')`);

    // The last thing before the commit, under the lock of the referrals' changes (ADR 0006): two locks could be taken
    // in two orders. The first of a transaction's notices numbers all of them.
    await queryRunner.query(`
      create function number_notices() returns trigger
      language plpgsql as $$
      begin
        perform from notices where library_id = new.library_id and id = new.id and number is null;
        if not found then
          return null;
        end if;
        perform pg_advisory_xact_lock(hashtextextended('referral changes of ' || new.library_id, 0));
        insert into notice_counters (library_id, last) values (new.library_id, 0) on conflict do nothing;
        update notices set number = counter.last + counted.place
        from notice_counters as counter, (
          select id, row_number() over (order by id) as place
          from notices where library_id = new.library_id and number is null
        ) as counted
        where notices.library_id = new.library_id and notices.id = counted.id
          and counter.library_id = new.library_id;
        update notice_counters set last = (
          select max(number) from notices where library_id = new.library_id
        ) where library_id = new.library_id;
        perform pg_notify('notices', new.library_id::text);
        return null;
      end $$`);
    await queryRunner.query(`
      create constraint trigger notices_number
      after insert on notices deferrable initially deferred
      for each row execute function number_notices()`);

    await queryRunner.query(`
      create function forget_notices(before timestamptz) returns integer
      language sql security definer set search_path = pg_catalog, public, pg_temp as $$
        with forgotten as (delete from notices where created_at < before returning 1)
        select count(*)::integer from forgotten
      $$`);
    await queryRunner.query(`revoke all on function forget_notices(timestamptz) from public`);
    await queryRunner.query(`grant execute on function forget_notices(timestamptz) to liaison_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function forget_notices(timestamptz)`);
    await queryRunner.query(`drop table notices`);
    await queryRunner.query(`drop function number_notices()`);
    await queryRunner.query(`drop table notice_counters`);
  }
}
