import fc from 'fast-check';
import { Client } from 'pg';
import { ContactMergesService, ContactReferences } from '#contacts';
import { InteractionsService } from '#interactions';
import { ReferralStory } from '#libs/referrals/testing/referral-story';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

/** What one of ours does, by places in the lists of contacts and of merges. */
type Step =
  | { readonly do: 'merge'; readonly into: number; readonly other: number }
  | { readonly do: 'undo'; readonly which: number }
  | { readonly do: 'log'; readonly with: number; readonly and: number };

interface Merge {
  readonly id: string;
  readonly survivorId: string;
}

let api: TestApi;
let owner: Client;
let library: TestLibrary;
let story: ReferralStory;
let merges: ContactMergesService;

beforeAll(async () => {
  api = await TestApi.start();
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  merges = api.app.get(ContactMergesService, { strict: false });
});
afterAll(async () => {
  await owner.end();
  await api.stop();
});

const place = fc.nat({ max: 5 });
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('merge'), into: place, other: place }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('undo'), which: place }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('log'), with: place, and: place }) },
  ),
  { minLength: 4, maxLength: 10 },
) as fc.Arbitrary<Step[]>;

it('merging and undoing at random loses nothing, and undone to the first it is all as it was', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      library = await makeLibrary(api);
      story = new ReferralStory(api, library);
      const contacts = await aCrowd();
      const before = await everything();
      const done: Merge[] = [];
      for (const step of taken) {
        await take(step, contacts, done);
        expect(await refersToMerged()).toEqual([]);
        expect(await keptCount()).toBeGreaterThanOrEqual(before.length);
      }
      await undoAll(done);
      const after = new Set(await everything());
      expect(before.filter((row) => !after.has(row))).toEqual([]);
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

it('a merge that is undone at once leaves no trace in what refers to contacts, nor in what they say', async () => {
  library = await makeLibrary(api);
  story = new ReferralStory(api, library);
  const [one = '', other = ''] = await aCrowd();
  const before = [...(await everything()), ...(await allContacts())];
  await merges.undo(
    library.librarian.caller,
    one,
    await merges.merge(library.librarian.caller, one, { mergedId: other, take: ['name', 'tags'] }),
  );
  expect([...(await everything()), ...(await allContacts())]).toEqual(before);
});

async function take(step: Step, contacts: readonly string[], done: Merge[]): Promise<void> {
  const { caller } = library.librarian;
  const at = (index: number): string => contacts[index % contacts.length] ?? '';
  if (step.do === 'merge') {
    const survivorId = at(step.into);
    const merging = merges.merge(caller, survivorId, { mergedId: at(step.other) });
    const id = await unlessRefused(merging);
    if (id) done.push({ id, survivorId });
  }
  if (step.do === 'undo' && done.length > 0) {
    const merge = done[step.which % done.length];
    if (!merge) return;
    const undone = merges.undo(caller, merge.survivorId, merge.id).then(() => true);
    if (await unlessRefused(undone)) done.splice(done.indexOf(merge), 1);
  }
  if (step.do === 'log') {
    const contactIds = [...new Set([at(step.with), at(step.and)])];
    const interactions = api.app.get(InteractionsService, { strict: false });
    await unlessRefused(
      interactions.log(caller, { channel: 'call', summary: 'Rozmowa', contactIds }),
    );
  }
}

/** What is refused by a rule changes nothing; anything else that fails is a fault. */
async function unlessRefused<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    const kind = (error as { kind?: string }).kind;
    if (kind === 'conflict' || kind === 'invalid') return undefined;
    throw error;
  }
}

async function undoAll(done: Merge[]): Promise<void> {
  for (const { id, survivorId } of [...done].reverse()) {
    await merges.undo(library.librarian.caller, survivorId, id);
  }
}

async function add(path: string, body: object): Promise<string> {
  const answer = await library.librarian.call('post', path).send(body).expect(201);
  return answer.body.id as string;
}

