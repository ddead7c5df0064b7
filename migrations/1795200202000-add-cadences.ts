import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Contacts that nobody has been in touch with for longer than they should be get a follow-up by themselves. */
export class AddCadences1795200202000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table follow_ups
        add column origin varchar(16) not null default 'staff',
        add constraint follow_ups_origin_check check (origin in ('staff', 'cadence', 'template'))`);
    await queryRunner.query(`
      create index follow_ups_open_cadence_idx on follow_ups (library_id, contact_id)
        where origin = 'cadence' and status = 'open' and archived_at is null`);
    // A row for each contact with a cadence. Without a time it waits for its follow-up that is open.
    await queryRunner.query(`
      create table contact_cadences (
        library_id uuid not null default current_library(),
        contact_id uuid not null,
        due_at timestamptz(3),
        constraint contact_cadences_pkey primary key (library_id, contact_id),
        constraint contact_cadences_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint contact_cadences_contact_id_fkey foreign key (library_id, contact_id)
          references contacts (library_id, id) on delete cascade
      )`);
    // The sweep asks this in all libraries: it must cost what is due, not what exists.
    await queryRunner.query(
      `create index contact_cadences_due_at_idx on contact_cadences (due_at, contact_id) where due_at is not null`,
    );
    await queryRunner.query(`select enable_tenancy('contact_cadences')`);
    await queryRunner.query(`
      insert into contact_cadences (library_id, contact_id, due_at)
      select contact.library_id, contact.id, coalesce(activity.last_interaction_at, contact.created_at)
        + contact.cadence_days * interval '1 day'
      from contacts as contact
      left join contact_activity as activity
        on activity.library_id = contact.library_id and activity.contact_id = contact.id
      where contact.cadence_days is not null and contact.archived_at is null`);
    await queryRunner.query(`
      create function due_cadences(at timestamptz, after_due_at timestamptz, after_id uuid, at_most integer)
      returns table (library_id uuid, contact_id uuid, due_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select contact_cadences.library_id, contact_cadences.contact_id, contact_cadences.due_at
        from contact_cadences
        where contact_cadences.due_at <= due_cadences.at
          and (contact_cadences.due_at, contact_cadences.contact_id) > (after_due_at, after_id)
        order by contact_cadences.due_at, contact_cadences.contact_id
        limit at_most
      $$`);
    await queryRunner.query(
      `revoke all on function due_cadences(timestamptz, timestamptz, uuid, integer) from public`,
    );
    await queryRunner.query(
      `grant execute on function due_cadences(timestamptz, timestamptz, uuid, integer) to liaison_app`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function due_cadences(timestamptz, timestamptz, uuid, integer)`);
    await queryRunner.query(`drop table contact_cadences`);
    await queryRunner.query(`drop index follow_ups_open_cadence_idx`);
    await queryRunner.query(`
      alter table follow_ups drop constraint follow_ups_origin_check, drop column origin`);
  }
}
