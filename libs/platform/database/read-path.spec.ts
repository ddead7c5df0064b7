import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client, type Pool } from 'pg';
import { newId } from '#kernel';
import { freshDatabase, type TestDatabase, testSettings, until } from '#test';
import { PlatformModule } from '../platform.module';
import { APPLICATION_POOL } from './application-pool';
import { isUnavailable } from './database-errors';
import { ReadPath } from './read-path';
import { UnitOfWork } from './unit-of-work';

const POOL = 2;

let database: TestDatabase;
let owner: Client;
/** Sees what the application's connections do: only the same role may. */
let colleague: Client;
let app: INestApplicationContext;
let reads: ReadPath;
let unitOfWork: UnitOfWork;
let ours: string;
let theirs: string;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  colleague = new Client({ connectionString: database.applicationUrl });
  await colleague.connect();
  const settings = testSettings(database, { DATABASE_POOL_SIZE: String(POOL) });
  app = await NestFactory.createApplicationContext(PlatformModule.with(settings), {
    logger: false,
  });
  reads = app.get(ReadPath);
  unitOfWork = app.get(UnitOfWork);
  ours = await libraryWithBranches(20);
  theirs = await libraryWithBranches(20);
});
afterAll(async () => {
  await app.close();
  await colleague.end();
  await owner.end();
  await database.drop();
});

async function libraryWithBranches(count: number): Promise<string> {
  const id = newId();
  await owner.query(
    `insert into libraries (id, name, country, language, time_zone) values ($1, $2, 'PL', 'pl', 'Europe/Warsaw')`,
    [id, id],
  );
  await owner.query(
    `insert into branches (library_id, id, name)
     select $1, gen_random_uuid(), $2 from generate_series(1, $3)`,
    [id, id, count],
  );
  return id;
}

/** Names no library: only row-level security stands between the two. */
const careless = { name: 'careless', text: 'select library_id::text as library from branches' };
const failing = { name: 'failing', text: 'select $1::uuid as id' };

const libraryOf = async (id: string) =>
  (await reads.rows<{ library: string }>(id, careless, [])).map(({ library }) => library);

interface Connection {
  readonly library: string;
  readonly seen: number;
}

/** What each connection of the pool knows of libraries, asked of all of them at once. */
async function connections(): Promise<Connection[]> {
  const pool = app.get<{ query: (text: string) => Promise<{ rows: Connection[] }> }>(
    APPLICATION_POOL,
  );
  const answers = await Promise.all(
    Array.from({ length: POOL }, () =>
      pool.query(`
        select coalesce(current_setting('app.library', true), '') as library, pg_sleep(0.05)::text,
          (select count(*)::integer from branches) as seen`),
    ),
  );
  return answers.flatMap(({ rows }) => rows);
}

const clean: Connection[] = Array.from({ length: POOL }, () => ({ library: '', seen: 0 }));