/** Six contacts, organisations and people, with something of everything. */
async function aCrowd(): Promise<string[]> {
  const contacts: string[] = [];
  for (const name of ['PUP', 'Urząd Pracy', 'Powiatowy Urząd Pracy', 'Центр зайнятості']) {
    const details = { kind: 'job_agency', name, city: name, tags: ['praca', name] };
    contacts.push(await add('/api/v1/contacts', details));
  }
  for (const name of ['Olena Szewczenko', 'Олена Шевченко']) {
    contacts.push(await add('/api/v1/contacts', { name, notes: name }));
  }
  const [first = '', second = '', third = '', fourth = '', olena = '', shevchenko = ''] = contacts;
  await add('/api/v1/affiliations', { personId: olena, organisationId: first });
  await add('/api/v1/affiliations', { personId: shevchenko, organisationId: second });
  for (const contactIds of [[first], [first, second], [second, olena], [third, fourth, first]]) {
    await add('/api/v1/interactions', { channel: 'visit', summary: 'Wizyta', contactIds });
  }
  for (const contactId of [second, fourth]) {
    const details = { contactId, dueLocal: '2126-01-01T10:00' };
    await add('/api/v1/follow-ups', { title: 'Zadzwonić', ...details });
    await add('/api/v1/signposts', { contactId, people: 1 });
  }
  await story.sent({ contactId: first });
  const partner = await story.tokenOf(second, ['referrals:read', 'webhooks:manage']);
  await partner
    .call('post', '/api/v1/partner/webhooks')
    .send({ url: 'https://partner.example.org/hook', eventTypes: ['referral.sent'] })
    .expect(201);
  for (const contactId of [first, third]) {
    await owner.query(
      `insert into referral_terms (library_id, contact_id, respond_within_working_days, first_news_within_days,
         news_every_days) values ($1, $2, 3, 7, 30)`,
      [library.id, contactId],
    );
  }
  return contacts;
}

const references = () => api.app.get(ContactReferences, { strict: false }).moving;

/** Each row that refers to a contact, but for what counts its changes. */
async function everything(): Promise<string[]> {
  const rows: string[] = [];
  for (const table of new Set(references().map((reference) => reference.table))) {
    if (table !== 'contacts') rows.push(...(await rowsOf(table)));
  }
  return rows;
}

async function rowsOf(table: string): Promise<string[]> {
  const { rows } = await owner.query<{ row: string }>(
    `select '${table} ' || (to_jsonb(t) - array['version', 'change', 'last_used_at'])::text as row
     from ${table} as t where library_id = $1 order by 1`,
    [library.id],
  );
  return rows.map(({ row }) => row);
}

async function allContacts(): Promise<string[]> {
  return [
    ...(await rowsOf('contacts')),
    ...(await rowsOf('contact_keys')),
    ...(await rowsOf('contact_activity')),
  ];
}

/** What refers to a merged contact, but for what stays with it because the survivor has the same. */
async function refersToMerged(): Promise<string[]> {
  const found: string[] = [];
  for (const { table, column, once } of references()) {
    if (once?.double === 'stays') continue;
    const { rows } = await owner.query<{ row: string }>(
      `select to_jsonb(referring)::text as row from ${table} as referring
       join contacts as contact on contact.library_id = referring.library_id and contact.id = referring.${column}
       where referring.library_id = $1 and contact.merged_into is not null`,
      [library.id],
    );
    found.push(...rows.map(({ row }) => `${table} ${row}`));
  }
  return found;
}

/** How many rows there are, with those that are kept in merges. */
async function keptCount(): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::integer as count from contact_merge_moves as move
     join contact_merges as merge on merge.library_id = move.library_id and merge.id = move.merge_id
     where move.library_id = $1 and move.set_aside is not null and merge.undone_at is null`,
    [library.id],
  );
  return (await everything()).length + (rows[0]?.count ?? 0);
}
