import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Contacts by their name, whatever its case and spaces: how an import sees that one is there already. */
export class AddContactNameKeys1795200601000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function contact_name_key(name text) returns text
      language sql immutable parallel safe
      return lower(regexp_replace(btrim(name), '\\s+', ' ', 'g'))`);
    // A column, because row-level security keeps an index on an expression from being used.
    await queryRunner.query(`
      alter table contacts add column name_key text generated always as (contact_name_key(name)) stored`);
    await queryRunner.query(
      `create index contacts_name_key_idx on contacts (library_id, name_key)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index contacts_name_key_idx`);
    await queryRunner.query(`alter table contacts drop column name_key`);
    await queryRunner.query(`drop function contact_name_key(text)`);
  }
}
