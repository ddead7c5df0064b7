import 'reflect-metadata';
import { statSync } from 'node:fs';
import { applicationAddress, readLaunchSettings, setVariables } from './launch-settings';
import { temporaryDataDirectory } from './testing/temporary-directory';

const directory = temporaryDataDirectory();
const secretKey = 'k'.repeat(32);

describe('the settings of npm start', () => {
  it('need nothing to be set: the secret key is made once and kept', () => {
    const first = readLaunchSettings({}, directory);

    expect(first.secretKey).toHaveLength(64);
    expect(readLaunchSettings({}, directory)).toEqual(first);
    expect(first).toMatchObject({ port: undefined, databaseUrl: undefined, redisUrl: undefined });
    expect(statSync(directory.secretKey).mode & 0o077).toBe(0);
  });

  it('take the services, the port and the key that are given', () => {
    const given = {
      DATABASE_URL: 'postgres://owner:secret@db/liaison',
      REDIS_URL: 'redis://queue:6379',
      SMTP_URL: 'smtps://mail.example.org',
      PORT: '8080',
      LIAISON_SECRET_KEY: secretKey,
    };
    expect(readLaunchSettings(given, directory)).toEqual({
      databaseUrl: given.DATABASE_URL,
      redisUrl: given.REDIS_URL,
      smtpUrl: given.SMTP_URL,
      port: 8080,
      secretKey,
    });
  });

  it.each([
    [{ DATABASE_URL: 'mysql://localhost' }, 'DATABASE_URL must be a PostgreSQL address'],
    [{ REDIS_URL: 'localhost' }, 'REDIS_URL must be a Redis address'],
    [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL must be the address of a mail server'],
    [{ PORT: 'http' }, 'PORT must be a whole number'],
    [{ PORT: '70000' }, 'PORT must be between 0 and 65535'],
    [{ PUBLIC_URL: 'library' }, 'PUBLIC_URL must be the address people open'],
    [{ LIAISON_SECRET_KEY: 'short' }, 'LIAISON_SECRET_KEY must be a secret of at least 32'],
  ])('are refused with a sentence: %j', (environment, sentence) => {
    expect(() => readLaunchSettings(environment, directory)).toThrow(sentence);
  });

  it('count what is set to nothing as not set', () => {
    expect(setVariables({ PORT: '', REDIS_URL: 'redis://a' })).toEqual({ REDIS_URL: 'redis://a' });
  });
});

describe("the application's address of the database", () => {
  const owner = 'postgres://liaison:owner-secret@127.0.0.1:5432/liaison?sslmode=disable';

  it('leads to the same database as another role', () => {
    const address = new URL(applicationAddress(owner, secretKey));

    expect(address.username).toBe('liaison_app');
    expect(address.host + address.pathname + address.search).toBe(
      '127.0.0.1:5432/liaison?sslmode=disable',
    );
  });

  it('has the same password in each run, and another for another key', () => {
    expect(applicationAddress(owner, secretKey)).toBe(applicationAddress(owner, secretKey));
    expect(applicationAddress(owner, 'o'.repeat(32))).not.toBe(
      applicationAddress(owner, secretKey),
    );
    expect(applicationAddress(owner, secretKey)).not.toContain('owner-secret');
  });
});
