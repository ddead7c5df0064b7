import { type MigrationInterface, type QueryRunner } from 'typeorm';

const underWay = `'accepted', 'scheduled', 'in_progress', 'on_hold'`;

/** Time in the life of referrals: news after the acceptance, what is overdue, and what was agreed with each partner. */
export class AddReferralClocks1795100410000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table referrals
        add column news_by timestamptz(3),
        add column waits_until timestamptz(3),
        add column notices_given smallint not null default 0,
        add column next_notice_at timestamptz(3)`);
    await queryRunner.query(`
      update referrals set
        news_by = case when status in (${underWay}) and mode = 'referral' then updated_at + interval '30 days' end`);
    await queryRunner.query(`
      update referrals set
        waits_until = case when status = 'sent' then respond_by else news_by end,
        next_notice_at = case when status = 'sent' then respond_by else news_by end`);
    await queryRunner.query(`
      create index referrals_waits_until_idx
        on referrals (library_id, (coalesce(waits_until, 'infinity')), id) where ended_at is null`);
    await queryRunner.query(`
      create index referrals_next_notice_at_idx on referrals (next_notice_at) where next_notice_at is not null`);

    await queryRunner.query(`
      create table referral_terms (
        library_id uuid not null default current_library(),
        contact_id uuid not null,
        respond_within_working_days smallint not null,
        first_news_within_days smallint not null,
        news_every_days smallint not null,
        version integer not null default 1,
        constraint referral_terms_pkey primary key (library_id, contact_id),
        constraint referral_terms_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint referral_terms_contact_id_fkey foreign key (library_id, contact_id)
          references contacts (library_id, id),
        constraint referral_terms_respond_within_working_days_check
          check (respond_within_working_days between 1 and 60),
        constraint referral_terms_first_news_within_days_check check (first_news_within_days between 1 and 180),
        constraint referral_terms_news_every_days_check check (news_every_days between 1 and 365)
      )`);
    await queryRunner.query(`select enable_tenancy('referral_terms')`);

    // The sweep knows no library.
    await queryRunner.query(`
      create function overdue_referrals(overdue_by timestamptz, most integer)
      returns table (library_id uuid, referral_id uuid)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select referrals.library_id, referrals.id
        from referrals
        where referrals.next_notice_at <= overdue_by
        order by referrals.next_notice_at
        limit least(most, 1000)
      $$`);
    await queryRunner.query(
      `revoke all on function overdue_referrals(timestamptz, integer) from public`,
    );
    await queryRunner.query(
      `grant execute on function overdue_referrals(timestamptz, integer) to liaison_app`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function overdue_referrals(timestamptz, integer)`);
    await queryRunner.query(`drop table referral_terms`);
    await queryRunner.query(`drop index referrals_next_notice_at_idx`);
    await queryRunner.query(`drop index referrals_waits_until_idx`);
    await queryRunner.query(`
      alter table referrals
        drop column next_notice_at,
        drop column notices_given,
        drop column waits_until,
        drop column news_by`);
  }
}
