import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The last day on which a partner takes nobody in, as it said itself or told the library. */
export class AddContactFullUntil1795100330000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table contacts add column full_until date`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table contacts drop column full_until`);
  }
}
