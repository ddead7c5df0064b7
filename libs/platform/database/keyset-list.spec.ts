import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { validate } from 'class-validator';
import * as fc from 'fast-check';
import { Client } from 'pg';
import { languages, newId } from '#kernel';
import { planOf } from '#interactions/testing';
import { freshDatabase, type TestDatabase, testSettings } from '#test';
import { contactFilters } from '#libs/contacts/data/contact-columns';
import { contactLists, nameOrder } from '#libs/contacts/data/contact.reader';
import { ListQuery } from '../http/list-query';
import { PlatformModule } from '../platform.module';
import { KeysetList, type KeysetOrder } from './keyset-list';
import { ReadPath } from './read-path';

const ROWS = 20_000;

let database: TestDatabase;
let owner: Client;
let app: INestApplicationContext;
let reads: ReadPath;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  app = await NestFactory.createApplicationContext(PlatformModule.with(testSettings(database)), {
    logger: false,
  });
  reads = app.get(ReadPath);
});
afterAll(async () => {
  await app.close();
  await owner.end();
  await database.drop();
});

async function newLibrary(): Promise<string> {
  const id = newId();
  await owner.query(
    `insert into libraries (id, name, country, language, time_zone) values ($1, 'x', 'PL', 'pl', 'Europe/Warsaw')`,
    [id],
  );
  return id;
}

describe('the statement of a list', () => {
  const list = new KeysetList({
    name: 'branches',
    select: 'branch.id, branch.name',
    from: 'branches as branch',
    libraryColumn: 'branch.library_id',
    filters: { name: 'branch.name = ?', address: 'branch.address = ?' },
  });
  const order: KeysetOrder = {
    name: 'id',
    keys: [{ expression: 'branch.id', type: 'uuid' }],
    direction: 'asc',
  };

  it('is one for each combination of filters, and always the same one', () => {
    const statements = [
      list.statement([], order, false),
      list.statement([], order, true),
      list.statement(['name'], order, false),
      list.statement(['address'], order, false),
      list.statement(['name', 'address'], order, false),
      list.statement(['name'], { ...order, name: 'back', direction: 'desc' }, false),
    ];
    expect(new Set(statements.map(({ name }) => name)).size).toBe(statements.length);
    expect(list.statement(['name'], order, false)).toBe(statements[2]);
    for (const { text, name } of statements) {
      expect(text).not.toMatch(/offset|is null or/i);
      expect(text).toContain('branch.library_id = $1');
      // PostgreSQL would cut a longer name, and two statements would become one.
      expect(name.length).toBeLessThan(64);
    }
  });
});

