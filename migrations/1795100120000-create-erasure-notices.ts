import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** People can be forgotten: referrals lose them, and whoever was told of them is asked to do the same. */
export class CreateErasureNotices1795100120000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table referrals
        add column person_erased_at timestamptz(3),
        add constraint referrals_person_erased_at_check check (
          person_erased_at is null or (ended_at is not null and need = '' and scheduled_place is null))`);

    await queryRunner.query(`
      create table erasure_notices (
        library_id uuid not null default current_library(),
        id uuid not null,
        client_id uuid not null,
        contact_id uuid not null,
        erased_at timestamptz(3) not null,
        acknowledged_at timestamptz(3),
        acknowledged_by_kind varchar(16),
        acknowledged_by_id uuid,
        constraint erasure_notices_pkey primary key (library_id, id),
        constraint erasure_notices_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint erasure_notices_client_id_fkey foreign key (library_id, client_id) references clients (library_id, id),
        constraint erasure_notices_contact_id_fkey foreign key (library_id, contact_id) references contacts (library_id, id),
        constraint erasure_notices_acknowledged_by_kind_check
          check (acknowledged_by_kind in ('user', 'partner', 'link', 'operator', 'system')),
        constraint erasure_notices_acknowledged_at_check
          check ((acknowledged_at is null) = (acknowledged_by_kind is null))
      )`);
    await queryRunner.query(
      `create index erasure_notices_client_id_idx on erasure_notices (library_id, client_id)`,
    );
    await queryRunner.query(
      `create index erasure_notices_contact_id_idx on erasure_notices (library_id, contact_id, id)`,
    );
    await queryRunner.query(`select enable_tenancy('erasure_notices')`);
    // That somebody was asked to erase, and that they did, is the library's proof.
    await queryRunner.query(`revoke update, delete on erasure_notices from liaison_app`);
    await queryRunner.query(`
      grant update (contact_id, acknowledged_at, acknowledged_by_kind, acknowledged_by_id)
        on erasure_notices to liaison_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table erasure_notices`);
    await queryRunner.query(`alter table referrals drop column person_erased_at`);
  }
}
