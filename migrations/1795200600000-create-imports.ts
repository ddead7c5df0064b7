import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Files of contacts on their way in: the file itself, how far it has been read, and what was wrong in it. */
export class CreateImports1795200600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table imports (
        library_id uuid not null default current_library(),
        id uuid not null,
        file_name text not null,
        format varchar(16) not null,
        size integer not null,
        encoding varchar(16) not null,
        delimiter varchar(16) not null,
        has_header boolean not null,
        mapping jsonb not null,
        preview jsonb not null,
        when_present varchar(16) not null default 'skip',
        default_kind varchar(32),
        status varchar(32) not null default 'uploaded',
        position integer not null default 0,
        bytes_read integer not null default 0,
        new_rows integer not null default 0,
        changed_rows integer not null default 0,
        present_rows integer not null default 0,
        bad_rows integer not null default 0,
        pictures integer not null default 0,
        failure varchar(32),
        failure_row integer,
        attempts smallint not null default 0,
        last_attempt smallint not null default 0,
        next_attempt_at timestamptz(3) not null,
        lease_token uuid,
        leased_until timestamptz(3),
        ended_at timestamptz(3),
        user_id uuid,
        version integer not null default 1,
        created_at timestamptz(3) not null default now(),
        constraint imports_pkey primary key (library_id, id),
        constraint imports_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint imports_user_id_fkey foreign key (library_id, user_id) references users (library_id, id),
        constraint imports_format_check check (format in ('csv', 'xlsx', 'vcard')),
        constraint imports_when_present_check check (when_present in ('skip', 'fill', 'overwrite')),
        constraint imports_status_check check (status in (
          'uploaded', 'mapped', 'checking', 'checked', 'running', 'completed', 'cancelled', 'failed')),
        constraint imports_lease_check check (num_nonnulls(lease_token, leased_until) in (0, 2))
      )`);
    await queryRunner.query(`create index imports_user_id_idx on imports (library_id, user_id)`);
    // The sweep looks for work in all libraries; what waits for a person or has ended must cost it nothing.
    await queryRunner.query(`
      create index imports_due_idx on imports (next_attempt_at, id) where status in ('checking', 'running')`);
    await queryRunner.query(`select enable_tenancy('imports')`);

    await queryRunner.query(`
      create table import_chunks (
        library_id uuid not null default current_library(),
        import_id uuid not null,
        number integer not null,
        bytes bytea not null,
        constraint import_chunks_pkey primary key (library_id, import_id, number),
        constraint import_chunks_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint import_chunks_import_id_fkey foreign key (library_id, import_id)
          references imports (library_id, id) on delete cascade
      )`);
    // Files of people's tables hardly shrink, and those of spreadsheets not at all.
    await queryRunner.query(`alter table import_chunks alter column bytes set storage external`);
    await queryRunner.query(`select enable_tenancy('import_chunks')`);

    await queryRunner.query(`
      create table import_faults (
        library_id uuid not null default current_library(),
        id uuid not null,
        import_id uuid not null,
        row_number integer not null,
        column_number smallint,
        field varchar(32) not null,
        code varchar(64) not null,
        parameters jsonb not null default '{}',
        value text not null,
        constraint import_faults_pkey primary key (library_id, id),
        constraint import_faults_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint import_faults_import_id_fkey foreign key (library_id, import_id)
          references imports (library_id, id) on delete cascade
      )`);
    await queryRunner.query(`
      create index import_faults_import_id_idx on import_faults (library_id, import_id, row_number, id)`);
    await queryRunner.query(`select enable_tenancy('import_faults')`);

    await queryRunner.query(`
      create table contact_external_ids (
        library_id uuid not null default current_library(),
        external_id text collate "C" not null,
        contact_id uuid not null,
        constraint contact_external_ids_pkey primary key (library_id, external_id),
        constraint contact_external_ids_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint contact_external_ids_contact_id_fkey foreign key (library_id, contact_id)
          references contacts (library_id, id) on delete cascade
      )`);
    await queryRunner.query(`
      create index contact_external_ids_contact_id_idx on contact_external_ids (library_id, contact_id)`);
    await queryRunner.query(`select enable_tenancy('contact_external_ids')`);

    await queryRunner.query(`
      create function due_imports(
        at timestamptz, after_next_attempt_at timestamptz, after_id uuid, at_most integer
      )
      returns table (library_id uuid, id uuid, attempts smallint, next_attempt_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select imports.library_id, imports.id, imports.attempts, imports.next_attempt_at
        from imports
        where imports.status in ('checking', 'running')
          and imports.next_attempt_at <= due_imports.at
          and (imports.leased_until is null or imports.leased_until <= due_imports.at)
          and (imports.next_attempt_at, imports.id) > (after_next_attempt_at, after_id)
        order by imports.next_attempt_at, imports.id
        limit at_most
      $$`);
    await queryRunner.query(`
      revoke all on function due_imports(timestamptz, timestamptz, uuid, integer) from public`);
    await queryRunner.query(`
      grant execute on function due_imports(timestamptz, timestamptz, uuid, integer) to liaison_app`);

    // The files hold people's data: they go when the import is over, and so do those that nobody came back to.
    await queryRunner.query(`
      create function forget_imports(before timestamptz) returns integer
      language sql security definer set search_path = pg_catalog, public, pg_temp as $$
        with forgotten as (
          delete from imports
          where imports.status not in ('checking', 'running')
            and coalesce(imports.ended_at, imports.created_at) < before
          returning 1)
        select count(*)::integer from forgotten
      $$`);
    await queryRunner.query(`revoke all on function forget_imports(timestamptz) from public`);
    await queryRunner.query(`grant execute on function forget_imports(timestamptz) to liaison_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function forget_imports(timestamptz)`);
    await queryRunner.query(`drop function due_imports(timestamptz, timestamptz, uuid, integer)`);
    await queryRunner.query(`drop table contact_external_ids`);
    await queryRunner.query(`drop table import_faults`);
    await queryRunner.query(`drop table import_chunks`);
    await queryRunner.query(`drop table imports`);
  }
}
