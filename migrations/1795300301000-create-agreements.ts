import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What was signed with partners, and what it says about referrals while it is in force. */
export class CreateAgreements1795300301000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table agreements (
        library_id uuid not null default current_library(),
        id uuid not null,
        partnership_id uuid,
        kind varchar(32) not null,
        number text,
        signed_on date,
        signed_for_us text,
        signed_for_them text,
        in_force_from date not null,
        in_force_to date,
        ended_on date,
        notice_days smallint,
        renewal varchar(32) not null,
        we_give text,
        they_give text,
        we_promote text,
        they_promote text,
        document_url text,
        document_sha256 varchar(64),
        respond_within_working_days smallint,
        first_news_within_days smallint,
        news_every_days smallint,
        services text[],
        client_fields varchar(32)[],
        retention_months smallint,
        version integer not null default 1,
        created_at timestamptz(3) not null,
        constraint agreements_pkey primary key (library_id, id),
        constraint agreements_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint agreements_partnership_id_fkey foreign key (library_id, partnership_id)
          references partnerships (library_id, id),
        constraint agreements_kind_check
          check (kind in ('letter_of_intent', 'cooperation_agreement', 'grant_consortium')),
        constraint agreements_renewal_check check (renewal in ('ends', 'to_be_renewed', 'renews_itself')),
        constraint agreements_in_force_to_check check (in_force_to >= in_force_from),
        constraint agreements_ended_on_check check (ended_on >= in_force_from),
        constraint agreements_client_fields_check
          check (client_fields <@ '{name,email,phone,language,note}'::varchar(32)[]),
        constraint agreements_retention_months_check check (retention_months between 1 and 240)
      )`);
    await queryRunner.query(`select enable_tenancy('agreements')`);
    await queryRunner.query(`
      create index agreements_partnership_id_idx on agreements (library_id, partnership_id)
        where partnership_id is not null`);

    await queryRunner.query(`
      create table agreement_contacts (
        library_id uuid not null default current_library(),
        agreement_id uuid not null,
        contact_id uuid not null,
        position smallint not null,
        constraint agreement_contacts_pkey primary key (library_id, agreement_id, contact_id),
        constraint agreement_contacts_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint agreement_contacts_agreement_id_fkey foreign key (library_id, agreement_id)
          references agreements (library_id, id) on delete cascade,
        constraint agreement_contacts_contact_id_fkey foreign key (library_id, contact_id)
          references contacts (library_id, id)
      )`);
    await queryRunner.query(`select enable_tenancy('agreement_contacts')`);
    await queryRunner.query(`
      create index agreement_contacts_contact_id_idx
        on agreement_contacts (library_id, contact_id, agreement_id)`);
    await queryRunner.query(`select follow_survivors('agreement_contacts', 'contact_id')`);

    await queryRunner.query(`
      alter table referrals
        add column agreement_id uuid,
        add column retention_months smallint,
        add constraint referrals_agreement_id_fkey foreign key (library_id, agreement_id)
          references agreements (library_id, id)`);
    await queryRunner.query(`
      create index referrals_agreement_id_idx on referrals (library_id, agreement_id)
        where agreement_id is not null`);
    await this.forgetAfter(
      queryRunner,
      'least(libraries.retention_months, referrals.retention_months)',
    );
  }

  /** The person is kept for so many months after a referral's end: the library's, or fewer where it was agreed so. */
  private async forgetAfter(queryRunner: QueryRunner, months: string): Promise<void> {
    await queryRunner.query(`
      create or replace function referrals_past_retention(at timestamptz, at_most integer)
      returns table (library_id uuid, referral_id uuid, announced boolean)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select referrals.library_id, referrals.id, referrals.erasure_announced_at is not null
        from referrals join libraries on libraries.id = referrals.library_id
        where referrals.person_erased_at is null
          and referrals.ended_at <= referrals_past_retention.at
          and case when referrals.erasure_announced_at is null
            then referrals.ended_at + make_interval(months => ${months} - 1)
              <= referrals_past_retention.at
            else referrals.erasure_announced_at + interval '1 month' <= referrals_past_retention.at
              and referrals.ended_at + make_interval(months => ${months})
                <= referrals_past_retention.at
          end
        order by referrals.ended_at
        limit least(at_most, 1000)
      $$`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await this.forgetAfter(queryRunner, 'libraries.retention_months');
    await queryRunner.query(`drop index referrals_agreement_id_idx`);
    await queryRunner.query(`
      alter table referrals
        drop constraint referrals_agreement_id_fkey,
        drop column retention_months,
        drop column agreement_id`);
    await queryRunner.query(`drop table agreement_contacts`);
    await queryRunner.query(`drop table agreements`);
  }
}
