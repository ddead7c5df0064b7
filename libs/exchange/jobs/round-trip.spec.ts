import { type INestApplicationContext } from '@nestjs/common';
import * as fc from 'fast-check';
import {
  AffiliationsService,
  contactKindNames,
  contactKinds,
  ContactsService,
  type NewContact,
} from '#contacts';
import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';
import { xlsxRows } from '../reading/xlsx-rows';
import { fileOf } from '../testing/file-of';
import { ImportClient, startImportWorker } from '../testing';

let api: TestApi;
let worker: INestApplicationContext;
let library: TestLibrary;
let empty: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
  worker = await startImportWorker(api.settings, { rowsInBatch: 50 });
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  empty = await makeLibrary(api);
});

const nasty = fc
  .string({
    unit: fc.constantFrom(
      ...Array.from('aŁї漢😀=+-@\'"\\;,:|<>&{}_x005F_\t'),
      ' ::: ',
      '\r\n',
      '\n',
      '=cmd|',
      '; ',
      '<b>',
    ),
    minLength: 1,
    maxLength: 20,
  })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const list = fc.uniqueArray(nasty, { maxLength: 4 });

const contact: fc.Arbitrary<NewContact> = fc.record({
  kind: fc.constantFrom(...contactKindNames, null),
  name: nasty,
  status: fc.constantFrom('prospective', 'active', 'dormant', 'closed'),
  secondName: maybe(nasty),
  emails: fc.uniqueArray(
    fc.record({
      address: fc.nat(99).map((at) => `a${at}@example.org`),
      label: maybe(nasty),
    }),
    { maxLength: 3, selector: ({ address }) => address },
  ),
  phones: fc.uniqueArray(
    fc.record({
      number: fc.integer({ min: 600_000_000, max: 699_999_999 }).map((number) => `+48${number}`),
      extension: maybe(fc.constantFrom('12', '3')),
      label: maybe(nasty),
    }),
    { maxLength: 3, selector: ({ number }) => number },
  ),
  addresses: fc.array(
    fc.record({
      street: nasty,
      postalCode: maybe(fc.constant('78-100')),
      city: maybe(nasty),
      country: maybe(fc.constantFrom('PL', 'UA', 'KZ')),
      label: maybe(nasty),
    }),
    { maxLength: 3 },
  ),
  website: maybe(fc.constant('https://example.org/=a?b;c')),
  registrationNumbers: fc.constantFrom([], [{ kind: 'nip' as const, value: '1234563218' }]),
  languages: list,
  tags: list,
  notes: maybe(nasty),
  industry: maybe(fc.constantFrom('G', '47.61')),
  weOffer: maybe(nasty),
  theyOffer: maybe(nasty),
  source: maybe(nasty),
  fullUntil: maybe(fc.constant('2026-12-15')),
  cadenceDays: maybe(fc.integer({ min: 1, max: 1095 })),
  lastVerifiedOn: maybe(fc.constant('2026-01-31')),
});

/** Contacts with all that is nasty, and people who work at two of the organisations. */
async function fill(count: number, seed: number): Promise<void> {
  const contacts = api.app.get(ContactsService, { strict: false });
  const { caller, id } = { caller: library.librarian.caller, id: library.id };
  const setting = await contacts.settingOf(id);
  const prepared = fc
    .sample(contact, { numRuns: count, seed })
    .map((said) => contacts.prepare(id, said, setting));
  await contacts.createSeveral(caller, prepared);
  const people = prepared.filter(({ party }) => party === 'person');
  const names = prepared.filter(
    ({ kind }) => kind !== null && contactKinds[kind].party === 'organisation',
  );
  await api.app.get(AffiliationsService, { strict: false }).createSeveral(
    caller,
    people.slice(0, 5).flatMap(({ id: personId }, at) => [
      {
        personId,
        organisationId: names[at]!.id,
        role: at === 1 ? null : `=rola\n${at}`,
        startedOn: '2020-02-29',
      },
      { personId, organisationId: names[at + 1]!.id, endedOn: '2024-01-01' },
    ]),
  );
}

async function exported(user: TestUser, format: string): Promise<Buffer> {
  const answer = await user
    .call('get', `/api/v1/contacts/export?format=${format}`)
    .set('Accept-Language', 'uk')
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done(null, Buffer.concat(chunks));
      });
    })
    .expect(200);
  return answer.body as Buffer;
}

/** Without the first column: the ids. Contacts of the same name may change places with their ids. */
async function lines(content: Buffer, format: string): Promise<string[]> {
  if (format === 'csv') {
    return content
      .toString('utf8')
      .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'id')
      .split('\r\nid;')
      .sort();
  }
  const rows: string[] = [];
  for await (const { cells } of xlsxRows(fileOf(content, 65_536).pieces())) {
    rows.push(JSON.stringify(cells.slice(1)));
  }
  return rows.sort();
}

describe('an export of all columns, imported into an empty library and exported again', () => {
  it.each([
    ['csv', 1],
    ['csv', 2],
    ['xlsx', 3],
  ])('is the same but for the ids: %s, seed %i', async (format, seed) => {
    await fill(60, seed);
    const first = await exported(library.librarian, format);
    const client = new ImportClient(empty.librarian);
    const done = await client.import(first);
    expect(await client.faults(done.id)).toEqual([]);
    expect(done.progress).toMatchObject({ new: 60, present: 0, bad: 0 });
    const second = await exported(empty.librarian, format);
    expect(await lines(second, format)).toEqual(await lines(first, format));
    // The same file once more, and back into the library that it is from.
    expect((await client.import(first)).progress).toMatchObject({ new: 0, present: 60 });
    const home = new ImportClient(library.librarian);
    expect((await home.import(first, { whenPresent: 'overwrite' })).progress).toMatchObject({
      new: 0,
      changed: 0,
      present: 60,
    });
  });
});
