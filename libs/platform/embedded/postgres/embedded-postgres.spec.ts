import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPrivateProcess } from '../process/private-process';
import { temporaryFolder } from '../testing/temporary-folder';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';

const dataDirectory = join(temporaryFolder(), 'postgres');
const started: EmbeddedPostgres[] = [];

async function start(): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDirectory, durable: false });
  started.push(postgres);
  return postgres;
}

async function ask(url: string, text: string): Promise<Record<string, unknown> | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text);
    return rows[0];
  } finally {
    await client.end();
  }
}

afterEach(async () => {
  for (const postgres of started.splice(0)) await postgres.stop();
});

describe('the embedded PostgreSQL', () => {
  it('gives an owner who is no superuser, and can make roles and databases', async () => {
    const { url } = await start();

    const role = `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb
      from pg_roles where rolname = current_user`;
    expect(await ask(url, role)).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: true,
      rolcreatedb: true,
    });
    await ask(url, 'create role liaison_app login');
    await ask(url, 'create database "copy" template liaison');
    await ask(url, 'drop database "copy" with (force)');
  });

  it('knows the letters of all our languages', async () => {
    const { url } = await start();

    const letters = `select lower('ŁÓDŹ') as polish, lower('КИЇВ ҐАНОК') as ukrainian,
      'Ärzte' < 'Zebra' collate "und-x-icu" as sorted`;
    expect(await ask(url, letters)).toEqual({
      polish: 'łódź',
      ukrainian: 'київ ґанок',
      sorted: true,
    });
    await ask(url, 'create extension if not exists pg_trgm');
    const trigrams = await ask(url, `select show_trgm('їжак') as found`);
    expect(trigrams?.found).toHaveLength(5);
  });

  it('listens on 127.0.0.1 only, and lets nobody in without the password', async () => {
    const { url } = await start();

    expect(await ask(url, 'show listen_addresses')).toEqual({ listen_addresses: '127.0.0.1' });
    const stranger = new URL(url);
    stranger.password = 'guessed';
    await expect(ask(stranger.href, 'select 1')).rejects.toThrow('password authentication failed');
    expect(statSync(join(dataDirectory, 'password')).mode & 0o077).toBe(0);
  });

  it('keeps the data and the address from one start to the next', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 42 as answer');
    await first.stop();

    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'select answer from kept')).toEqual({ answer: 42 });
  });

  it('tells when it has died, and comes back on what a kill -9 left', async () => {
    const first = await start();
    process.kill(first.pid, 'SIGKILL');
    expect(await first.ended).toBe('SIGKILL');

    const second = await start();
    expect(await ask(second.url, 'select 1 as alive')).toEqual({ alive: 1 });
  });

  it('stops a server that an earlier run left behind', async () => {
    const orphan = await start();
    const heir = await start();

    expect(await orphan.ended).toBe('exit code 0');
    expect(await ask(heir.url, 'select 1 as alive')).toEqual({ alive: 1 });
  });

  it('does not take a stranger with the same process number for its server', async () => {
    await (await start()).stop();
    const stranger = await startPrivateProcess({
      command: process.execPath,
      args: ['-e', 'setInterval(() => undefined, 1000)'],
      directory: '/',
      logFile: join(dataDirectory, 'stranger.log'),
      stopSignal: 'SIGTERM',
    });
    writeFileSync(join(dataDirectory, 'cluster', 'postmaster.pid'), `${stranger.pid}\n/\n0\n0\n`);

    const { url } = await start();
    expect(await ask(url, 'select 1 as alive')).toEqual({ alive: 1 });
    expect(stranger.hasEnded()).toBe(false);
    await stranger.stop();
  });

  it('says what PostgreSQL wrote when it cannot start', async () => {
    await (await start()).stop();
    rmSync(join(dataDirectory, 'cluster', 'global'), { recursive: true });

    await expect(start()).rejects.toThrow(/PostgreSQL did not start. It wrote:[^]*pg_control/);
  });
});