describe('a list', () => {
  const byName = (direction: 'asc' | 'desc'): KeysetOrder => ({
    name: `name-${direction}`,
    keys: [
      { expression: 'branch.name collate "pl-x-icu"', type: 'text' },
      { expression: 'branch.id', type: 'uuid' },
    ],
    direction,
  });
  const list = new KeysetList({
    name: 'branches_by_name',
    select: 'branch.id, branch.name',
    from: 'branches as branch',
    libraryColumn: 'branch.library_id',
    filters: { address: 'branch.address = ?' },
  });

  interface Item {
    readonly id: string;
    readonly name: string;
  }

  async function allPages(
    libraryId: string,
    order: KeysetOrder,
    limit: number,
    address?: string,
  ): Promise<Item[]> {
    const items: Item[] = [];
    let cursor: string | undefined;
    do {
      const request = { order, filters: { address }, limit, cursor };
      const { text, nextCursor } = await list.page(reads, libraryId, request);
      const page = JSON.parse(text) as { data: Item[]; page: { nextCursor: string | null } };
      expect(page.page.nextCursor).toBe(nextCursor);
      expect(page.data.length).toBeLessThanOrEqual(limit);
      items.push(...page.data);
      cursor = nextCursor ?? undefined;
    } while (cursor !== undefined);
    return items;
  }

  it('gives each row once, in its order, whatever the names and the size of a page', async () => {
    // Few different names, so that many rows share one and pages end among them.
    const name = fc.constantFrom('Łódź', 'Lodz', 'łódź', 'Żywiec', 'a"b\\c', '😀', 'zz', 'ż\n');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(name, fc.constantFrom('north', 'south')), { maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom('asc' as const, 'desc' as const),
        fc.constantFrom(undefined, 'north'),
        async (rows, limit, direction, address) => {
          const libraryId = await newLibrary();
          await owner.query(
            `insert into branches (library_id, id, name, address)
             select $1, gen_random_uuid(), name, address from unnest($2::text[], $3::text[]) as given (name, address)`,
            [libraryId, rows.map(([one]) => one), rows.map(([, one]) => one)],
          );
          const expected = await owner.query<Item>(
            `select id, name from branches where library_id = $1 and ($2::text is null or address = $2)
             order by name collate "pl-x-icu" ${direction}, id ${direction}`,
            [libraryId, address ?? null],
          );
          expect(await allPages(libraryId, byName(direction), limit, address)).toEqual(
            expected.rows,
          );
        },
      ),
      { numRuns: 30, seed: 20261122 },
    );
  });

  it('refuses keys that PostgreSQL cannot read as a cursor that it never gave', async () => {
    const libraryId = await newLibrary();
    const forged = Buffer.from(JSON.stringify(['name-asc', 'x', 'not an id'])).toString(
      'base64url',
    );
    const request = { order: byName('asc'), filters: {}, limit: 5, cursor: forged };
    await expect(list.page(reads, libraryId, request)).rejects.toThrow(
      expect.objectContaining({ faults: [{ pointer: '/cursor', code: 'cursor' }] }),
    );
  });

  it('goes on after the longest name in the widest letters', async () => {
    const libraryId = await newLibrary();
    const widest = '❤️'.repeat(300);
    await owner.query(
      `insert into branches (library_id, id, name) select $1, gen_random_uuid(), $2 from generate_series(1, 2)`,
      [libraryId, widest],
    );
    const request = { order: byName('asc'), filters: {}, limit: 1 };
    const { nextCursor } = await list.page(reads, libraryId, request);
    const query = Object.assign(new ListQuery(), { cursor: nextCursor });
    expect(await validate(query)).toEqual([]);
    const { text } = await list.page(reads, libraryId, { ...request, cursor: nextCursor! });
    expect(JSON.parse(text)).toMatchObject({
      data: [{ name: widest }],
      page: { nextCursor: null },
    });
  });
});

describe('the plan of the list of contacts, as liaison_app and for whatever values', () => {
  let libraryId: string;

  beforeAll(async () => {
    libraryId = await newLibrary();
    const kinds = `array['local_business', 'job_agency', 'ngo', 'peer_library']`;
    for (const id of [libraryId, await newLibrary()]) {
      await owner.query(
        `insert into contacts (library_id, id, kind, party, name)
         select $1, gen_random_uuid(), (${kinds})[1 + n % 4], 'organisation', 'Contact ' || md5(n::text)
         from generate_series(1, ${ROWS}) as n`,
        [id],
      );
    }
    await owner.query('analyze contacts');
  });

  const contactList = contactLists(contactFilters).atWork;
  const cursor = ['Contact 7', '019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d'];

  it.each(languages)('goes along the index of its kind and alphabet (%s)', async (language) => {
    const order = nameOrder(language);
    const first = contactList.statement(['kind'], order, false);
    const deep = contactList.statement(['kind'], order, true);
    const plans = [
      await planOf(database, libraryId, first, [libraryId, 'job_agency', 26]),
      await planOf(database, libraryId, deep, [libraryId, 'job_agency', ...cursor, 26]),
    ];
    for (const plan of plans) {
      expect(plan).toContain(`Index Scan using contacts_kind_name_${language}_idx`);
      expect(plan).not.toMatch(/Sort|Seq Scan|Bitmap/);
    }
    // The deep page starts where the cursor points, and reads nothing that lies before it.
    expect(plans[1]).toMatch(/Index Cond: .*ROW\(.*name.*id\) > ROW\(/);
  });

  it('goes along the index of its alphabet when no kind is asked for', async () => {
    const first = contactList.statement([], nameOrder('pl'), false);
    const plan = await planOf(database, libraryId, first, [libraryId, 26]);
    expect(plan).toContain('Index Scan using contacts_name_pl_idx');
    expect(plan).not.toMatch(/Sort|Seq Scan|Bitmap/);
  });
});
