import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Numbers the changes of a library's referrals in the order of their commits, so that whoever has read up to one
 * number has missed nothing below it, however long another transaction took.
 */
export class NumberReferralChanges1795100300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table referrals add column change bigint`);
    await queryRunner.query(`
      update referrals set change = numbered.change
      from (
        select library_id, id, row_number() over (partition by library_id order by updated_at, id) as change
        from referrals
      ) as numbered
      where referrals.library_id = numbered.library_id and referrals.id = numbered.id`);
    await queryRunner.query(
      `create unique index referrals_change_key on referrals (library_id, change)`,
    );
    await queryRunner.query(
      `create index referrals_contact_change_idx on referrals (library_id, contact_id, change)`,
    );

    // It runs as the last thing before the commit and holds its lock until the commit is seen by all. By then the
    // transaction has every row that it needs: nobody who holds this lock waits for anything else.
    await queryRunner.query(`
      create function number_referral_change() returns trigger
      language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('referral changes of ' || new.library_id, 0));
        update referrals
        set change = 1 + coalesce((
          select max(other.change) from referrals as other where other.library_id = new.library_id
        ), 0)
        where referrals.library_id = new.library_id and referrals.id = new.id;
        return null;
      end $$`);
    await queryRunner.query(`
      create constraint trigger referrals_number_change
      after insert or update of version on referrals deferrable initially deferred
      for each row execute function number_referral_change()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop trigger referrals_number_change on referrals`);
    await queryRunner.query(`drop function number_referral_change()`);
    await queryRunner.query(`drop index referrals_contact_change_idx`);
    await queryRunner.query(`drop index referrals_change_key`);
    await queryRunner.query(`alter table referrals drop column change`);
  }
}
