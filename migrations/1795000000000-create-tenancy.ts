import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What every table stands on: the role that api and worker connect as, the library of the running
 * transaction, and row-level security as one call (ADR 0001).
 */
export class CreateTenancy1795000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // Roles belong to the whole cluster: another database of it may have made this one already.
    await queryRunner.query(`
      do $$
      begin
        create role liaison_app nologin;
      exception when duplicate_object or unique_violation then null;
      end $$`);
    await queryRunner.query(`revoke create on schema public from public`);
    await queryRunner.query(`grant usage on schema public to liaison_app`);

    // After COMMIT a transaction's setting reads as '', not as null.
    await queryRunner.query(`
      create function current_library() returns uuid
      language sql stable parallel safe
      return nullif(current_setting('app.library', true), '')::uuid`);

    await queryRunner.query(`
      create function enable_tenancy(tenant_table regclass) returns void
      language plpgsql as $$
      begin
        execute format('alter table %s enable row level security', tenant_table);
        execute format(
          'create policy library_isolation on %s to liaison_app
             using (library_id = current_library()) with check (library_id = current_library())',
          tenant_table);
        execute format('grant select, insert, update, delete on %s to liaison_app', tenant_table);
      end $$`);
    await queryRunner.query(`revoke all on function enable_tenancy(regclass) from public`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function enable_tenancy(regclass)`);
    await queryRunner.query(`drop function current_library()`);
    await queryRunner.query(`revoke usage on schema public from liaison_app`);
    // The role stays: other databases of the cluster may use it.
  }
}
