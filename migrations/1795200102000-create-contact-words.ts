import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The words by which contacts are found (ADR 0008). The code computes them; contacts of an older generation, such as
 * those from before this migration, are brought up to date by the worker.
 */
export class CreateContactWords1795200102000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table contact_words (
        library_id uuid not null default current_library(),
        contact_id uuid not null,
        word text collate "C" not null,
        rank smallint not null,
        constraint contact_words_pkey primary key (library_id, contact_id, word),
        constraint contact_words_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint contact_words_contact_id_fkey foreign key (library_id, contact_id)
          references contacts (library_id, id) on delete cascade
      )`);
    // In the order in which they are answered, so that the first page of what half the library has costs a page.
    await queryRunner.query(
      `create index contact_words_rank_word_idx on contact_words (library_id, rank, word, contact_id)`,
    );
    await queryRunner.query(`select enable_tenancy('contact_words')`);

    await queryRunner.query(`
      create table contact_word_variants (
        library_id uuid not null default current_library(),
        word text collate "C" not null,
        variant text collate "C" not null,
        constraint contact_word_variants_pkey primary key (library_id, word, variant),
        constraint contact_word_variants_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade
      )`);
    await queryRunner.query(
      `create index contact_word_variants_variant_idx on contact_word_variants (library_id, variant, word)`,
    );
    await queryRunner.query(`select enable_tenancy('contact_word_variants')`);

    await queryRunner.query(
      `alter table contacts add column search_generation smallint not null default 0`,
    );
    await queryRunner.query(
      `create index contacts_search_generation_idx on contacts (search_generation, library_id)`,
    );
    await queryRunner.query(`
      create function contacts_of_older_search(generation smallint, at_most integer)
      returns table (library_id uuid, id uuid)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select contacts.library_id, contacts.id
        from contacts
        where contacts.search_generation < generation
        order by contacts.search_generation, contacts.library_id
        limit at_most
      $$`);
    await queryRunner.query(
      `revoke all on function contacts_of_older_search(smallint, integer) from public`,
    );
    await queryRunner.query(
      `grant execute on function contacts_of_older_search(smallint, integer) to liaison_app`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function contacts_of_older_search(smallint, integer)`);
    await queryRunner.query(`drop index contacts_search_generation_idx`);
    await queryRunner.query(`alter table contacts drop column search_generation`);
    await queryRunner.query(`drop table contact_word_variants`);
    await queryRunner.query(`drop table contact_words`);
  }
}
