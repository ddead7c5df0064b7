import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Private links to referrals, for partners without a token and for clients who go by themselves. */
export class CreateReferralLinks1795100200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // Whom a link is for may be known to the feature that made it only: a client's link names nobody here.
    await queryRunner.query(`alter table tokens drop constraint tokens_holder_check`);
    await queryRunner.query(`
      alter table tokens add constraint tokens_holder_check check (
        num_nonnulls(user_id, contact_id) = 1
        or (type = 'link' and num_nonnulls(user_id, contact_id) = 0))`);

    await queryRunner.query(`
      create table referral_links (
        library_id uuid not null default current_library(),
        id uuid not null,
        referral_id uuid not null,
        party varchar(16) not null,
        created_at timestamptz(3) not null,
        constraint referral_links_pkey primary key (library_id, id),
        constraint referral_links_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint referral_links_id_fkey foreign key (library_id, id)
          references tokens (library_id, id) on delete cascade,
        constraint referral_links_referral_id_fkey foreign key (library_id, referral_id)
          references referrals (library_id, id) on delete cascade,
        constraint referral_links_party_check check (party in ('partner', 'client'))
      )`);
    await queryRunner.query(
      `create index referral_links_referral_id_idx on referral_links (library_id, referral_id, party, id)`,
    );
    await queryRunner.query(`select enable_tenancy('referral_links')`);

    // Whoever comes by a link says who they are: a name is all that is known of them.
    await queryRunner.query(`alter table referral_events add column actor_name text`);
    await queryRunner.query(`
      alter table referral_events add constraint referral_events_actor_name_check
        check (actor_name is null or actor_kind = 'link')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table referral_events drop column actor_name`);
    await queryRunner.query(`
      delete from tokens using referral_links
      where tokens.library_id = referral_links.library_id and tokens.id = referral_links.id`);
    await queryRunner.query(`drop table referral_links`);
    await queryRunner.query(`alter table tokens drop constraint tokens_holder_check`);
    await queryRunner.query(`
      alter table tokens add constraint tokens_holder_check
        check (num_nonnulls(user_id, contact_id) = 1)`);
  }
}
