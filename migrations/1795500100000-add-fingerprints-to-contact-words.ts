import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A word's entry in the index tells by a few bits which other words its contact can have (ADR 0008). Until the worker has
 * computed them for the words of an older generation, all bits are set, which rules nothing out.
 */
export class AddFingerprintsToContactWords1795500100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `alter table contact_words add column fingerprint bigint not null default -1`,
    );
    await queryRunner.query(`drop index contact_words_rank_word_idx`);
    await queryRunner.query(
      `create index contact_words_rank_word_idx on contact_words (library_id, rank, word, contact_id)
       include (fingerprint)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index contact_words_rank_word_idx`);
    await queryRunner.query(
      `create index contact_words_rank_word_idx on contact_words (library_id, rank, word, contact_id)`,
    );
    await queryRunner.query(`alter table contact_words drop column fingerprint`);
  }
}
