import { type MigrationInterface, type QueryRunner } from 'typeorm';

const tables = { follow_ups: 'due_at', follow_up_series: 'created_at' };

/** What is promised may be about a mentoring match; the check-ins, which were about its client, are now. */
export class LetFollowUpsBeAboutMatches1795400700000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, order] of Object.entries(tables)) {
      await queryRunner.query(`
        alter table ${table}
          add column match_id uuid,
          add constraint ${table}_match_id_fkey
            foreign key (library_id, match_id) references mentoring_matches (library_id, id),
          drop constraint ${table}_subject_check,
          add constraint ${table}_subject_check
            check (num_nonnulls(contact_id, client_id, referral_id, match_id) = 1)`);
      await queryRunner.query(`
        create index ${table}_match_id_idx on ${table} (library_id, match_id, ${order}, id)
          where match_id is not null`);
    }
    await queryRunner.query(`
      update follow_ups set client_id = null, match_id = match.id
      from mentoring_matches as match
      where match.library_id = follow_ups.library_id and match.check_in_id = follow_ups.id
        and follow_ups.client_id = match.client_id`);
  }

  /** What is about a match is about its client again. */
  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of Object.keys(tables)) {
      await queryRunner.query(`
        update ${table} set client_id = match.client_id, match_id = null
        from mentoring_matches as match
        where match.library_id = ${table}.library_id and match.id = ${table}.match_id`);
      await queryRunner.query(`
        alter table ${table}
          drop constraint ${table}_subject_check,
          add constraint ${table}_subject_check check (num_nonnulls(contact_id, client_id, referral_id) = 1),
          drop column match_id`);
    }
  }
}
