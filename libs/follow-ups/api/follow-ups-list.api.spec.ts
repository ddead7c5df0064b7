import { newId } from '#kernel';
import { addContact, logInteraction, pointersOf } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';
import { addClient, planFollowUp } from '../testing';

let api: TestApi;
let library: TestLibrary;
let agency: string;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  agency = await addContact(library);
});

const path = '/api/v1/follow-ups';

const plan = (details: object = {}) => planFollowUp(library, { contactId: agency, ...details });

interface Page {
  readonly data: readonly { readonly id: string }[];
  readonly page: { readonly nextCursor: string | null };
}

async function pageOf(query: string, user: TestUser): Promise<Page> {
  return (await user.call('get', `${path}?${query}`).expect(200)).body as Page;
}

async function listed(query = '', user: TestUser = library.librarian): Promise<string[]> {
  return (await pageOf(query, user)).data.map(({ id }) => id);
}

describe('listing follow-ups', () => {
  it('begins with what is due first, page by page, each once', async () => {
    const ids: string[] = [];
    for (const day of ['12', '10', '11', '10', '13']) {
      ids.push((await plan({ dueLocal: `2026-12-${day}T10:00` })).id);
    }
    const [twelfth, tenth, eleventh, laterTenth, thirteenth] = ids;
    const seen: string[] = [];
    let query: string | null = '';
    while (query !== null) {
      const { data, page }: Page = await pageOf(`limit=2${query}`, library.viewer);
      seen.push(...data.map(({ id }) => id));
      query = page.nextCursor === null ? null : `&cursor=${page.nextCursor}`;
    }
    expect(seen).toEqual([tenth, laterTenth, eleventh, twelfth, thirteenth]);
  });

  it('filters by owner, contact, interaction, status and due time together', async () => {
    const { id: interactionId } = await logInteraction(library, { contactIds: [agency] });
    const wanted = {
      ownerId: library.admin.id,
      interactionId,
      timeZone: 'UTC',
      dueLocal: '2026-12-10T10:00',
    };
    const { id } = await plan(wanted);
    await plan({ ...wanted, ownerId: library.librarian.id });
    await plan({ ...wanted, contactId: await addContact(library, 'Centrum Biznesu') });
    await plan({ ...wanted, interactionId: null });
    await plan({ ...wanted, dueLocal: '2026-12-10T09:00' });
    await plan({ ...wanted, dueLocal: '2026-12-10T11:00' });
    const done = await plan(wanted);
    await library.librarian.call('post', `${path}/${done.id}/done`).expect(200);
    const query = new URLSearchParams({
      ownerId: library.admin.id,
      contactId: agency,
      interactionId,
      status: 'open',
      dueAfter: '2026-12-10T09:00:00Z',
      dueBefore: '2026-12-10T11:00:00Z',
    });
    expect(await listed(query.toString())).toEqual([id]);
    expect(await listed('status=done')).toEqual([done.id]);
  });

  it('filters by client', async () => {
    const clientId = await addClient(api, library);
    const { id } = await planFollowUp(library, { clientId });
    await plan();
    expect(await listed(`clientId=${clientId}`)).toEqual([id]);
    expect(await listed(`referralId=${newId()}`)).toEqual([]);
  });

  it('filters by what they are about, whatever kind of thing that is, and names it', async () => {
    const clientId = await addClient(api, library);
    const withClient = await planFollowUp(library, { clientId });
    const withAgency = await plan();
    expect(await listed(`subjectType=client&subjectId=${clientId}`)).toEqual([withClient.id]);
    expect(await listed(`subjectType=contact&subjectId=${agency}`)).toEqual([withAgency.id]);
    expect(await listed(`subjectType=referral&subjectId=${agency}`)).toEqual([]);
    const { body } = await library.librarian.call('get', path).expect(200);
    expect(body.data).toMatchObject([
      { subject: { type: 'client', id: clientId, label: 'Łucja Kowalska' } },
      { subject: { type: 'contact', id: agency, label: expect.any(String) } },
    ]);
  });

  it.each([
    [`subjectType=contact`, '/subjectId'],
    [`subjectId=${newId()}`, '/subjectType'],
    [`subjectType=mystery&subjectId=${newId()}`, '/subjectType'],
    [`subjectType=contact&subjectId=${newId()}&contactId=${newId()}`, '/contactId'],
  ])('refuses %s', async (query, pointer) => {
    const { body } = await library.librarian.call('get', `${path}?${query}`).expect(400);
    expect(pointersOf(body)).toEqual([pointer]);
  });

  it('filters by whose they are, how much they matter, where they come from, and what is overdue', async () => {
    const mine = await plan({ priority: 'high' });
    const overdue = await plan({ ownerId: library.admin.id, dueLocal: '2026-01-10T10:00' });
    const today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Warsaw' });
    const allDay = await plan({ dueLocal: today, ownerId: library.admin.id });
    const missed = await plan({ dueLocal: '2026-01-12', ownerId: library.admin.id });
    expect(await listed('owner=me')).toEqual([mine.id]);
    expect(await listed('priority=high')).toEqual([mine.id]);
    expect(await listed('origin=cadence')).toEqual([]);
    expect(await listed('origin=staff&owner=me')).toEqual([mine.id]);
    expect(await listed('overdue=true')).toEqual([overdue.id, missed.id]);
    await library.librarian.call('post', `${path}/${missed.id}/done`).expect(200);
    expect(await listed('overdue=true')).toEqual([overdue.id]);
    expect(await listed('overdue=false')).toHaveLength(4);
    expect(await listed(`ownerId=${library.librarian.id}&owner=me`)).toEqual([mine.id]);
    expect(allDay.isAllDay).toBe(true);
    const { body } = await library.librarian
      .call('get', `${path}?owner=me&ownerId=${library.admin.id}`)
      .expect(400);
    expect(pointersOf(body)).toEqual(['/owner']);
  });

  it('leaves out the archived ones', async () => {
    const { id } = await plan();
    await library.librarian.call('delete', `${path}/${id}`).set('If-Match', '"1"').expect(204);
    expect(await listed()).toEqual([]);
  });

  it('refuses filters that make no sense', async () => {
    const { body } = await library.viewer
      .call('get', `${path}?ownerId=me&status=late&dueBefore=tomorrow&colour=red&limit=0`)
      .expect(400);
    expect(pointersOf(body)).toEqual(['/colour', '/dueBefore', '/limit', '/ownerId', '/status']);
  });
});

