import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Partnerships that are stuck and agreements that near their end become follow-ups, once each. */
export class PromptPartnerships1795300302000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await this.allowOrigins(queryRunner, `'staff', 'cadence', 'template', 'partnership'`);
    await queryRunner.query(`
      create table partnership_prompts (
        library_id uuid not null default current_library(),
        id uuid not null,
        kind varchar(32) not null,
        partnership_id uuid,
        agreement_id uuid,
        occasion timestamptz(3) not null,
        follow_up_id uuid,
        created_at timestamptz(3) not null,
        constraint partnership_prompts_pkey primary key (library_id, id),
        constraint partnership_prompts_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint partnership_prompts_partnership_id_fkey foreign key (library_id, partnership_id)
          references partnerships (library_id, id) on delete cascade,
        constraint partnership_prompts_agreement_id_fkey foreign key (library_id, agreement_id)
          references agreements (library_id, id) on delete cascade,
        constraint partnership_prompts_follow_up_id_fkey foreign key (library_id, follow_up_id)
          references follow_ups (library_id, id),
        constraint partnership_prompts_kind_check check (case kind
          when 'stuck' then partnership_id is not null and agreement_id is null
          when 'ends_in_90_days' then partnership_id is null and agreement_id is not null
          when 'ends_in_30_days' then partnership_id is null and agreement_id is not null
          else false end),
        constraint partnership_prompts_partnership_id_key
          unique (library_id, partnership_id, kind, occasion),
        constraint partnership_prompts_agreement_id_key unique (library_id, agreement_id, kind, occasion)
      )`);
    await queryRunner.query(`select enable_tenancy('partnership_prompts')`);
    await queryRunner.query(`
      create index partnership_prompts_follow_up_id_idx on partnership_prompts (library_id, follow_up_id)`);

    // The sweep knows no library. An agreement's notice counts before its last day, on the library's own calendar.
    await queryRunner.query(`
      create function due_partnership_prompts(
        at timestamptz, stages varchar[], stuck_days integer[], at_most integer
      )
      returns table (library_id uuid, kind varchar, subject_id uuid, occasion timestamptz)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        (
          select partnership.library_id, 'stuck'::varchar, partnership.id, partnership.stage_since
          from unnest(stages, stuck_days) as patience (stage, days)
          join partnerships as partnership on partnership.stage = patience.stage
            and partnership.stage_since + make_interval(days => patience.days) <= at
          join contacts as contact on contact.library_id = partnership.library_id
            and contact.id = partnership.contact_id and contact.archived_at is null
          where not exists (
            select from partnership_prompts as prompt
            where prompt.library_id = partnership.library_id and prompt.partnership_id = partnership.id
              and prompt.kind = 'stuck' and prompt.occasion = partnership.stage_since)
          order by partnership.stage_since
          limit at_most
        )
        union all
        (
          select agreement.library_id, due.kind, agreement.id, agreement.in_force_to::timestamp at time zone 'UTC'
          from agreements as agreement
          join libraries on libraries.id = agreement.library_id
          cross join lateral (
            select agreement.in_force_to - coalesce(agreement.notice_days, 0)
              - (at at time zone libraries.time_zone)::date as days_left
          ) as notice
          cross join lateral (
            select case when notice.days_left <= 30 then 'ends_in_30_days' else 'ends_in_90_days' end::varchar as kind
          ) as due
          where agreement.signed_on is not null and agreement.ended_on is null
            and notice.days_left <= 90
            and agreement.in_force_to >= (at at time zone libraries.time_zone)::date
            and exists (
              select from agreement_contacts as party
              join contacts as contact on contact.library_id = party.library_id
                and contact.id = party.contact_id and contact.archived_at is null
              where party.library_id = agreement.library_id and party.agreement_id = agreement.id)
            and not exists (
              select from partnership_prompts as prompt
              where prompt.library_id = agreement.library_id and prompt.agreement_id = agreement.id
                and prompt.kind = due.kind
                and prompt.occasion = agreement.in_force_to::timestamp at time zone 'UTC')
          order by agreement.in_force_to
          limit at_most
        )
      $$`);
    const signature = 'due_partnership_prompts(timestamptz, varchar[], integer[], integer)';
    await queryRunner.query(`revoke all on function ${signature} from public`);
    await queryRunner.query(`grant execute on function ${signature} to liaison_app`);
  }

  private async allowOrigins(queryRunner: QueryRunner, origins: string): Promise<void> {
    await queryRunner.query(`
      alter table follow_ups drop constraint follow_ups_origin_check,
        add constraint follow_ups_origin_check check (origin in (${origins}))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop function due_partnership_prompts(timestamptz, varchar[], integer[], integer)`,
    );
    await queryRunner.query(`drop table partnership_prompts`);
    await queryRunner.query(`update follow_ups set origin = 'staff' where origin = 'partnership'`);
    await this.allowOrigins(queryRunner, `'staff', 'cadence', 'template'`);
  }
}
