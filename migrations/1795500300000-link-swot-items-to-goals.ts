import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** An item of an analysis can be about goals of local partnerships, and a goal stays the same one where it is worded anew. */
export class LinkSwotItemsToGoals1795500300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // Goals change places while each stays the one it is: two may stand in one place until all of them have moved.
    await queryRunner.query(`
      alter table local_partnership_goals
        drop constraint local_partnership_goals_position_key,
        add constraint local_partnership_goals_position_key
          unique (library_id, local_partnership_id, position) deferrable initially deferred`);
    await queryRunner.query(`
      alter table swot_links
        add column goal_id uuid,
        add constraint swot_links_goal_id_fkey foreign key (library_id, goal_id)
          references local_partnership_goals (library_id, id) on delete cascade,
        drop constraint swot_links_item_id_key,
        add constraint swot_links_item_id_key
          unique nulls not distinct (library_id, item_id, goal_id, partnership_id, follow_up_id),
        drop constraint swot_links_target_check,
        add constraint swot_links_target_check check (num_nonnulls(goal_id, partnership_id, follow_up_id) = 1)`);
    await queryRunner.query(
      `create index swot_links_goal_id_idx on swot_links (library_id, goal_id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`delete from swot_links where goal_id is not null`);
    await queryRunner.query(`
      alter table swot_links
        drop constraint swot_links_target_check,
        drop constraint swot_links_item_id_key,
        drop column goal_id,
        add constraint swot_links_target_check check (num_nonnulls(partnership_id, follow_up_id) = 1),
        add constraint swot_links_item_id_key
          unique nulls not distinct (library_id, item_id, partnership_id, follow_up_id)`);
    await queryRunner.query(`
      alter table local_partnership_goals
        drop constraint local_partnership_goals_position_key,
        add constraint local_partnership_goals_position_key
          unique (library_id, local_partnership_id, position)`);
  }
}
