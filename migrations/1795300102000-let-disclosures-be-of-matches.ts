import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What was passed on of a client belongs to a referral, or to a match with a mentor. */
export class LetDisclosuresBeOfMatches1795300102000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table disclosures
        alter column referral_id drop not null,
        add column match_id uuid,
        add constraint disclosures_match_id_fkey foreign key (library_id, match_id)
          references mentoring_matches (library_id, id),
        add constraint disclosures_subject_check check (num_nonnulls(referral_id, match_id) = 1),
        drop constraint disclosures_once_key,
        add constraint disclosures_once_key unique nulls not distinct
          (library_id, referral_id, match_id, recipient_contact_id, door, fields)`);
    await queryRunner.query(
      `create index disclosures_match_id_idx on disclosures (library_id, match_id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index disclosures_match_id_idx`);
    await queryRunner.query(`delete from disclosures where referral_id is null`);
    await queryRunner.query(`
      alter table disclosures
        drop constraint disclosures_once_key,
        drop constraint disclosures_subject_check,
        drop column match_id,
        alter column referral_id set not null,
        add constraint disclosures_once_key unique nulls not distinct
          (library_id, referral_id, recipient_contact_id, door, fields)`);
  }
}
