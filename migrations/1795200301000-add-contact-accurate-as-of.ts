import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Since when nobody has looked whether a contact is still correct: since it was verified, or else added. */
export class AddContactAccurateAsOf1795200301000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // A column of its own: row-level security lets no index serve the conversion of a time zone.
    await queryRunner.query(`
      alter table contacts
        add column accurate_as_of date not null
          generated always as (coalesce(last_verified_on, (created_at at time zone 'UTC')::date)) stored`);
    await queryRunner.query(`
      create index contacts_to_verify_idx on contacts (library_id, owner_id, accurate_as_of, id)
        where archived_at is null and status in ('prospective', 'active')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index contacts_to_verify_idx`);
    await queryRunner.query(`alter table contacts drop column accurate_as_of`);
  }
}
