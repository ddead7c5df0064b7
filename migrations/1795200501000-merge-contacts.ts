import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Contacts that turned out to be one: into which, what was moved, and what was set aside, so that it can be undone.
 */
export class MergeContacts1795200501000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table contacts
        add column merged_into uuid,
        add constraint contacts_merged_into_fkey foreign key (library_id, merged_into)
          references contacts (library_id, id),
        add constraint contacts_merged_into_check check (merged_into is null or (merged_into <> id and archived_at is not null))`);
    await queryRunner.query(`
      create index contacts_merged_into_idx on contacts (library_id, merged_into)
        where merged_into is not null`);

    await queryRunner.query(`
      create table contact_merges (
        library_id uuid not null default current_library(),
        id uuid not null,
        survivor_id uuid not null,
        merged_id uuid not null,
        merged_at timestamptz(3) not null,
        merged_by_kind varchar(16) not null,
        merged_by_id uuid,
        undone_at timestamptz(3),
        undone_by_kind varchar(16),
        undone_by_id uuid,
        merged_archived_at timestamptz(3),
        survivor_before text not null,
        survivor_after text not null,
        moved jsonb not null,
        constraint contact_merges_pkey primary key (library_id, id),
        constraint contact_merges_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint contact_merges_survivor_id_fkey foreign key (library_id, survivor_id)
          references contacts (library_id, id),
        constraint contact_merges_merged_id_fkey foreign key (library_id, merged_id)
          references contacts (library_id, id),
        constraint contact_merges_merged_by_kind_check
          check (merged_by_kind in ('user', 'partner', 'link', 'operator', 'system')),
        constraint contact_merges_undone_by_kind_check
          check (undone_by_kind in ('user', 'partner', 'link', 'operator', 'system')),
        constraint contact_merges_undone_at_check check ((undone_at is null) = (undone_by_kind is null))
      )`);
    await queryRunner.query(
      `create index contact_merges_survivor_id_idx on contact_merges (library_id, survivor_id, id)`,
    );
    await queryRunner.query(
      `create index contact_merges_merged_id_idx on contact_merges (library_id, merged_id, id)`,
    );
    await queryRunner.query(`select enable_tenancy('contact_merges')`);

    await queryRunner.query(`
      create table contact_merge_moves (
        library_id uuid not null default current_library(),
        merge_id uuid not null,
        reference varchar(128) not null,
        row_key text not null,
        set_aside jsonb,
        constraint contact_merge_moves_pkey primary key (library_id, merge_id, reference, row_key),
        constraint contact_merge_moves_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint contact_merge_moves_merge_id_fkey foreign key (library_id, merge_id)
          references contact_merges (library_id, id) on delete cascade
      )`);
    await queryRunner.query(`select enable_tenancy('contact_merge_moves')`);
    await this.leadToSurvivors(queryRunner);
  }

  /**
   * What is written to a contact at the moment in which it is merged waits for that, and goes to the survivor. The
   * tables of contacts' own making (their rows go with the contact) stay as they are.
   */
  private async leadToSurvivors(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function lead_to_survivor() returns trigger
      language plpgsql as $$
      declare
        named constant text := tg_argv[0];
        survivor uuid;
      begin
        select contacts.merged_into into survivor from contacts
        where contacts.library_id = new.library_id and contacts.id = (to_jsonb(new) ->> named)::uuid
        for key share;
        if survivor is not null then
          new := jsonb_populate_record(new, jsonb_build_object(named, survivor));
        end if;
        return new;
      end $$`);
    await queryRunner.query(`
      create function follow_survivors(following regclass, named name) returns void
      language plpgsql as $$
      begin
        execute format(
          'create trigger %I before insert or update of %I on %s for each row when (new.%I is not null)
             execute function lead_to_survivor(%L)',
          named || '_leads_to_survivor', named, following, named, named);
      end $$`);
    await queryRunner.query(`revoke all on function follow_survivors(regclass, name) from public`);
    await queryRunner.query(`
      select follow_survivors(conrelid::regclass, attname)
      from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
      where contype = 'f' and confrelid = 'contacts'::regclass and confdeltype <> 'c'
        and conrelid not in ('contacts'::regclass, 'contact_merges'::regclass) and attname <> 'library_id'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      do $$
      declare
        led record;
      begin
        for led in select tgname, tgrelid::regclass as following from pg_trigger
          where tgfoid = 'lead_to_survivor'::regproc
        loop
          execute format('drop trigger %I on %s', led.tgname, led.following);
        end loop;
      end $$`);
    await queryRunner.query(`drop function follow_survivors(regclass, name)`);
    await queryRunner.query(`drop function lead_to_survivor()`);
    await queryRunner.query(`drop table contact_merge_moves`);
    await queryRunner.query(`drop table contact_merges`);
    await queryRunner.query(`drop index contacts_merged_into_idx`);
    await queryRunner.query(`
      alter table contacts drop constraint contacts_merged_into_check, drop column merged_into`);
  }
}
