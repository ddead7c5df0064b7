import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { newId } from '#kernel';
import { freshDatabase, type TestDatabase, testSettings, until } from '#test';
import { PlatformModule } from '../platform.module';
import { APPLICATION_POOL } from './application-pool';
import { isUnavailable } from './database-errors';
import { UnitOfWork } from './unit-of-work';

const POOL = 2;

let database: TestDatabase;
let app: INestApplicationContext;
let unitOfWork: UnitOfWork;

beforeAll(async () => {
  database = await freshDatabase();
  const settings = testSettings(database, { DATABASE_POOL_SIZE: String(POOL) });
  app = await NestFactory.createApplicationContext(PlatformModule.with(settings), {
    logger: false,
  });
  unitOfWork = app.get(UnitOfWork);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

/** Ends the connection of the unit of work that this runs in, as a restart of PostgreSQL would. */
async function breakConnection(): Promise<void> {
  const [{ pid }] = await unitOfWork.manager.query<[{ pid: number }]>(
    'select pg_backend_pid() as pid',
  );
  const colleague = new Client({ connectionString: database.applicationUrl });
  await colleague.connect();
  await colleague.query('select pg_terminate_backend($1)', [pid]);
  await colleague.end();
}

/** Whether TypeORM has let go of the connection of this unit of work. */
const hasLetGo = () => unitOfWork.manager.queryRunner?.isReleased === true;

const addLibrary = (id: string) =>
  unitOfWork.run(id, () =>
    unitOfWork.manager.query(
      `insert into libraries (id, name, country, language, time_zone) values ($1, 'x', 'PL', 'pl', 'Europe/Warsaw')`,
      [id],
    ),
  );
const addBranch = (libraryId: string, name: string) =>
  unitOfWork.manager.query(`insert into branches (library_id, id, name) values ($1, $2, $3)`, [
    libraryId,
    newId(),
    name,
  ]);

/** The names of the branches that a unit of work of this library sees. No statement names the library. */
async function branches(libraryId: string): Promise<string[]> {
  const rows = await unitOfWork.run(libraryId, () =>
    unitOfWork.manager.query<{ name: string }[]>(`select name from branches order by name`),
  );
  return rows.map(({ name }) => name);
}

let library: string;

beforeEach(async () => {
  library = newId();
  await addLibrary(library);
});

describe('a unit of work', () => {
  it('keeps everything or nothing', async () => {
    await unitOfWork.run(library, () => addBranch(library, 'kept'));
    const failing = unitOfWork.run(library, async () => {
      await addBranch(library, 'lost');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await branches(library)).toEqual(['kept']);
  });

  it('joins the running one of its library: what it wrote falls with the whole', async () => {
    const outer = unitOfWork.run(library, async () => {
      await unitOfWork.run(library, () => addBranch(library, 'inner'));
      expect(await branches(library)).toEqual(['inner']);
      throw new Error('the outer fails');
    });
    await expect(outer).rejects.toThrow('the outer fails');
    expect(await branches(library)).toEqual([]);
  });

  it('cannot reach into another library', async () => {
    const other = newId();
    await addLibrary(other);
    const reaching = unitOfWork.run(library, async () => {
      await addBranch(library, 'before');
      await unitOfWork.run(other, () => addBranch(other, 'reached'));
    });
    await expect(reaching).rejects.toThrow('cannot reach into another library');
    expect([await branches(library), await branches(other)]).toEqual([[], []]);
  });

  it('cannot write a row of another library, even when told to', async () => {
    const other = newId();
    await addLibrary(other);
    const forging = unitOfWork.run(library, () => addBranch(other, 'forged'));
    await expect(forging).rejects.toThrow(/row-level security/);
    expect(await branches(other)).toEqual([]);
  });

  it('is needed by whoever writes', () => {
    expect(() => unitOfWork.manager).toThrow('needs a unit of work');
    expect(unitOfWork.managerOf(library)).toBeUndefined();
  });

  it('leaves no library behind on its connection, however it ended', async () => {
    const pool = app.get<{ query: (text: string) => Promise<{ rows: object[] }> }>(
      APPLICATION_POOL,
    );
    for (let turn = 0; turn < POOL * 2; turn += 1) {
      await unitOfWork.run(library, () => addBranch(library, 'x'));
      await unitOfWork.run(library, () => Promise.reject(new Error('no'))).catch(() => undefined);
    }
    const left = await Promise.all(
      Array.from({ length: POOL }, () =>
        pool.query(`select coalesce(current_setting('app.library', true), '') as library, pg_sleep(0.05)::text,
          (select count(*)::integer from branches) as seen`),
      ),
    );
    for (const { rows } of left) expect(rows).toMatchObject([{ library: '', seen: 0 }]);
  });

  it.each([
    ['before', () => Promise.resolve()],
    ['after', () => until('the break is noticed', hasLetGo)],
  ])(
    'fails as a passing failure when its connection breaks, and is used %s that is noticed; the next one works',
    async (_, meanwhile) => {
      const broken = unitOfWork.run(library, async () => {
        await addBranch(library, 'lost');
        await breakConnection();
        await meanwhile();
        await addBranch(library, 'never');
      });
      await expect(broken.catch(isUnavailable)).resolves.toBe(true);
      await unitOfWork.run(library, () => addBranch(library, 'kept'));
      expect(await branches(library)).toEqual(['kept']);
    },
  );

  it('is one of many at once, each in its own library', async () => {
    const libraries = Array.from({ length: 12 }, () => newId());
    await Promise.all(
      libraries.map(async (id) => {
        await addLibrary(id);
        await unitOfWork.run(id, async () => {
          await addBranch(id, `first of ${id}`);
          await addBranch(id, `second of ${id}`);
        });
      }),
    );
    for (const id of libraries) {
      expect(await branches(id)).toEqual([`first of ${id}`, `second of ${id}`]);
    }
  });
});
