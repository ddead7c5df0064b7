import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The answers given under an Idempotency-Key, kept in the effect's transaction for a day. */
export class CreateIdempotencyKeys1795000130000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table idempotency_keys (
        library_id uuid not null default current_library(),
        caller text not null,
        key varchar(200) not null,
        request_hash bytea not null,
        body text,
        version integer,
        created_at timestamptz(3) not null default now(),
        constraint idempotency_keys_pkey primary key (library_id, caller, key),
        constraint idempotency_keys_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade
      )`);
    await queryRunner.query(
      `create index idempotency_keys_created_at_idx on idempotency_keys (created_at)`,
    );
    await queryRunner.query(`select enable_tenancy('idempotency_keys')`);
    await queryRunner.query(`
      create function forget_idempotency_keys(before timestamptz) returns integer
      language sql security definer set search_path = pg_catalog, public, pg_temp as $$
        with forgotten as (delete from idempotency_keys where created_at < before returning 1)
        select count(*)::integer from forgotten
      $$`);
    await queryRunner.query(
      `revoke all on function forget_idempotency_keys(timestamptz) from public`,
    );
    await queryRunner.query(
      `grant execute on function forget_idempotency_keys(timestamptz) to liaison_app`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function forget_idempotency_keys(timestamptz)`);
    await queryRunner.query(`drop table idempotency_keys`);
  }
}
