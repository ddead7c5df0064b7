import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Partners drop ideas, and each is answered, taken up, or declined with thanks. */
export class CreateIdeas1795400501000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table ideas (
        library_id uuid not null default current_library(),
        id uuid not null,
        contact_id uuid not null,
        door varchar(32) not null,
        subject text not null,
        idea text not null,
        sender_name text,
        status varchar(32) not null,
        follow_up_id uuid,
        version integer not null default 1,
        created_at timestamptz(3) not null,
        constraint ideas_pkey primary key (library_id, id),
        constraint ideas_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint ideas_contact_id_fkey foreign key (library_id, contact_id)
          references contacts (library_id, id),
        constraint ideas_follow_up_id_fkey foreign key (library_id, follow_up_id)
          references follow_ups (library_id, id),
        constraint ideas_door_check check (door in ('partner_api', 'link', 'staff')),
        constraint ideas_status_check check (status in ('received', 'answered', 'taken_up', 'declined')),
        constraint ideas_follow_up_id_check check ((status = 'taken_up') = (follow_up_id is not null))
      )`);
    await queryRunner.query(`select enable_tenancy('ideas')`);
    await queryRunner.query(`create index ideas_status_idx on ideas (library_id, status, id)`);
    await queryRunner.query(
      `create index ideas_contact_id_idx on ideas (library_id, contact_id, created_at)`,
    );
    await queryRunner.query(
      `create index ideas_follow_up_id_idx on ideas (library_id, follow_up_id)`,
    );
    await queryRunner.query(`select follow_survivors('ideas', 'contact_id')`);

    await queryRunner.query(`
      create table idea_moves (
        library_id uuid not null default current_library(),
        id uuid not null,
        idea_id uuid not null,
        from_status varchar(32) not null,
        to_status varchar(32) not null,
        reply text,
        moved_by uuid,
        occurred_at timestamptz(3) not null,
        constraint idea_moves_pkey primary key (library_id, id),
        constraint idea_moves_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint idea_moves_idea_id_fkey foreign key (library_id, idea_id)
          references ideas (library_id, id) on delete cascade,
        constraint idea_moves_moved_by_fkey foreign key (library_id, moved_by)
          references users (library_id, id),
        constraint idea_moves_from_status_check check (from_status in ('received', 'answered')),
        constraint idea_moves_to_status_check check (to_status in ('answered', 'taken_up', 'declined')),
        constraint idea_moves_to_status_key unique (library_id, idea_id, to_status)
      )`);
    await queryRunner.query(`select enable_tenancy('idea_moves')`);
    await queryRunner.query(
      `create index idea_moves_moved_by_idx on idea_moves (library_id, moved_by)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table idea_moves`);
    await queryRunner.query(`drop table ideas`);
    await queryRunner.query(
      `delete from tokens where type = 'link' and 'idea:drop' = any (scopes)`,
    );
  }
}
