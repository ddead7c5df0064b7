import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** How many webhook messages are due and wait, in all libraries together: two numbers for whoever watches. */
export class MeasureWebhookBacklog1795400100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // It asks for what is due alone, along webhook_messages_due_idx: what has ended costs it nothing.
    await queryRunner.query(`
      create function webhook_backlog(at timestamptz)
      returns table (due integer, longest_due timestamptz)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select count(*)::integer, min(webhook_messages.next_attempt_at)
        from webhook_messages
        where webhook_messages.status = 'pending'
          and webhook_messages.next_attempt_at <= webhook_backlog.at
      $$`);
    await queryRunner.query(`revoke all on function webhook_backlog(timestamptz) from public`);
    await queryRunner.query(
      `grant execute on function webhook_backlog(timestamptz) to liaison_app`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function webhook_backlog(timestamptz)`);
  }
}
