import { Client } from 'pg';
import { SystemClock } from '#kernel';
import { logInteraction } from '#interactions/testing';
import { ContactReferences } from '#contacts';
import { ReadPath, UnitOfWork } from '#platform/database';
import { Log } from '#platform/logging';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { CadencesService } from '../cadences.service';
import { DueCadencesReader } from '../data/due-cadences.reader';
import { type ShownFollowUp } from '../testing';
import { DueCadencesService } from './due-cadences.service';

let api: TestApi;
let cadences: DueCadencesService;
let database: Client;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start({ LOG_LEVEL: 'silent' });
  database = new Client({ connectionString: api.database.ownerUrl });
  await database.connect();
  // No worker is at work: it sweeps when it is told to.
  const part = <Part>(type: new (...parameters: never[]) => Part): Part =>
    api.app.get(type, { strict: false });
  const due = new DueCadencesReader(part(ReadPath));
  cadences = new DueCadencesService(due, part(CadencesService), new SystemClock(), part(Log));
});
afterAll(async () => {
  await database.end();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
});

const addContact = async (details: object = {}): Promise<string> => {
  const { body } = await library.librarian
    .call('post', '/api/v1/contacts')
    .send({ kind: 'ngo', name: 'Hospicjum', cadenceDays: 90, ...details })
    .expect(201);
  return body.id as string;
};

const patch = async (contactId: string, changes: object) => {
  const path = `/api/v1/contacts/${contactId}`;
  const { headers } = await library.librarian.call('get', path).expect(200);
  await library.librarian
    .call('patch', path)
    .set('If-Match', String(headers.etag))
    .send(changes)
    .expect(200);
};

/** As if all that is known of a contact had happened so many days earlier. */
const age = async (contactId: string, days = 91) => {
  const earlier = `- $2 * interval '1 day'`;
  for (const statement of [
    `update contacts set created_at = created_at ${earlier} where id = $1`,
    `update contact_activity set last_interaction_at = last_interaction_at ${earlier} where contact_id = $1`,
    `update contact_cadences set due_at = due_at ${earlier} where contact_id = $1`,
    `update follow_ups set due_at = due_at ${earlier} where contact_id = $1`,
  ]) {
    await database.query(statement, [contactId, days]);
  }
};

const plannedWith = async (contactId: string, status = 'open'): Promise<ShownFollowUp[]> => {
  const { body } = await library.viewer
    .call('get', `/api/v1/follow-ups?contactId=${contactId}&status=${status}`)
    .expect(200);
  return body.data as ShownFollowUp[];
};

const daysUntil = ({ dueAt }: { dueAt: string }) =>
  (new Date(dueAt).getTime() - Date.now()) / 86_400_000;

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

describe('a contact with a cadence', () => {
  it('with whom nobody was in touch for that long gets one follow-up by itself', async () => {
    const contactId = await addContact();
    const another = await addContact();
    await age(contactId);
    await cadences.planAll();
    await cadences.planAll();
    const planned = await plannedWith(contactId);
    expect(planned).toMatchObject([
      {
        title: 'Odezwać się ponownie (co 90 dni)',
        isAllDay: true,
        origin: 'cadence',
        priority: 'normal',
      },
    ]);
    expect(daysUntil(planned[0]!)).toBeLessThan(20);
    expect(await plannedWith(another)).toEqual([]);
  });

  it('counts from the last contact', async () => {
    const contactId = await addContact();
    await age(contactId, 200);
    await logInteraction(library, { contactIds: [contactId], occurredAt: daysAgo(89) });
    await cadences.planAll();
    expect(await plannedWith(contactId)).toEqual([]);
    await age(contactId, 2);
    await cadences.planAll();
    expect(await plannedWith(contactId)).toHaveLength(1);
  });

  it('is looked after by its owner, its deputy or the first admin, whoever can', async () => {
    const leaver = await library.addUser('librarian');
    const owners = [
      [{ ownerId: library.librarian.id }, library.librarian.id],
      [{ ownerId: leaver.id, deputyId: library.librarian.id }, library.librarian.id],
      [{ ownerId: library.viewer.id }, library.admin.id],
      [{}, library.admin.id],
    ] as const;
    const contacts = await Promise.all(owners.map(([details]) => addContact(details)));
    await library.admin
      .call('patch', `/api/v1/users/${leaver.id}`)
      .set('If-Match', '"1"')
      .send({ status: 'disabled' })
      .expect(200);
    for (const contactId of contacts) await age(contactId);
    await cadences.planAll();
    const planned = await Promise.all(contacts.map((contactId) => plannedWith(contactId)));
    expect(planned.map(([followUp]) => followUp?.ownerId)).toEqual(
      owners.map(([, ownerId]) => ownerId),
    );
  });

  it('never gets two, however many sweep at once', async () => {
    const contacts = await Promise.all([1, 2, 3].map(() => addContact()));
    for (const contactId of contacts) await age(contactId);
    await Promise.all([1, 2, 3].map(() => cadences.planAll()));
    for (const contactId of contacts) expect(await plannedWith(contactId)).toHaveLength(1);
  });
});

