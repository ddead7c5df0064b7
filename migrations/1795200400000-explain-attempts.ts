import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why an attempt sent nothing, as a code that people read in their own language. */
export class ExplainAttempts1795200400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table delivery_attempts
        add column reason varchar(64),
        add constraint delivery_attempts_reason_check
          check (reason is null or (outcome is not null and outcome <> 'sent'))`);
    // What was sent before can no longer be asked; the outcome says this much.
    await queryRunner.query(`
      update delivery_attempts set reason = case outcome
        when 'refused' then 'mail_refused'
        when 'deferred' then case when reply ~ '^[45]\\d\\d' then 'come_back_later' else 'server_not_reached' end
        when 'not_composed' then 'not_composed'
        when 'interrupted' then 'worker_ended'
        when 'unwanted' then 'no_longer_so'
      end
      where outcome <> 'sent'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table delivery_attempts
        drop constraint delivery_attempts_reason_check,
        drop column reason`);
  }
}
