import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** By what name a library's mail comes, and where answers to it go; the address that it comes from is the installation's. */
export class LetLibrariesNameTheSenderOfTheirMail1795500200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table libraries
        add column mail_sender_name text,
        add column mail_reply_to text,
        add constraint libraries_mail_sender_name_check
          check (length(mail_sender_name) between 1 and 100 and mail_sender_name !~ '[[:cntrl:]]'),
        add constraint libraries_mail_reply_to_check
          check (length(mail_reply_to) <= 254 and mail_reply_to ~ '^[^[:space:][:cntrl:]@]+@[^[:space:][:cntrl:]@]+$')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table libraries drop column mail_reply_to, drop column mail_sender_name`);
  }
}
