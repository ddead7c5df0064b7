import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who changed what: one row a write, in the write's own transaction, added and never changed. */
export class CreateAuditTrail1795000120000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table audit_entries (
        library_id uuid not null default current_library(),
        id uuid not null,
        at timestamptz(3) not null default now(),
        actor_kind varchar(16) not null,
        actor_id uuid,
        action varchar(64) not null,
        subject_type varchar(32) not null,
        subject_id uuid not null,
        changes jsonb not null,
        request_id text,
        constraint audit_entries_pkey primary key (library_id, id),
        constraint audit_entries_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint audit_entries_actor_kind_check check (actor_kind in ('user', 'partner', 'link', 'operator', 'system'))
      )`);
    await queryRunner.query(
      `create index audit_entries_subject_idx on audit_entries (library_id, subject_type, subject_id, id)`,
    );
    await queryRunner.query(`select enable_tenancy('audit_entries')`);
    await queryRunner.query(`revoke update, delete on audit_entries from liaison_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table audit_entries`);
  }
}
