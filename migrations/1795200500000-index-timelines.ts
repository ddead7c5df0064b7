import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What happened with a contact is found newest first, in each table that a timeline is read from. */
export class IndexTimelines1795200500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index follow_ups_contact_created_at_idx on follow_ups (library_id, contact_id, created_at, id)
        where contact_id is not null and archived_at is null`);
    await queryRunner.query(`
      create index follow_ups_contact_done_at_idx on follow_ups (library_id, contact_id, done_at, id)
        where contact_id is not null and done_at is not null and archived_at is null`);
    await queryRunner.query(`
      create index audit_entries_contact_at_idx on audit_entries (library_id, subject_type, subject_id, at, id)
        where subject_type in ('contact', 'affiliation')`);

    // Each event repeats its referral's contact, and follows when that becomes another one: so one index lists
    // what happened with a partner, however many referrals it has had.
    await queryRunner.query(`alter table referral_events add column contact_id uuid`);
    await queryRunner.query(
      `alter table referral_events disable trigger referral_events_append_only`,
    );
    await queryRunner.query(`
      update referral_events set contact_id = referrals.contact_id from referrals
      where referrals.library_id = referral_events.library_id and referrals.id = referral_events.referral_id`);
    await queryRunner.query(
      `alter table referral_events enable trigger referral_events_append_only`,
    );
    await queryRunner.query(
      `alter table referrals add constraint referrals_contact_id_key unique (library_id, id, contact_id)`,
    );
    await queryRunner.query(`
      alter table referral_events
        alter column contact_id set not null,
        add constraint referral_events_contact_id_fkey foreign key (library_id, referral_id, contact_id)
          references referrals (library_id, id, contact_id) on update cascade on delete cascade`);
    await queryRunner.query(`
      create index referral_events_referral_contact_idx
        on referral_events (library_id, referral_id, contact_id)`);
    await queryRunner.query(`
      create index referral_events_contact_id_idx
        on referral_events (library_id, contact_id, occurred_at, id)`);
    await queryRunner.query(keepEvents);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(keepEventsAsBefore);
    await queryRunner.query(`drop index referral_events_contact_id_idx`);
    await queryRunner.query(`drop index referral_events_referral_contact_idx`);
    await queryRunner.query(
      `alter table referral_events drop constraint referral_events_contact_id_fkey`,
    );
    await queryRunner.query(`alter table referrals drop constraint referrals_contact_id_key`);
    await queryRunner.query(`alter table referral_events drop column contact_id`);
    await queryRunner.query(`drop index audit_entries_contact_at_idx`);
    await queryRunner.query(`drop index follow_ups_contact_done_at_idx`);
    await queryRunner.query(`drop index follow_ups_contact_created_at_idx`);
  }
}

/** Words can be taken away and the contact followed; nothing else changes, and no words are put in their place. */
const keepEvents = `
  create or replace function keep_referral_events() returns trigger
  language plpgsql as $$
  begin
    if coalesce(new.note, old.note) is distinct from old.note
      or coalesce(new.scheduled_place, old.scheduled_place) is distinct from old.scheduled_place
      or to_jsonb(new) - array['note', 'scheduled_place', 'contact_id']
        <> to_jsonb(old) - array['note', 'scheduled_place', 'contact_id']
    then
      raise exception 'what happened to a referral is never rewritten'
        using errcode = 'restrict_violation', constraint = 'referral_events_append_only';
    end if;
    return new;
  end $$`;

/** As the migration that made it wrote it. */
const keepEventsAsBefore = `
      create or replace function keep_referral_events() returns trigger
      language plpgsql as $$
      begin
        if num_nonnulls(new.note, new.scheduled_place) > 0
          or to_jsonb(new) - 'note' - 'scheduled_place' <> to_jsonb(old) - 'note' - 'scheduled_place'
        then
          raise exception 'what happened to a referral is never rewritten'
            using errcode = 'restrict_violation', constraint = 'referral_events_append_only';
        end if;
        return new;
      end $$`;
