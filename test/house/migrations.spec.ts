import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { migrations } from '../../migrations';
import { schemaPicture } from './schema-picture';

const server = process.env.DATABASE_URL!;
const name = `liaison_migrations_${randomUUID().replaceAll('-', '')}`;

/** Every migration is gone through twice, with a look at the whole schema each time. */
const PATIENCE = 240_000;

let dataSource: DataSource;
let runner: QueryRunner;

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** A database in which nothing has happened yet. */
beforeAll(async () => {
  await onServer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  dataSource = new DataSource({ type: 'postgres', url: url.toString(), installExtensions: false });
  await dataSource.initialize();
  runner = dataSource.createQueryRunner();
});
afterAll(async () => {
  await runner.release();
  await dataSource.destroy();
  await onServer(`drop database ${name} with (force)`);
});

/** One migration in a transaction of its own, as `migrate` runs it. */
async function step(direction: 'up' | 'down', migration: MigrationInterface): Promise<void> {
  await runner.startTransaction();
  await migration[direction](runner);
  await runner.commitTransaction();
}

it(
  'each migration is taken back exactly by its down(), and all of them go up again to the same schema',
  async () => {
    const steps = migrations.map((Migration) => ({ name: Migration.name, run: new Migration() }));
    const pictures = [await schemaPicture(dataSource)];
    for (const { run } of steps) {
      await step('up', run);
      pictures.push(await schemaPicture(dataSource));
    }
    const complete = pictures.at(-1)!;
    expect(complete.length).toBeGreaterThan(200);

    for (const [index, { name: migration, run }] of [...steps.entries()].reverse()) {
      await step('down', run);
      expect([migration, await schemaPicture(dataSource)]).toEqual([migration, pictures[index]]);
    }

    for (const { run } of steps) await step('up', run);
    expect(await schemaPicture(dataSource)).toEqual(complete);
  },
  PATIENCE,
);

it('index.ts lists every migration of the folder, in the order of their timestamps', () => {
  const files = readdirSync(join(__dirname, '../../migrations'))
    .filter((file) => file !== 'index.ts')
    .sort();
  const classes = files.map((file) => {
    const [, timestamp = '', words = ''] = /^(\d{13})-([a-z]+(?:-[a-z]+)+)\.ts$/.exec(file) ?? [];
    return (
      words.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()) + timestamp
    );
  });
  expect(migrations.map((migration) => migration.name)).toEqual(classes);
});
