import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What lists of contacts are filtered by has an index; tags have a table, because row-level security bars GIN. */
export class AddContactFilters1795200103000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table contact_tags (
        library_id uuid not null default current_library(),
        contact_id uuid not null,
        tag text not null,
        constraint contact_tags_pkey primary key (library_id, tag, contact_id),
        constraint contact_tags_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint contact_tags_contact_id_fkey foreign key (library_id, contact_id)
          references contacts (library_id, id) on delete cascade
      )`);
    await queryRunner.query(
      `create index contact_tags_contact_id_idx on contact_tags (library_id, contact_id)`,
    );
    await queryRunner.query(`
      insert into contact_tags (library_id, contact_id, tag)
      select distinct library_id, id, tag from contacts cross join unnest(tags) as tag`);
    await queryRunner.query(`select enable_tenancy('contact_tags')`);

    await queryRunner.query(`create index contacts_city_idx on contacts (library_id, city)`);
    await queryRunner.query(
      `create index contacts_industry_idx on contacts (library_id, industry)`,
    );
    await queryRunner.query(
      `create index contacts_status_idx on contacts (library_id, status) where status <> 'active'`,
    );
    await queryRunner.query(
      `create index contact_activity_last_interaction_at_idx on contact_activity (library_id, last_interaction_at)`,
    );

    // A generated column: under row-level security no index is used by an expression that is not leakproof.
    await queryRunner.query(`
      alter table contacts add column known_correct_on date not null
        generated always as (coalesce(last_verified_on, (created_at at time zone 'UTC')::date)) stored`);
    await queryRunner.query(`
      create index contacts_known_correct_on_idx on contacts (library_id, known_correct_on, id)
        where archived_at is null and status <> 'closed'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index contacts_known_correct_on_idx`);
    await queryRunner.query(`alter table contacts drop column known_correct_on`);
    await queryRunner.query(`drop index contact_activity_last_interaction_at_idx`);
    await queryRunner.query(`drop index contacts_status_idx`);
    await queryRunner.query(`drop index contacts_industry_idx`);
    await queryRunner.query(`drop index contacts_city_idx`);
    await queryRunner.query(`drop table contact_tags`);
  }
}
