import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Lists of follow-ups by how much they matter and where they come from follow an index of their own. */
export class IndexFollowUpFilters1795200203000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `create index follow_ups_priority_idx on follow_ups (library_id, priority, status, due_at, id)`,
    );
    await queryRunner.query(
      `create index follow_ups_origin_idx on follow_ups (library_id, origin, status, due_at, id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index follow_ups_origin_idx`);
    await queryRunner.query(`drop index follow_ups_priority_idx`);
  }
}
