import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Ended referrals lose the person after some months, which is announced a month before. */
export class AddRetention1795100140000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table libraries
        add column retention_months smallint not null default 24,
        add constraint libraries_retention_months_check check (retention_months between 1 and 240)`);
    await queryRunner.query(`alter table referrals add column erasure_announced_at timestamptz(3)`);
    await queryRunner.query(`
      create index referrals_retention_idx on referrals (ended_at) where person_erased_at is null`);

    // The sweep knows no library. What a shorter period has overtaken still waits for its month after the announcement.
    await queryRunner.query(`
      create function referrals_past_retention(at timestamptz, at_most integer)
      returns table (library_id uuid, referral_id uuid, announced boolean)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select referrals.library_id, referrals.id, referrals.erasure_announced_at is not null
        from referrals join libraries on libraries.id = referrals.library_id
        where referrals.person_erased_at is null
          and referrals.ended_at <= referrals_past_retention.at
          and case when referrals.erasure_announced_at is null
            then referrals.ended_at + make_interval(months => libraries.retention_months - 1)
              <= referrals_past_retention.at
            else referrals.erasure_announced_at + interval '1 month' <= referrals_past_retention.at
              and referrals.ended_at + make_interval(months => libraries.retention_months)
                <= referrals_past_retention.at
          end
        order by referrals.ended_at
        limit least(at_most, 1000)
      $$`);
    await queryRunner.query(
      `revoke all on function referrals_past_retention(timestamptz, integer) from public`,
    );
    await queryRunner.query(
      `grant execute on function referrals_past_retention(timestamptz, integer) to liaison_app`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function referrals_past_retention(timestamptz, integer)`);
    await queryRunner.query(`drop index referrals_retention_idx`);
    await queryRunner.query(`alter table referrals drop column erasure_announced_at`);
    await queryRunner.query(`alter table libraries drop column retention_months`);
  }
}
