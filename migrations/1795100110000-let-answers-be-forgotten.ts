import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** An answer kept under an idempotency key can be forgotten before its day is over; the key stays taken. */
export class LetAnswersBeForgotten1795100110000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `alter table idempotency_keys add column forgotten boolean not null default false`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table idempotency_keys drop column forgotten`);
  }
}
