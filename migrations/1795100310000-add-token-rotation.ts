import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** When a token was given a successor by its holder: it then lives for its overlap and has no further one. */
export class AddTokenRotation1795100310000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table tokens add column rotated_at timestamptz(3)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table tokens drop column rotated_at`);
  }
}
