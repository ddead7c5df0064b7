import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Strengths, weaknesses, opportunities and threats of a library or a branch, in dated analyses. */
export class CreateSwot1795400601000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table swot_analyses (
        library_id uuid not null default current_library(),
        id uuid not null,
        branch_id uuid,
        assessed_on date not null,
        note text,
        version integer not null default 1,
        created_at timestamptz(3) not null,
        constraint swot_analyses_pkey primary key (library_id, id),
        constraint swot_analyses_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint swot_analyses_branch_id_fkey foreign key (library_id, branch_id)
          references branches (library_id, id),
        -- The library as a whole, which is no branch, has one a day, too.
        constraint swot_analyses_assessed_on_key unique nulls not distinct (library_id, branch_id, assessed_on)
      )`);
    await queryRunner.query(`select enable_tenancy('swot_analyses')`);

    await queryRunner.query(`
      create table swot_items (
        library_id uuid not null default current_library(),
        id uuid not null,
        analysis_id uuid not null,
        origin_id uuid not null,
        quadrant varchar(16) not null,
        statement text not null,
        evidence text,
        goal text,
        version integer not null default 1,
        created_at timestamptz(3) not null,
        constraint swot_items_pkey primary key (library_id, id),
        constraint swot_items_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint swot_items_analysis_id_fkey foreign key (library_id, analysis_id)
          references swot_analyses (library_id, id) on delete cascade,
        constraint swot_items_origin_id_key unique (library_id, analysis_id, origin_id),
        constraint swot_items_quadrant_check check (quadrant in ('strength', 'weakness', 'opportunity', 'threat'))
      )`);
    await queryRunner.query(`select enable_tenancy('swot_items')`);

    await queryRunner.query(`
      create table swot_links (
        library_id uuid not null default current_library(),
        id uuid not null,
        item_id uuid not null,
        partnership_id uuid,
        follow_up_id uuid,
        constraint swot_links_pkey primary key (library_id, id),
        constraint swot_links_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint swot_links_item_id_fkey foreign key (library_id, item_id)
          references swot_items (library_id, id) on delete cascade,
        constraint swot_links_partnership_id_fkey foreign key (library_id, partnership_id)
          references partnerships (library_id, id) on delete cascade,
        constraint swot_links_follow_up_id_fkey foreign key (library_id, follow_up_id)
          references follow_ups (library_id, id) on delete cascade,
        constraint swot_links_item_id_key unique nulls not distinct (library_id, item_id, partnership_id, follow_up_id),
        constraint swot_links_target_check check (num_nonnulls(partnership_id, follow_up_id) = 1)
      )`);
    await queryRunner.query(
      `create index swot_links_partnership_id_idx on swot_links (library_id, partnership_id)`,
    );
    await queryRunner.query(
      `create index swot_links_follow_up_id_idx on swot_links (library_id, follow_up_id)`,
    );
    await queryRunner.query(`select enable_tenancy('swot_links')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table swot_links`);
    await queryRunner.query(`drop table swot_items`);
    await queryRunner.query(`drop table swot_analyses`);
  }
}
