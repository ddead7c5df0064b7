import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** By what clients are found, and by what two of them are seen to be one; the code computes it. */
export class AddClientKeys1795100130000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table clients
        add column search_keys text[] not null default '{}',
        add column phone_key varchar(9),
        add constraint clients_keys_check
          check (erased_at is null or (cardinality(search_keys) = 0 and phone_key is null))`);
    await queryRunner.query(
      `create index clients_phone_key_idx on clients (library_id, phone_key)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index clients_phone_key_idx`);
    await queryRunner.query(`alter table clients drop column phone_key, drop column search_keys`);
  }
}
