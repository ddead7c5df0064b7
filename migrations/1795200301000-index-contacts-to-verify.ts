import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The contacts of each owner, by the day on which they were last known to be correct. */
export class IndexContactsToVerify1795200301000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index contacts_to_verify_idx on contacts (library_id, owner_id, known_correct_on, id)
        where archived_at is null and status in ('prospective', 'active')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index contacts_to_verify_idx`);
  }
}
