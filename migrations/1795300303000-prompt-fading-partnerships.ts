import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Partnerships that fade become follow-ups too, so that somebody's Today shows them. */
export class PromptFadingPartnerships1795300303000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table partnership_prompts drop constraint partnership_prompts_kind_check,
        add constraint partnership_prompts_kind_check check (case
          when kind in ('stuck', 'fading') then partnership_id is not null and agreement_id is null
          when kind in ('ends_in_90_days', 'ends_in_30_days')
            then partnership_id is null and agreement_id is not null
          else false end)`);
    // The sweep knows no library; how each partnership fares it asks library by library.
    await queryRunner.query(`
      create function libraries_with_partnerships_at_work()
      returns table (library_id uuid)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select distinct partnerships.library_id from partnerships
        where partnerships.stage in ('agreed', 'active', 'dormant')
      $$`);
    const name = 'libraries_with_partnerships_at_work()';
    await queryRunner.query(`revoke all on function ${name} from public`);
    await queryRunner.query(`grant execute on function ${name} to liaison_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function libraries_with_partnerships_at_work()`);
    await queryRunner.query(`delete from partnership_prompts where kind = 'fading'`);
    await queryRunner.query(`
      alter table partnership_prompts drop constraint partnership_prompts_kind_check,
        add constraint partnership_prompts_kind_check check (case kind
          when 'stuck' then partnership_id is not null and agreement_id is null
          when 'ends_in_90_days' then partnership_id is null and agreement_id is not null
          when 'ends_in_30_days' then partnership_id is null and agreement_id is not null
          else false end)`);
  }
}
