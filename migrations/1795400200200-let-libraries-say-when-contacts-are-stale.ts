import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** After how many months without a look at it a contact is asked about: "still correct?" */
export class LetLibrariesSayWhenContactsAreStale1795400200200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table libraries
        add column stale_after_months smallint not null default 12,
        add constraint libraries_stale_after_months_check check (stale_after_months between 1 and 120)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table libraries drop column stale_after_months`);
  }
}
