import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** To whom a mail went instead of whom it is for; and attempts that wait for the end of somebody's quiet hours. */
export class LetStandInsBeTold1795300701000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `alter table deliveries add column is_urgent boolean not null default false`,
    );
    await queryRunner.query(`
      alter table delivery_attempts
        add column stand_in_id uuid,
        add constraint delivery_attempts_stand_in_id_fkey foreign key (library_id, stand_in_id)
          references users (library_id, id) on delete set null (stand_in_id),
        drop constraint delivery_attempts_outcome_check,
        add constraint delivery_attempts_outcome_check check (
          outcome in ('sent', 'unwanted', 'refused', 'deferred', 'postponed', 'not_composed', 'interrupted')
        )`);
    await queryRunner.query(
      `create index delivery_attempts_stand_in_id_idx on delivery_attempts (library_id, stand_in_id)
       where stand_in_id is not null`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index delivery_attempts_stand_in_id_idx`);
    await queryRunner.query(
      `update delivery_attempts set outcome = 'deferred' where outcome = 'postponed'`,
    );
    await queryRunner.query(`
      alter table delivery_attempts
        drop constraint delivery_attempts_outcome_check,
        add constraint delivery_attempts_outcome_check
          check (outcome in ('sent', 'unwanted', 'refused', 'deferred', 'not_composed', 'interrupted')),
        drop constraint delivery_attempts_stand_in_id_fkey,
        drop column stand_in_id`);
    await queryRunner.query(`alter table deliveries drop column is_urgent`);
  }
}