describe('the read path', () => {
  it('shows the rows of its library alone', async () => {
    expect(new Set(await libraryOf(ours))).toEqual(new Set([ours]));
    expect(await libraryOf(ours)).toHaveLength(20);
    expect(await libraryOf(newId())).toEqual([]);
    expect(await connections()).toMatchObject(clean);
  });

  it('gives the first row, or undefined', async () => {
    const byId = { name: 'library_by_id', text: 'select name from libraries where id = $1' };
    expect(await reads.row(ours, byId, [ours])).toEqual({ name: ours });
    expect(await reads.row(ours, byId, [theirs])).toBeUndefined();
  });

  it('cannot write', async () => {
    const writing = { name: 'writing', text: `update branches set name = 'x' returning id` };
    await expect(reads.rows(ours, writing, [])).rejects.toThrow(/read-only transaction/);
  });

  it('sees, inside a unit of work, what that has written', async () => {
    const undone = unitOfWork.run(ours, async () => {
      await unitOfWork.manager.query(
        `insert into branches (library_id, id, name) values ($1, gen_random_uuid(), 'new')`,
        [ours],
      );
      expect(await libraryOf(ours)).toHaveLength(21);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await libraryOf(ours)).toHaveLength(20);
  });

  it('reads another library apart from a unit of work, as that library', async () => {
    await unitOfWork.run(ours, async () => {
      expect(new Set(await libraryOf(theirs))).toEqual(new Set([theirs]));
    });
    expect(await connections()).toMatchObject(clean);
  });

  it('across libraries sees nothing but what the functions for it tell', async () => {
    expect(await reads.acrossLibraries(careless, [])).toEqual([]);
  });
});

describe('after a statement that failed', () => {
  it('the connection is healthy, and carries no library', async () => {
    for (let turn = 0; turn < POOL * 3; turn += 1) {
      await expect(reads.rows(ours, failing, ['not an id'])).rejects.toThrow(/uuid/);
    }
    expect(await connections()).toMatchObject(clean);
    const { rows } = await colleague.query(
      `select from pg_stat_activity
       where datname = current_database() and application_name = 'liaison' and state like 'idle in%'`,
    );
    expect(rows).toEqual([]);
  });

  it('the same statement works with sound values, also when its very first run had failed', async () => {
    const fresh = { name: `fresh_${newId()}`, text: 'select $1::uuid::text as id' };
    await expect(reads.rows(ours, fresh, ['not an id'])).rejects.toThrow(/uuid/);
    const sound = Array.from({ length: POOL * 3 }, () => reads.rows(ours, fresh, [ours]));
    expect(await Promise.all(sound)).toEqual(Array(POOL * 3).fill([{ id: ours }]));
  });

  it('a library that is no id fails by itself and harms nobody', async () => {
    await expect(libraryOf('not an id')).rejects.toThrow(/uuid/);
    expect(await libraryOf(ours)).toHaveLength(20);
    expect(await connections()).toMatchObject(clean);
  });
});

describe('many reads at once over few connections', () => {
  it('never mix two libraries, failures among them', async () => {
    const mixed = Array.from({ length: 400 }, async (_, turn) => {
      const id = turn % 2 === 0 ? ours : theirs;
      if (turn % 7 === 0) {
        await expect(reads.rows(id, failing, ['not an id'])).rejects.toThrow(/uuid/);
      }
      const seen = await libraryOf(id);
      return seen.length === 20 && seen.every((library) => library === id);
    });
    expect((await Promise.all(mixed)).filter((isOwn) => !isOwn)).toEqual([]);
    expect(await connections()).toMatchObject(clean);
  });

  it('never mix with the writes of another library', async () => {
    const turns = Array.from({ length: 100 }, async (_, turn) => {
      if (turn % 3 === 0) {
        await unitOfWork.run(theirs, () =>
          unitOfWork.manager.query(`update branches set address = 'x'`),
        );
      }
      return new Set(await libraryOf(ours));
    });
    for (const seen of await Promise.all(turns)) expect(seen).toEqual(new Set([ours]));
    const { rows } = await owner.query(
      `select from branches where library_id = $1 and address = 'x'`,
      [ours],
    );
    expect(rows).toEqual([]);
  });
});

describe('a connection that breaks', () => {
  it('is a passing failure, and leaves the pool', async () => {
    await connections();
    const { rowCount } = await colleague.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'liaison'`,
    );
    expect(rowCount).toBe(POOL);
    await until('the reads go through again', async () => {
      try {
        return (await libraryOf(ours)).length === 20;
      } catch (error) {
        expect(isUnavailable(error)).toBe(true);
        return false;
      }
    });
    expect(await connections()).toMatchObject(clean);
  });

  it('while nobody has asked anything of it ends nothing else', async () => {
    const held = await app.get<Pool>(APPLICATION_POOL).connect();
    // `once` of node:events would listen to its error.
    const ended = new Promise<void>((resolve) => held.once('end', resolve));
    const { rows } = await held.query<{ pid: number }>('select pg_backend_pid() as pid');
    await colleague.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
    await ended;
    held.release(true);
    expect(await libraryOf(ours)).toHaveLength(20);
  });

  it('in the middle of a read fails that read alone', async () => {
    const slow = { name: 'slow', text: 'select pg_sleep(30)::text' };
    const reading = reads.rows(ours, slow, []).then(
      () => undefined,
      (error: unknown) => error,
    );
    await until('the slow read runs', async () => {
      const { rowCount } = await colleague.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and query like 'select pg_sleep(30)%' and state = 'active'`,
      );
      return rowCount === 1;
    });
    expect(isUnavailable(await reading)).toBe(true);
    expect(await libraryOf(ours)).toHaveLength(20);
    expect(await connections()).toMatchObject(clean);
  });
});