describe('logging a call', () => {
  it('does what was due, and the next comes a cadence after it', async () => {
    const contactId = await addContact();
    await age(contactId);
    await cadences.planAll();
    await age(contactId, 30);
    const { id } = await logInteraction(library, { contactIds: [contactId] });
    expect(await plannedWith(contactId)).toEqual([]);
    expect(await plannedWith(contactId, 'done')).toMatchObject([{ doneInInteractionId: id }]);
    await cadences.planAll();
    expect(await plannedWith(contactId)).toEqual([]);
    await age(contactId);
    await cadences.planAll();
    expect(await plannedWith(contactId)).toHaveLength(1);
  });

  it('moves what was not due yet', async () => {
    const contactId = await addContact();
    await age(contactId);
    await cadences.planAll();
    await database.query(
      `update follow_ups set due_at = now() + interval '3 days' where contact_id = $1`,
      [contactId],
    );
    const interaction = await logInteraction(library, { contactIds: [contactId] });
    const [moved] = await plannedWith(contactId);
    expect(daysUntil(moved!)).toBeGreaterThan(89);
    await library.librarian
      .call('delete', `/api/v1/interactions/${interaction.id}`)
      .set('If-Match', '"1"')
      .expect(204);
    const [back] = await plannedWith(contactId);
    expect(daysUntil(back!)).toBeLessThan(20);
  });

  it('is what marks it done, when both are told together', async () => {
    const contactId = await addContact();
    await age(contactId);
    await cadences.planAll();
    const [open] = await plannedWith(contactId);
    const { body } = await library.librarian
      .call('post', `/api/v1/follow-ups/${open!.id}/done`)
      .send({ interaction: { channel: 'call', summary: 'Umówione' } })
      .expect(200);
    expect(body).toMatchObject({ status: 'done', doneInInteractionId: expect.any(String) });
    await cadences.planAll();
    expect(await plannedWith(contactId)).toEqual([]);
  });
});

describe('what came by itself', () => {
  it.each(['done', 'cancel'])('and was ended (%s) comes again a cadence later', async (move) => {
    const contactId = await addContact();
    await age(contactId);
    await cadences.planAll();
    const [open] = await plannedWith(contactId);
    await library.librarian.call('post', `/api/v1/follow-ups/${open!.id}/${move}`).expect(200);
    await cadences.planAll();
    expect(await plannedWith(contactId)).toEqual([]);
    await age(contactId);
    await cadences.planAll();
    expect(await plannedWith(contactId)).toHaveLength(1);
  });

  it('is cancelled when the contact is archived or needs it no more', async () => {
    const [archived, without, longer, shorter] = await Promise.all(
      [1, 2, 3, 4].map(() => addContact()),
    );
    for (const contactId of [archived, without, longer, shorter]) await age(contactId!);
    await cadences.planAll();
    await library.librarian
      .call('delete', `/api/v1/contacts/${archived}`)
      .set('If-Match', '"1"')
      .expect(204);
    await patch(without!, { cadenceDays: null });
    await patch(longer!, { cadenceDays: 365 });
    await patch(shorter!, { cadenceDays: 30 });
    await cadences.planAll();
    expect(await plannedWith(archived!)).toEqual([]);
    expect(await plannedWith(without!)).toEqual([]);
    expect(await plannedWith(longer!)).toEqual([]);
    expect(await plannedWith(shorter!)).toHaveLength(1);
    await patch(without!, { cadenceDays: 90 });
    await cadences.planAll();
    expect(await plannedWith(without!)).toHaveLength(1);
  });

  it('turned to another contact by somebody is theirs to say; the cadence goes on', async () => {
    const contactId = await addContact();
    const another = await addContact({ cadenceDays: null });
    await age(contactId);
    await cadences.planAll();
    const [open] = await plannedWith(contactId);
    const { body } = await library.librarian
      .call('patch', `/api/v1/follow-ups/${open!.id}`)
      .set('If-Match', '"1"')
      .send({ contactId: another })
      .expect(200);
    expect(body.origin).toBe('staff');
    await age(contactId);
    await cadences.planAll();
    expect(await plannedWith(contactId)).toHaveLength(1);
  });

  it('is not there twice when two contacts turn out to be one', async () => {
    const [merged, survivor] = [await addContact(), await addContact()];
    for (const contactId of [merged, survivor]) await age(contactId);
    await cadences.planAll();
    const references = api.app.get(ContactReferences, { strict: false });
    await api.app
      .get(UnitOfWork, { strict: false })
      .run(library.id, () => references.moveToSurvivor(library.id, merged, survivor));
    expect(await plannedWith(survivor)).toHaveLength(1);
  });
});

describe('the sweep', () => {
  it('costs what is due, however many contacts there are', async () => {
    const contactId = await addContact();
    await database.query(
      `insert into contacts (library_id, id, kind, party, sector, name, languages, tags, created_at)
       select library_id, gen_random_uuid(), kind, party, sector, name, languages, tags, created_at
       from contacts, generate_series(1, 5000) where id = $1`,
      [contactId],
    );
    await database.query(
      `insert into contact_cadences (library_id, contact_id, due_at)
       select library_id, id, now() + interval '90 days' from contacts where library_id = $1
       on conflict do nothing`,
      [library.id],
    );
    await age(contactId);
    await database.query('vacuum analyze contact_cadences');
    await pagesOfSweep();
    expect(await pagesOfSweep()).toEqual({ rows: 1, pages: expect.any(Number) });
    expect((await pagesOfSweep()).pages).toBeLessThan(20);
  });
});

/** How many contacts the sweep finds, and how many pages of the database it looks at for that. */
async function pagesOfSweep(): Promise<{ rows: number; pages: number }> {
  const { rows } = await database.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
    `explain (analyze, buffers, format json)
     select * from due_cadences(now(), '-infinity', '00000000-0000-0000-0000-000000000000', 200)`,
  );
  const { Plan: plan } = rows[0]!['QUERY PLAN'][0];
  return {
    rows: plan['Actual Rows']!,
    pages: plan['Shared Hit Blocks']! + plan['Shared Read Blocks']!,
  };
}
