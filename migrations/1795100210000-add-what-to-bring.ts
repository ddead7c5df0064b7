import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What the client should have with them: it stands on their slip. */
export class AddWhatToBring1795100210000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table referrals add column what_to_bring text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table referrals drop column what_to_bring`);
  }
}
