import { Client } from 'pg';
import { ContactMergesService, ContactsService } from '#contacts';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { InteractionReader } from './data/interaction.reader';
import { InteractionsService, type NewInteraction } from './interactions.service';

let api: TestApi;
let owner: Client;
let library: TestLibrary;
let interactions: InteractionsService;
let agency: string;
let centre: string;

beforeAll(async () => {
  api = await TestApi.start();
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  interactions = api.app.get(InteractionsService, { strict: false });
});
afterAll(async () => {
  await owner.end();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  const contacts = api.app.get(ContactsService, { strict: false });
  agency = await contacts.create(library.librarian.caller, { kind: 'job_agency', name: 'Urząd' });
  centre = await contacts.create(library.librarian.caller, { kind: 'ngo', name: 'Centrum' });
});

const october = (day: number) => `2026-10-${String(day).padStart(2, '0')}T09:00:00.000Z`;

async function log(day: number, details: Partial<NewInteraction> = {}): Promise<string> {
  const { id } = await interactions.log(library.librarian.caller, {
    channel: 'call',
    summary: 'Rozmowa',
    contactIds: [agency],
    occurredAt: october(day),
    ...details,
  });
  return id;
}

async function lastContact(contactId: string): Promise<string | undefined> {
  const { rows } = await owner.query<{ at: Date }>(
    `select last_interaction_at as at from contact_activity where library_id = $1 and contact_id = $2`,
    [library.id, contactId],
  );
  return rows[0]?.at.toISOString();
}

describe('the last contact', () => {
  it('moves forward with each interaction, and never back', async () => {
    expect(await lastContact(agency)).toBeUndefined();
    await log(10);
    await log(12, { contactIds: [agency, centre] });
    await log(11, { contactIds: [centre, agency] });
    expect(await lastContact(agency)).toBe(october(12));
    expect(await lastContact(centre)).toBe(october(12));
  });

  it('follows an interaction that is moved in time', async () => {
    await log(10);
    const id = await log(12);
    await interactions.change(library.librarian.caller, id, 1, { occurredAt: october(8) });
    expect(await lastContact(agency)).toBe(october(10));
  });

  it('follows an interaction that turns out to be with somebody else', async () => {
    await log(10);
    const id = await log(12);
    await interactions.change(library.librarian.caller, id, 1, { contactIds: [centre] });
    expect(await lastContact(agency)).toBe(october(10));
    expect(await lastContact(centre)).toBe(october(12));
  });

  it('forgets an interaction that is archived, and the contact with the last of them', async () => {
    const first = await log(10);
    const second = await log(12);
    await interactions.archive(library.librarian.caller, second, 1);
    expect(await lastContact(agency)).toBe(october(10));
    await interactions.archive(library.librarian.caller, first, 1);
    expect(await lastContact(agency)).toBeUndefined();
  });

  it('is right after everybody wrote at once, in whatever order contacts were named', async () => {
    const corrected = await Promise.all([log(20), log(21), log(22)]);
    await Promise.all([
      ...corrected.map((id, index) =>
        interactions.change(library.librarian.caller, id, 1, {
          occurredAt: october(index + 1),
          contactIds: index % 2 === 0 ? [agency, centre] : [centre, agency],
        }),
      ),
      ...[4, 9, 6, 8, 5].map((day) =>
        log(day, { contactIds: day % 2 === 0 ? [agency, centre] : [centre, agency] }),
      ),
    ]);
    expect(await lastContact(agency)).toBe(october(9));
    expect(await lastContact(centre)).toBe(october(9));
  });
});

describe('when two contacts turn out to be one', () => {
  it('the survivor has every interaction once, and the later of both last contacts', async () => {
    const [both, mergedOnly, survivors] = [
      await log(10, { contactIds: [centre, agency] }),
      await log(12, { contactIds: [centre] }),
      await log(11),
    ];
    await api.app
      .get(ContactMergesService, { strict: false })
      .merge(library.librarian.caller, agency, { mergedId: centre });
    const reader = api.app.get(InteractionReader, { strict: false });
    const list = await reader.list(library.id, { contactId: agency, limit: 10 });
    const { data } = JSON.parse(list.text) as { data: { id: string; contactIds: string[] }[] };
    expect(data.map(({ id }) => id)).toEqual([mergedOnly, survivors, both]);
    expect(data.every(({ contactIds }) => contactIds.join() === agency)).toBe(true);
    expect(await lastContact(agency)).toBe(october(12));
    expect(await lastContact(centre)).toBeUndefined();
    // Whoever was editing it sees that it has changed.
    await expect(
      interactions.change(library.librarian.caller, mergedOnly, 1, { summary: 'x' }),
    ).rejects.toThrow('stale_version');
  });
});

describe('the audit trail', () => {
  it('says who changed which fields, and nothing of what was said', async () => {
    const id = await log(10);
    await interactions.change(library.librarian.caller, id, 1, { summary: 'Poufne' });
    await interactions.archive(library.librarian.caller, id, 2);
    const { rows } = await owner.query<{ action: string; changes: { fields: string[] } }>(
      `select action, actor_id, changes from audit_entries where subject_id = $1 order by id`,
      [id],
    );
    expect(rows).toMatchObject([
      { action: 'interaction.logged', actor_id: library.librarian.id },
      { action: 'interaction.changed', changes: { fields: ['summary'] } },
      { action: 'interaction.archived', changes: { fields: ['archivedAt'] } },
    ]);
    expect(rows[0]?.changes.fields).toContain('contactIds');
    expect(JSON.stringify(rows)).not.toMatch(/Rozmowa|Poufne/);
  });
});

describe('logging for the product itself', () => {
  it('names nobody of ours', async () => {
    const { id } = await interactions.log(
      { ...library.librarian.caller, actor: { kind: 'system', id: null } },
      { channel: 'event', summary: 'Targi', contactIds: [agency] },
    );
    const read = await api.app.get(InteractionReader, { strict: false }).read(library.id, id);
    expect(JSON.parse(read.text)).toMatchObject({ userIds: [], loggedBy: null });
  });
});
