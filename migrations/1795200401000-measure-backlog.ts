import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** How much is due and waits, in all libraries together: two numbers for whoever watches the installation. */
export class MeasureBacklog1795200401000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // It asks for what is due alone, along deliveries_due_idx: what has ended costs it nothing.
    await queryRunner.query(`
      create function delivery_backlog(at timestamptz)
      returns table (due integer, longest_due timestamptz)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select count(*)::integer, min(deliveries.next_attempt_at)
        from deliveries
        where deliveries.status = 'pending' and deliveries.next_attempt_at <= delivery_backlog.at
      $$`);
    await queryRunner.query(`revoke all on function delivery_backlog(timestamptz) from public`);
    await queryRunner.query(
      `grant execute on function delivery_backlog(timestamptz) to liaison_app`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function delivery_backlog(timestamptz)`);
  }
}
