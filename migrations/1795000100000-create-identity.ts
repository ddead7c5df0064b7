import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Libraries with their branches and users. */
export class CreateIdentity1795000100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table libraries (
        id uuid not null,
        name text not null,
        country char(2) not null,
        language varchar(8) not null,
        time_zone text not null,
        version integer not null default 1,
        created_at timestamptz(3) not null default now(),
        constraint libraries_pkey primary key (id),
        constraint libraries_language_check check (language in ('en', 'pl', 'uk', 'ru'))
      )`);
    await queryRunner.query(`alter table libraries enable row level security`);
    await queryRunner.query(`
      create policy library_isolation on libraries to liaison_app
        using (id = current_library()) with check (id = current_library())`);
    await queryRunner.query(`grant select, insert, update on libraries to liaison_app`);

    await queryRunner.query(`
      create table branches (
        library_id uuid not null default current_library(),
        id uuid not null,
        name text not null,
        address text,
        version integer not null default 1,
        archived_at timestamptz(3),
        created_at timestamptz(3) not null default now(),
        constraint branches_pkey primary key (library_id, id),
        constraint branches_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade
      )`);
    await queryRunner.query(`select enable_tenancy('branches')`);

    await queryRunner.query(`
      create table users (
        library_id uuid not null default current_library(),
        id uuid not null,
        email text not null,
        name text not null,
        role varchar(16) not null,
        status varchar(16) not null default 'invited',
        language varchar(8) not null,
        branch_id uuid,
        password_hash text,
        version integer not null default 1,
        created_at timestamptz(3) not null default now(),
        constraint users_pkey primary key (library_id, id),
        constraint users_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint users_branch_id_fkey foreign key (library_id, branch_id) references branches (library_id, id),
        constraint users_email_key unique (library_id, email),
        constraint users_email_check check (email = lower(email)),
        constraint users_role_check check (role in ('admin', 'librarian', 'viewer')),
        constraint users_status_check check (status in ('invited', 'active', 'disabled')),
        constraint users_language_check check (language in ('en', 'pl', 'uk', 'ru')),
        constraint users_password_hash_check check (status <> 'active' or password_hash is not null)
      )`);
    await queryRunner.query(`create index users_branch_id_idx on users (library_id, branch_id)`);
    // Sign-in knows an e-mail address and not yet a library.
    await queryRunner.query(`create index users_email_idx on users (email)`);
    await queryRunner.query(`select enable_tenancy('users')`);

    await queryRunner.query(`
      create function find_sign_ins(sign_in_email text)
      returns table (library_id uuid, library_name text, user_id uuid, password_hash text)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select users.library_id, libraries.name, users.id, users.password_hash
        from users join libraries on libraries.id = users.library_id
        where users.email = lower(sign_in_email) and users.status = 'active'
        order by libraries.name, users.library_id
        limit 20
      $$`);
    await queryRunner.query(`revoke all on function find_sign_ins(text) from public`);
    await queryRunner.query(`grant execute on function find_sign_ins(text) to liaison_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function find_sign_ins(text)`);
    await queryRunner.query(`drop table users`);
    await queryRunner.query(`drop table branches`);
    await queryRunner.query(`drop table libraries`);
  }
}
