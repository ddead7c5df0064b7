import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Partnerships of several members, with goals that each member confirms, a plan, and meetings. */
export class CreateLocalPartnerships1795400500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table local_partnerships (
        library_id uuid not null default current_library(),
        id uuid not null,
        name text not null,
        purpose text,
        library_role varchar(32) not null,
        branch_id uuid,
        owner_id uuid,
        goals_version integer not null default 0,
        ended_on date,
        version integer not null default 1,
        created_at timestamptz(3) not null,
        constraint local_partnerships_pkey primary key (library_id, id),
        constraint local_partnerships_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint local_partnerships_branch_id_fkey foreign key (library_id, branch_id)
          references branches (library_id, id),
        constraint local_partnerships_owner_id_fkey foreign key (library_id, owner_id)
          references users (library_id, id),
        constraint local_partnerships_library_role_check
          check (library_role in ('coordinator', 'member', 'supporter'))
      )`);
    await queryRunner.query(`select enable_tenancy('local_partnerships')`);
    await queryRunner.query(`
      create index local_partnerships_branch_id_idx on local_partnerships (library_id, branch_id)`);
    await queryRunner.query(`
      create index local_partnerships_owner_id_idx on local_partnerships (library_id, owner_id)`);

    await queryRunner.query(`
      create table local_partnership_goals (
        library_id uuid not null default current_library(),
        id uuid not null,
        local_partnership_id uuid not null,
        position smallint not null,
        goal text not null,
        due_on date,
        reached_on date,
        constraint local_partnership_goals_pkey primary key (library_id, id),
        constraint local_partnership_goals_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint local_partnership_goals_local_partnership_id_fkey
          foreign key (library_id, local_partnership_id)
          references local_partnerships (library_id, id) on delete cascade,
        constraint local_partnership_goals_position_key unique (library_id, local_partnership_id, position)
      )`);
    await queryRunner.query(`select enable_tenancy('local_partnership_goals')`);

    // What was asked and confirmed is of a version of the goals: one that has changed since is to be confirmed again.
    await queryRunner.query(`
      create table local_partnership_members (
        library_id uuid not null default current_library(),
        id uuid not null,
        local_partnership_id uuid not null,
        contact_id uuid not null,
        role varchar(32) not null,
        asked_at timestamptz(3),
        asked_version integer,
        confirmed_on date,
        confirmed_version integer,
        withdrawn_at timestamptz(3),
        withdrawal_note text,
        prompted_version integer,
        version integer not null default 1,
        created_at timestamptz(3) not null,
        constraint local_partnership_members_pkey primary key (library_id, id),
        constraint local_partnership_members_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint local_partnership_members_local_partnership_id_fkey
          foreign key (library_id, local_partnership_id)
          references local_partnerships (library_id, id) on delete cascade,
        constraint local_partnership_members_contact_id_fkey foreign key (library_id, contact_id)
          references contacts (library_id, id),
        constraint local_partnership_members_contact_id_key
          unique (library_id, local_partnership_id, contact_id),
        constraint local_partnership_members_role_check
          check (role in ('coordinator', 'member', 'supporter')),
        constraint local_partnership_members_asked_check
          check ((asked_at is null) = (asked_version is null)),
        constraint local_partnership_members_confirmed_check
          check ((confirmed_on is null) = (confirmed_version is null))
      )`);
    await queryRunner.query(`select enable_tenancy('local_partnership_members')`);
    await queryRunner.query(`
      create index local_partnership_members_contact_id_idx
        on local_partnership_members (library_id, contact_id)`);
    await queryRunner.query(`
      create index local_partnership_members_asked_at_idx
        on local_partnership_members (asked_at) where withdrawn_at is null`);
    await queryRunner.query(`select follow_survivors('local_partnership_members', 'contact_id')`);

    await queryRunner.query(`
      create table local_partnership_confirmations (
        library_id uuid not null default current_library(),
        id uuid not null,
        member_id uuid not null,
        goals_version integer not null,
        goals text not null,
        confirmed_on date not null,
        way varchar(32) not null,
        person_name text,
        note text,
        recorded_by uuid,
        created_at timestamptz(3) not null,
        constraint local_partnership_confirmations_pkey primary key (library_id, id),
        constraint local_partnership_confirmations_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint local_partnership_confirmations_member_id_fkey foreign key (library_id, member_id)
          references local_partnership_members (library_id, id),
        constraint local_partnership_confirmations_recorded_by_fkey foreign key (library_id, recorded_by)
          references users (library_id, id),
        constraint local_partnership_confirmations_way_check
          check (way in ('link', 'written', 'spoken', 'meeting'))
      )`);
    await queryRunner.query(`select enable_tenancy('local_partnership_confirmations')`);
    await queryRunner.query(`
      create index local_partnership_confirmations_member_id_idx
        on local_partnership_confirmations (library_id, member_id, id)`);
    await queryRunner.query(`
      create index local_partnership_confirmations_recorded_by_idx
        on local_partnership_confirmations (library_id, recorded_by)`);

    await queryRunner.query(`
      create table local_partnership_plan_items (
        library_id uuid not null default current_library(),
        id uuid not null,
        local_partnership_id uuid not null,
        member_id uuid not null,
        follow_up_id uuid not null,
        constraint local_partnership_plan_items_pkey primary key (library_id, id),
        constraint local_partnership_plan_items_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint local_partnership_plan_items_local_partnership_id_fkey
          foreign key (library_id, local_partnership_id) references local_partnerships (library_id, id),
        constraint local_partnership_plan_items_member_id_fkey foreign key (library_id, member_id)
          references local_partnership_members (library_id, id),
        constraint local_partnership_plan_items_follow_up_id_fkey foreign key (library_id, follow_up_id)
          references follow_ups (library_id, id),
        constraint local_partnership_plan_items_follow_up_id_key unique (library_id, follow_up_id)
      )`);
    await queryRunner.query(`select enable_tenancy('local_partnership_plan_items')`);
    await queryRunner.query(`
      create index local_partnership_plan_items_local_partnership_id_idx
        on local_partnership_plan_items (library_id, local_partnership_id)`);
    await queryRunner.query(`
      create index local_partnership_plan_items_member_id_idx
        on local_partnership_plan_items (library_id, member_id)`);

    await queryRunner.query(`
      create table local_partnership_meetings (
        library_id uuid not null default current_library(),
        id uuid not null,
        local_partnership_id uuid not null,
        interaction_id uuid not null,
        constraint local_partnership_meetings_pkey primary key (library_id, id),
        constraint local_partnership_meetings_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint local_partnership_meetings_local_partnership_id_fkey
          foreign key (library_id, local_partnership_id) references local_partnerships (library_id, id),
        constraint local_partnership_meetings_interaction_id_fkey foreign key (library_id, interaction_id)
          references interactions (library_id, id),
        constraint local_partnership_meetings_interaction_id_key unique (library_id, interaction_id)
      )`);
    await queryRunner.query(`select enable_tenancy('local_partnership_meetings')`);
    await queryRunner.query(`
      create index local_partnership_meetings_local_partnership_id_idx
        on local_partnership_meetings (library_id, local_partnership_id)`);

    await queryRunner.query(`
      create table local_partnership_links (
        library_id uuid not null default current_library(),
        id uuid not null,
        member_id uuid not null,
        created_at timestamptz(3) not null,
        constraint local_partnership_links_pkey primary key (library_id, id),
        constraint local_partnership_links_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint local_partnership_links_id_fkey foreign key (library_id, id)
          references tokens (library_id, id) on delete cascade,
        constraint local_partnership_links_member_id_fkey foreign key (library_id, member_id)
          references local_partnership_members (library_id, id) on delete cascade
      )`);
    await queryRunner.query(`select enable_tenancy('local_partnership_links')`);
    await queryRunner.query(`
      create index local_partnership_links_member_id_idx
        on local_partnership_links (library_id, member_id, id)`);

    // The sweep knows no library.
    await queryRunner.query(`
      create function members_without_answer(at timestamptz, days integer, at_most integer)
      returns table (library_id uuid, member_id uuid)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select member.library_id, member.id
        from local_partnership_members as member
        join local_partnerships as partnership on partnership.library_id = member.library_id
          and partnership.id = member.local_partnership_id and partnership.ended_on is null
        join contacts as contact on contact.library_id = member.library_id
          and contact.id = member.contact_id and contact.archived_at is null
        where member.withdrawn_at is null
          and member.asked_at <= at - make_interval(days => days)
          and member.asked_version = partnership.goals_version
          and member.confirmed_version is distinct from partnership.goals_version
          and member.prompted_version is distinct from partnership.goals_version
        order by member.asked_at
        limit least(at_most, 1000)
      $$`);
    const signature = 'members_without_answer(timestamptz, integer, integer)';
    await queryRunner.query(`revoke all on function ${signature} from public`);
    await queryRunner.query(`grant execute on function ${signature} to liaison_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function members_without_answer(timestamptz, integer, integer)`);
    await queryRunner.query(`
      delete from tokens using local_partnership_links as link
      where tokens.library_id = link.library_id and tokens.id = link.id`);
    await queryRunner.query(`drop table local_partnership_links`);
    await queryRunner.query(`drop table local_partnership_meetings`);
    await queryRunner.query(`drop table local_partnership_plan_items`);
    await queryRunner.query(`drop table local_partnership_confirmations`);
    await queryRunner.query(`drop table local_partnership_members`);
    await queryRunner.query(`drop table local_partnership_goals`);
    await queryRunner.query(`drop table local_partnerships`);
  }
}
