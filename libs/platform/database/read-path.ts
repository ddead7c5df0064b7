import { Inject, Injectable } from '@nestjs/common';
import { type Pool, type PoolClient, type QueryResultRow } from 'pg';
import { APPLICATION_POOL } from './application-pool';
import { type Statement } from './statement';
import { UnitOfWork } from './unit-of-work';

declare module 'pg' {
  interface ClientBase {
    readonly connection: Connection;
  }
}

/**
 * The hot path for reading: a named statement in a read-only transaction of one library, its four messages
 * sent in one round trip (ADR 0003). Inside a unit of work it reads through that one instead.
 */
@Injectable()
export class ReadPath {
  constructor(
    @Inject(APPLICATION_POOL) private readonly pool: Pool,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The rows of one library. The statement's text must also name `library_id`: the planner needs it. */
  async rows<Row extends QueryResultRow>(
    libraryId: string,
    statement: Statement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    const manager = this.unitOfWork.managerOf(libraryId);
    if (manager) return manager.query<Row[]>(statement.text, [...values]);
    const client = await this.pool.connect();
    return this.pipelined<Row>(client, libraryId, statement, values);
  }

  async row<Row extends QueryResultRow>(
    libraryId: string,
    statement: Statement,
    values: readonly unknown[],
  ): Promise<Row | undefined> {
    return (await this.rows<Row>(libraryId, statement, values))[0];
  }

  /** Calls one of the SECURITY DEFINER functions that may look across libraries; sees nothing else. */
  async acrossLibraries<Row extends QueryResultRow>(
    statement: Statement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    return (await this.pool.query<Row>({ ...statement, values: [...values] })).rows;
  }

  private async pipelined<Row extends QueryResultRow>(
    client: PoolClient,
    libraryId: string,
    statement: Statement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    const { stream } = client.connection;
    // The four go out in one write: a write for each would cost more than the messages themselves.
    stream.cork();
    const sent = Promise.allSettled([
      client.query('begin read only'),
      client.query({ ...enterLibrary, values: [libraryId] }),
      client.query<Row>({ ...statement, values: [...values] }),
      client.query('commit'),
    ]);
    stream.uncork();
    const answers = await sent;
    const failed = answers.find((answer) => answer.status === 'rejected');
    if (failed) {
      // A transaction that failed was ended by its COMMIT; only a broken connection must leave the pool.
      client.release(answers[3].status === 'rejected');
      throw failed.reason;
    }
    client.release();
    return answers[2].status === 'fulfilled' ? answers[2].value.rows : [];
  }
}

const enterLibrary: Statement = {
  name: 'enter_library',
  text: `select set_config('app.library', $1, true)`,
};
