import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The one token mechanism: sessions, users' and partners' tokens, private links (ADR 0004). */
export class CreateTokens1795000110000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table tokens (
        library_id uuid not null default current_library(),
        id uuid not null,
        type varchar(16) not null,
        hash bytea not null,
        name text,
        user_id uuid,
        contact_id uuid,
        scopes text[] not null,
        expires_at timestamptz(3),
        last_used_at timestamptz(3),
        revoked_at timestamptz(3),
        created_at timestamptz(3) not null default now(),
        constraint tokens_pkey primary key (library_id, id),
        constraint tokens_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint tokens_user_id_fkey foreign key (library_id, user_id) references users (library_id, id) on delete cascade,
        constraint tokens_hash_key unique (library_id, hash),
        constraint tokens_type_check check (type in ('session', 'user', 'partner', 'link')),
        constraint tokens_holder_check check (num_nonnulls(user_id, contact_id) = 1),
        constraint tokens_hash_check check (octet_length(hash) = 32)
      )`);
    await queryRunner.query(`create index tokens_user_id_idx on tokens (library_id, user_id)`);
    await queryRunner.query(
      `create index tokens_contact_id_idx on tokens (library_id, contact_id)`,
    );
    // A request brings a token and not yet a library.
    await queryRunner.query(`create index tokens_hash_idx on tokens (hash)`);
    await queryRunner.query(`select enable_tenancy('tokens')`);

    await queryRunner.query(`
      create function resolve_token(token_hash bytea)
      returns table (
        library_id uuid, library_language varchar, library_time_zone text,
        token_id uuid, type varchar, scopes text[], expires_at timestamptz, contact_id uuid,
        user_id uuid, user_name text, user_role varchar, user_language varchar
      )
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        update tokens set last_used_at = now()
        where tokens.hash = token_hash and tokens.revoked_at is null
          and (tokens.last_used_at is null or tokens.last_used_at < now() - interval '1 minute');
        return query
          select tokens.library_id, libraries.language, libraries.time_zone,
            tokens.id, tokens.type, tokens.scopes, tokens.expires_at, tokens.contact_id,
            users.id, users.name, users.role, users.language
          from tokens
          join libraries on libraries.id = tokens.library_id
          left join users on users.library_id = tokens.library_id and users.id = tokens.user_id
          where tokens.hash = token_hash
            and tokens.revoked_at is null
            and (tokens.expires_at is null or tokens.expires_at > now())
            and (tokens.user_id is null or tokens.type = 'link' or users.status = 'active');
      end $$`);
    await queryRunner.query(`revoke all on function resolve_token(bytea) from public`);
    await queryRunner.query(`grant execute on function resolve_token(bytea) to liaison_app`);

    // Each process remembers tokens for a while; these notices make it forget in time.
    await queryRunner.query(`
      create function tell_principal_changed() returns trigger
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        perform pg_notify('principal_changed', old.id::text);
        return null;
      end $$`);
    await queryRunner.query(`
      create trigger tokens_principal_changed after update of revoked_at, expires_at, scopes, contact_id or delete on tokens
      for each row execute function tell_principal_changed()`);
    await queryRunner.query(`
      create trigger users_principal_changed after update of role, status, language, name or delete on users
      for each row execute function tell_principal_changed()`);
    await queryRunner.query(`
      create trigger libraries_principal_changed after update of language, time_zone or delete on libraries
      for each row execute function tell_principal_changed()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop trigger libraries_principal_changed on libraries`);
    await queryRunner.query(`drop trigger users_principal_changed on users`);
    await queryRunner.query(`drop function resolve_token(bytea)`);
    await queryRunner.query(`drop table tokens`);
    await queryRunner.query(`drop function tell_principal_changed()`);
  }
}
