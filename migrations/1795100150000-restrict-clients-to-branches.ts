import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A library may let its staff know the clients of their own branch only. */
export class RestrictClientsToBranches1795100150000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table libraries
        add column clients_visible_to varchar(16) not null default 'library',
        add constraint libraries_clients_visible_to_check check (clients_visible_to in ('library', 'branch'))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table libraries drop column clients_visible_to`);
  }
}
