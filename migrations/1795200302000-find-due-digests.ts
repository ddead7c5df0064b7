import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who may be due for a digest. What a clock shows is reckoned in code: PostgreSQL may not know every time zone. */
export class FindDueDigests1795200302000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function library_time_zones() returns table (time_zone text)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select distinct libraries.time_zone from libraries
      $$`);
    await queryRunner.query(`revoke all on function library_time_zones() from public`);
    await queryRunner.query(`grant execute on function library_time_zones() to liaison_app`);
    await queryRunner.query(`
      create function due_digests(time_zones text[], dates text[], hours smallint[], weekdays smallint[])
      returns table (library_id uuid, user_id uuid)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select account.library_id, account.id
        from unnest(time_zones, dates, hours, weekdays) as here (time_zone, date, hour, weekday)
        join libraries as library on library.time_zone = here.time_zone
        join users as account on account.library_id = library.id and account.status = 'active'
        left join user_preferences as preferences
          on preferences.library_id = account.library_id and preferences.user_id = account.id
        where coalesce(preferences.digest, true)
          and here.hour >= coalesce(preferences.digest_hour, 8)
          and here.weekday = any (coalesce(preferences.digest_weekdays, library.working_weekdays))
          and not exists (
            select from deliveries as delivery
            where delivery.library_id = account.library_id and delivery.subject_type = 'user'
              and delivery.subject_id = account.id and delivery.kind = 'today.digest'
              and delivery.occurrence = here.date)
        order by account.library_id, account.id
      $$`);
    await queryRunner.query(
      `revoke all on function due_digests(text[], text[], smallint[], smallint[]) from public`,
    );
    await queryRunner.query(
      `grant execute on function due_digests(text[], text[], smallint[], smallint[]) to liaison_app`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function due_digests(text[], text[], smallint[], smallint[])`);
    await queryRunner.query(`drop function library_time_zones()`);
  }
}
