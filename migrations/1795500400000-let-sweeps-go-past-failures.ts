import { type MigrationInterface, type QueryRunner } from 'typeorm';

interface LookOut {
  readonly name: string;
  readonly table: string;
  /** The column of its answer that names the row. */
  readonly id: string;
  readonly dueAt: string;
  /** Its argument and its condition, before. */
  readonly argument: string;
  readonly condition: (at: string) => string;
}

const lookOuts: readonly LookOut[] = [
  {
    name: 'expired_referrals',
    table: 'referrals',
    id: 'referral_id',
    dueAt: 'expires_at',
    argument: 'expired_by',
    condition: (at) => `referrals.status = 'sent' and referrals.expires_at <= ${at}`,
  },
  {
    name: 'overdue_referrals',
    table: 'referrals',
    id: 'referral_id',
    dueAt: 'next_notice_at',
    argument: 'overdue_by',
    condition: (at) => `referrals.next_notice_at <= ${at}`,
  },
  {
    name: 'unanswered_mentor_proposals',
    table: 'mentoring_matches',
    id: 'match_id',
    dueAt: 'respond_by',
    argument: 'answered_by',
    condition: (at) =>
      `mentoring_matches.status = 'proposed' and mentoring_matches.respond_by < ${at}`,
  },
];

/** What is late can be read page by page, so that the first ones, failing each time, hide none behind them. */
export class LetSweepsGoPastFailures1795500400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const { name, table, id, dueAt, condition } of lookOuts) {
      await queryRunner.query(`drop function ${name}(timestamptz, integer)`);
      await queryRunner.query(`
        create function ${name}(at timestamptz, after_due_at timestamptz, after_id uuid, at_most integer)
        returns table (library_id uuid, ${id} uuid, due_at timestamptz)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
          select ${table}.library_id, ${table}.id, ${table}.${dueAt}
          from ${table}
          where ${condition(`${name}.at`)} and (${table}.${dueAt}, ${table}.id) > (after_due_at, after_id)
          order by ${table}.${dueAt}, ${table}.id
          limit least(at_most, 1000)
        $$`);
      await this.open(queryRunner, `${name}(timestamptz, timestamptz, uuid, integer)`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const lookOut of lookOuts.toReversed()) {
      await queryRunner.query(
        `drop function ${lookOut.name}(timestamptz, timestamptz, uuid, integer)`,
      );
      await this.lookAtFirstOnly(queryRunner, lookOut);
    }
  }

  private async lookAtFirstOnly(
    queryRunner: QueryRunner,
    { name, table, id, dueAt, argument, condition }: LookOut,
  ): Promise<void> {
    await queryRunner.query(`
      create function ${name}(${argument} timestamptz, most integer)
      returns table (library_id uuid, ${id} uuid)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select ${table}.library_id, ${table}.id
        from ${table}
        where ${condition(argument)}
        order by ${table}.${dueAt}
        limit least(most, 1000)
      $$`);
    await this.open(queryRunner, `${name}(timestamptz, integer)`);
  }

  private async open(queryRunner: QueryRunner, signature: string): Promise<void> {
    await queryRunner.query(`revoke all on function ${signature} from public`);
    await queryRunner.query(`grant execute on function ${signature} to liaison_app`);
  }
}
