import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A library's work with its partners, from a name on a list on, and how each came to the stage it is in. */
export class CreatePartnerships1795300300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table partnerships (
        library_id uuid not null default current_library(),
        id uuid not null,
        contact_id uuid not null,
        branch_id uuid,
        name text,
        stage varchar(32) not null,
        stage_since timestamptz(3) not null,
        aims text,
        our_benefits text,
        their_benefits text,
        person_id uuid,
        contributions text,
        starts_on date,
        owner_id uuid,
        version integer not null default 1,
        created_at timestamptz(3) not null,
        constraint partnerships_pkey primary key (library_id, id),
        constraint partnerships_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint partnerships_contact_id_fkey
          foreign key (library_id, contact_id) references contacts (library_id, id),
        constraint partnerships_branch_id_fkey
          foreign key (library_id, branch_id) references branches (library_id, id),
        constraint partnerships_person_id_fkey
          foreign key (library_id, person_id) references contacts (library_id, id),
        constraint partnerships_owner_id_fkey
          foreign key (library_id, owner_id) references users (library_id, id),
        constraint partnerships_stage_check check (stage in (
          'identified', 'analysed', 'selected', 'invited', 'agreed', 'active', 'dormant', 'ended', 'declined'))
      )`);
    await queryRunner.query(`select enable_tenancy('partnerships')`);
    await queryRunner.query(
      `create index partnerships_contact_id_idx on partnerships (library_id, contact_id)`,
    );
    await queryRunner.query(
      `create index partnerships_person_id_idx on partnerships (library_id, person_id)
       where person_id is not null`,
    );
    await queryRunner.query(
      `create index partnerships_stage_idx on partnerships (library_id, stage, stage_since, id)`,
    );
    await queryRunner.query(
      `create index partnerships_owner_id_idx on partnerships (library_id, owner_id, id)`,
    );
    await queryRunner.query(
      `create index partnerships_branch_id_idx on partnerships (library_id, branch_id, id)`,
    );
    await queryRunner.query(`select follow_survivors('partnerships', 'contact_id')`);
    await queryRunner.query(`select follow_survivors('partnerships', 'person_id')`);

    await queryRunner.query(`
      create table partnership_moves (
        library_id uuid not null default current_library(),
        id uuid not null,
        partnership_id uuid not null,
        from_stage varchar(32),
        to_stage varchar(32) not null,
        occurred_at timestamptz(3) not null,
        actor_kind varchar(16) not null,
        actor_id uuid,
        reason varchar(32),
        note text,
        constraint partnership_moves_pkey primary key (library_id, id),
        constraint partnership_moves_library_id_fkey
          foreign key (library_id) references libraries (id) on delete cascade,
        constraint partnership_moves_partnership_id_fkey foreign key (library_id, partnership_id)
          references partnerships (library_id, id) on delete cascade
      )`);
    await queryRunner.query(`select enable_tenancy('partnership_moves')`);
    await queryRunner.query(`
      create index partnership_moves_partnership_id_idx
        on partnership_moves (library_id, partnership_id, occurred_at, id)`);
    // What happened is not rewritten; only people can be taken out of what was written about it.
    await queryRunner.query(`revoke update on partnership_moves from liaison_app`);
    await queryRunner.query(`grant update (note) on partnership_moves to liaison_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table partnership_moves`);
    await queryRunner.query(`drop table partnerships`);
  }
}
