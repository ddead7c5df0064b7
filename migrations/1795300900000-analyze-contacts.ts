import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What is derived from a contact names its library through the contact: checking both for each word costs twice. */
const derived = ['contact_words', 'contact_keys', 'contact_tags'];

/**
 * An import fills empty tables within a minute, before autovacuum looks at them; until then PostgreSQL plans, the checks
 * of foreign keys among it, as if they were empty. Only an owner may have them looked at.
 */
export class AnalyzeContacts1795300900000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function analyze_contacts() returns void
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        analyze contacts, contact_words, contact_word_variants, contact_keys, contact_tags, contact_pairs;
      end $$`);
    await queryRunner.query(`revoke all on function analyze_contacts() from public`);
    await queryRunner.query(`grant execute on function analyze_contacts() to liaison_app`);
    for (const table of derived) {
      await queryRunner.query(`alter table ${table} drop constraint ${table}_library_id_fkey`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of derived) {
      await queryRunner.query(
        `alter table ${table} add constraint ${table}_library_id_fkey
         foreign key (library_id) references libraries (id) on delete cascade`,
      );
    }
    await queryRunner.query(`drop function analyze_contacts()`);
  }
}