describe('a viewer, who may not know clients', () => {
  it('sees what is planned with contacts, and nothing of what is planned with clients', async () => {
    const clientId = await addClient(api, library);
    const about = await planFollowUp(library, { clientId, title: 'Zapytać Łucję o umowę' });
    const { id } = await plan();
    expect(await listed('', library.viewer)).toEqual([id]);
    expect(await listed(`clientId=${clientId}`, library.viewer)).toEqual([]);
    await library.viewer.call('get', `${path}/${about.id}`).expect(404);
    await library.librarian.call('get', `${path}/${about.id}`).expect(200);
  });
});

describe('a stranger', () => {
  it('finds nothing of another library, not even that it exists', async () => {
    const { id } = await plan();
    const stranger = (await makeLibrary(api)).admin;
    const theirs = await stranger.call('get', `${path}/${id}`).expect(404);
    const nobodys = await stranger.call('get', `${path}/${newId()}`).expect(404);
    expect({ ...theirs.body, requestId: '' }).toEqual({ ...nobodys.body, requestId: '' });
    for (const method of ['patch', 'delete'] as const) {
      await stranger
        .call(method, `${path}/${id}`)
        .set('If-Match', '"1"')
        .send({ title: 'Mine' })
        .expect(404);
    }
    for (const move of ['done', 'cancel']) {
      await stranger.call('post', `${path}/${id}/${move}`).expect(404);
    }
    expect(await listed('', stranger)).toEqual([]);
    expect(await listed(`ownerId=${library.librarian.id}`, stranger)).toEqual([]);
    await api.call('get', path).expect(401);
  });
});
