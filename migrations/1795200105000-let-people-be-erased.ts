import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A person among the contacts may be erased: the row stays, for what is counted, and says nobody's name. */
export class LetPeopleBeErased1795200105000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table contacts
        add column erased_at timestamptz(3),
        add constraint contacts_erased_check check (erased_at is null or (
          party = 'person' and archived_at is not null and name = '' and second_name is null
          and phones = '[]' and emails = '[]' and addresses = '[]' and notes is null))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table contacts drop column erased_at`);
  }
}
