import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Follow-ups that are due on a day, that are put off, and that are handed over. */
export class SnoozeAndHandOverFollowUps1795200200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table libraries
        add column day_starts_at varchar(5) not null default '08:00',
        add constraint libraries_day_starts_at_check check (day_starts_at ~ '^([01]\\d|2[0-3]):[0-5]\\d$')`);
    await queryRunner.query(`
      alter table follow_ups
        add column snoozed_count integer not null default 0,
        add column first_due_local varchar(19),
        add column done_in_interaction_id uuid,
        add constraint follow_ups_done_in_interaction_id_fkey foreign key (library_id, done_in_interaction_id)
          references interactions (library_id, id),
        add constraint follow_ups_snoozed_check check ((snoozed_count > 0) = (first_due_local is not null)),
        drop constraint follow_ups_due_local_check,
        add constraint follow_ups_due_local_check check (
          due_local ~ '^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?)?$')`);
    await queryRunner.query(`
      create index follow_ups_done_in_interaction_id_idx
        on follow_ups (library_id, done_in_interaction_id, due_at, id) where done_in_interaction_id is not null`);
    await queryRunner.query(`
      create table follow_up_hand_overs (
        library_id uuid not null default current_library(),
        id uuid not null,
        follow_up_id uuid not null,
        from_id uuid not null,
        to_id uuid not null,
        note text,
        handed_over_by uuid,
        handed_over_at timestamptz(3) not null,
        constraint follow_up_hand_overs_pkey primary key (library_id, id),
        constraint follow_up_hand_overs_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint follow_up_hand_overs_follow_up_id_fkey foreign key (library_id, follow_up_id)
          references follow_ups (library_id, id) on delete cascade,
        constraint follow_up_hand_overs_from_id_fkey foreign key (library_id, from_id)
          references users (library_id, id),
        constraint follow_up_hand_overs_to_id_fkey foreign key (library_id, to_id) references users (library_id, id),
        constraint follow_up_hand_overs_handed_over_by_fkey foreign key (library_id, handed_over_by)
          references users (library_id, id)
      )`);
    await queryRunner.query(`
      create index follow_up_hand_overs_follow_up_id_idx
        on follow_up_hand_overs (library_id, follow_up_id, handed_over_at, id)`);
    for (const user of ['from_id', 'to_id', 'handed_over_by']) {
      await queryRunner.query(
        `create index follow_up_hand_overs_${user}_idx on follow_up_hand_overs (library_id, ${user})`,
      );
    }
    await queryRunner.query(`select enable_tenancy('follow_up_hand_overs')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table follow_up_hand_overs`);
    // What is due on a day had no place before; it becomes due at that day's start.
    await queryRunner.query(`
      update follow_ups set due_local = due_local || 'T' || library.day_starts_at
      from libraries as library where library.id = follow_ups.library_id and length(due_local) = 10`);
    await queryRunner.query(`
      alter table follow_ups
        drop constraint follow_ups_due_local_check,
        add constraint follow_ups_due_local_check check (
          due_local ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?$'),
        drop constraint follow_ups_snoozed_check,
        drop column done_in_interaction_id,
        drop column first_due_local,
        drop column snoozed_count`);
    await queryRunner.query(`
      alter table libraries
        drop constraint libraries_day_starts_at_check,
        drop column day_starts_at`);
  }
}
