import { newId } from '#kernel';
import { ReferralStory } from '#libs/referrals/testing/referral-story';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

let api: TestApi;
let library: TestLibrary;
let story: ReferralStory;
let survivor: string;
let merged: string;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new ReferralStory(api, library);
  survivor = await contact({ name: 'PUP Kołobrzeg', city: 'Kołobrzeg', tags: ['praca'] });
  merged = await contact({ name: 'Urząd Pracy', phone: '94 351 00 00', tags: ['urząd'] });
});

async function add(path: string, body: object): Promise<string> {
  const answer = await library.librarian.call('post', path).send(body).expect(201);
  return answer.body.id as string;
}

const contact = (details: object) => add('/api/v1/contacts', { kind: 'job_agency', ...details });

const log = (contactIds: string[]) =>
  add('/api/v1/interactions', { channel: 'call', summary: 'Rozmowa', contactIds });

const merging = (into: string, mergedId: string, take?: string[]) =>
  library.librarian.call('post', `/api/v1/contacts/${into}/merges`).send({ mergedId, take });

const undoing = (into: string, id: string) =>
  library.librarian.call('post', `/api/v1/contacts/${into}/merges/${id}/undo`);

async function read(path: string) {
  return (await library.librarian.call('get', path).expect(200)).body;
}

const partners = async (interactionId: string): Promise<string[]> =>
  (await read(`/api/v1/interactions/${interactionId}`)).contactIds;

describe('merging a contact into another', () => {
  it('moves everything to the survivor, and says what that was', async () => {
    const [both, own] = [await log([merged, survivor]), await log([merged])];
    await add('/api/v1/follow-ups', {
      title: 'Zadzwonić',
      contactId: merged,
      dueLocal: '2126-01-01T10:00',
    });
    const personId = await add('/api/v1/contacts', { name: 'Олена Шевченко' });
    await add('/api/v1/affiliations', { personId, organisationId: merged });
    await story.sent({ contactId: merged });
    const partner = await story.tokenOf(merged, ['referrals:read']);

    const { body } = await merging(survivor, merged, ['name']).expect(201);
    expect(body).toMatchObject({
      survivorId: survivor,
      merged: { id: merged, name: 'Urząd Pracy' },
      mergedBy: { id: library.librarian.id, name: 'Test librarian' },
      moved: {
        interactions: 2,
        followUps: 1,
        affiliations: 1,
        referrals: 1,
        consents: 1,
        disclosures: 1,
        // Its own, and that of the link in the mail about the referral.
        tokens: 2,
      },
      undoneAt: null,
      canBeUndone: true,
    });
    expect([...body.fields].sort()).toEqual(['name', 'phones', 'tags']);
    expect(await read(`/api/v1/contacts/${survivor}`)).toMatchObject({
      name: 'Urząd Pracy',
      phone: '+48 94 351 00 00',
      city: 'Kołobrzeg',
      tags: ['praca', 'urząd'],
      version: 2,
    });
    expect(await partners(both)).toEqual([survivor]);
    expect(await partners(own)).toEqual([survivor]);
    const { data } = (await partner.call('get', '/api/v1/partner/referrals').expect(200)).body;
    expect(data).toHaveLength(1);
  });

  it('leads from the old id to the survivor, for whoever reads; nobody changes it any more', async () => {
    await merging(survivor, merged).expect(201);
    const path = `/api/v1/contacts/${merged}`;
    const answer = await library.viewer.call('get', path).expect(307);
    expect(answer.headers.location).toBe(`/api/v1/contacts/${survivor}`);
    expect(answer.body).toMatchObject({ code: 'contact_merged', movedTo: survivor });
    const timeline = await library.viewer.call('get', `${path}/timeline?limit=5`).expect(307);
    expect(timeline.headers.location).toBe(`/api/v1/contacts/${survivor}/timeline?limit=5`);
    for (const [method, at] of [
      ['patch', path],
      ['delete', path],
      ['post', `${path}/restore`],
      ['post', `${path}/verifications`],
    ] as const) {
      const { body } = await library.librarian
        .call(method, at)
        .set('If-Match', '"2"')
        .send(method === 'patch' ? { city: 'Koszalin' } : undefined)
        .expect(409);
      expect(body).toMatchObject({ code: 'contact_merged', mergedInto: survivor });
    }
    const archived = await read('/api/v1/contacts?archived=true');
    expect(archived.data).toMatchObject([{ id: merged, mergedInto: survivor }]);
  });

  it("keeps both histories in the survivor's timeline", async () => {
    await merging(survivor, merged).expect(201);
    const { data } = await read(`/api/v1/contacts/${survivor}/timeline?what=changes`);
    const told = (data as { change: { action: string }; contacts: { id: string }[] }[]).map(
      ({ change, contacts }) => [change.action, contacts[0]?.id],
    );
    expect(told).toEqual([
      ['contact.took_over', survivor],
      ['contact.merged', merged],
      ['contact.created', merged],
      ['contact.created', survivor],
    ]);
  });

  it('is refused where two cannot be one', async () => {
    const person = await add('/api/v1/contacts', { name: 'Олена Шевченко' });
    const codeOf = async (into: string, other: string, status: number) =>
      (await merging(into, other).expect(status)).body;
    expect(await codeOf(survivor, survivor, 400)).toMatchObject({
      errors: [{ pointer: '/mergedId', code: 'the_same_contact' }],
    });
    expect(await codeOf(survivor, newId(), 400)).toMatchObject({
      errors: [{ pointer: '/mergedId', code: 'unknown_contact' }],
    });
    expect(await codeOf(newId(), merged, 404)).toMatchObject({ code: 'contact_not_found' });
    expect(await codeOf(survivor, person, 409)).toMatchObject({ code: 'parties_differ' });
    await library.librarian
      .call('delete', `/api/v1/contacts/${survivor}`)
      .set('If-Match', '"1"')
      .expect(204);
    expect(await codeOf(survivor, merged, 409)).toMatchObject({ code: 'survivor_archived' });
    await merging(merged, survivor).expect(201);
    const third = await contact({ name: 'PUP' });
    const again = { code: 'contact_merged', mergedInto: merged };
    expect(await codeOf(third, survivor, 409)).toMatchObject(again);
    expect(await codeOf(survivor, third, 409)).toMatchObject(again);
  });

  it('names what is wrong with a request', async () => {
    const { body } = await merging(survivor, 'me', ['id', 'party']).expect(400);
    const pointers = body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.sort()).toEqual(['/mergedId', '/take']);
  });

  it('is for those who write, and for nobody of another library', async () => {
    const path = `/api/v1/contacts/${survivor}/merges`;
    await library.viewer.call('post', path).send({ mergedId: merged }).expect(403);
    const stranger = await makeLibrary(api);
    await stranger.admin.call('post', path).send({ mergedId: merged }).expect(404);
    const theirs = await stranger.admin
      .call('post', '/api/v1/contacts')
      .send({ kind: 'ngo', name: 'Fundacja' })
      .expect(201);
    await merging(survivor, theirs.body.id).expect(400);
    const { body } = await merging(survivor, merged).expect(201);
    await stranger.admin.call('post', `${path}/${body.id}/undo`).expect(404);
    expect((await stranger.admin.call('get', path).expect(200)).body.data).toEqual([]);
    await library.viewer.call('post', `${path}/${body.id}/undo`).expect(403);
  });
});

describe('undoing a merge', () => {
  it('gives everything back; what was added since stays with the survivor', async () => {
    const [both, own] = [await log([merged, survivor]), await log([merged])];
    const partner = await story.tokenOf(merged, ['referrals:read']);
    const { body } = await merging(survivor, merged).expect(201);
    const since = await log([survivor]);
    const undone = await undoing(survivor, body.id).expect(200);
    expect(undone.body).toMatchObject({ undoneAt: expect.any(String), canBeUndone: false });
    expect(await partners(both)).toEqual([merged, survivor]);
    expect(await partners(own)).toEqual([merged]);
    expect(await partners(since)).toEqual([survivor]);
    expect(await read(`/api/v1/contacts/${merged}`)).toMatchObject({
      name: 'Urząd Pracy',
      archivedAt: null,
      mergedInto: null,
    });
    expect(await read(`/api/v1/contacts/${survivor}`)).toMatchObject({
      phone: null,
      tags: ['praca'],
    });
    await partner.call('get', '/api/v1/partner/referrals').expect(200);
    const again = await undoing(survivor, body.id).expect(409);
    expect(again.body.code).toBe('merge_undone');
  });

  it('does not put into an interaction again whom somebody took out since', async () => {
    const both = await log([merged, survivor]);
    const other = await contact({ name: 'Centrum' });
    const { body } = await merging(survivor, merged).expect(201);
    await library.librarian
      .call('patch', `/api/v1/interactions/${both}`)
      .set('If-Match', '"2"')
      .send({ contactIds: [other] })
      .expect(200);
    await undoing(survivor, body.id).expect(200);
    expect(await partners(both)).toEqual([other]);
  });

  it('goes back one merge after the other, the last first', async () => {
    const third = await contact({ name: 'PUP' });
    const first = (await merging(survivor, merged).expect(201)).body.id;
    const second = (await merging(survivor, third).expect(201)).body.id;
    const refused = await undoing(survivor, first).expect(409);
    expect(refused.body).toMatchObject({ code: 'merged_again', mergeId: second });
    const { data } = await read(`/api/v1/contacts/${survivor}/merges`);
    expect(data).toMatchObject([
      { id: second, canBeUndone: true },
      { id: first, canBeUndone: false },
    ]);
    await undoing(survivor, second).expect(200);
    await undoing(survivor, first).expect(200);
  });

  it('waits until its survivor is a contact of its own again; ids lead to the last survivor meanwhile', async () => {
    const third = await contact({ name: 'PUP' });
    const first = (await merging(survivor, merged).expect(201)).body.id;
    const second = (await merging(third, survivor).expect(201)).body.id;
    const answer = await library.viewer.call('get', `/api/v1/contacts/${merged}`).expect(307);
    expect(answer.headers.location).toBe(`/api/v1/contacts/${third}`);
    const refused = await undoing(survivor, first).expect(409);
    expect(refused.body).toMatchObject({ code: 'contact_merged', mergedInto: third });
    await undoing(third, second).expect(200);
    const back = await library.viewer.call('get', `/api/v1/contacts/${merged}`).expect(307);
    expect(back.headers.location).toBe(`/api/v1/contacts/${survivor}`);
    await undoing(survivor, first).expect(200);
    await library.viewer.call('get', `/api/v1/contacts/${merged}`).expect(200);
  });

  it('leaves in the archive who was there before', async () => {
    await library.librarian
      .call('delete', `/api/v1/contacts/${merged}`)
      .set('If-Match', '"1"')
      .expect(204);
    const { body } = await merging(survivor, merged).expect(201);
    await undoing(survivor, body.id).expect(200);
    const { archivedAt, mergedInto } = await read(`/api/v1/contacts/${merged}`);
    expect([typeof archivedAt, mergedInto]).toEqual(['string', null]);
  });
});

describe('at the same instant', () => {
  it('one of two who merge the same two wins, in whichever direction', async () => {
    for (const [one, other] of [
      [merging(survivor, merged), merging(survivor, merged)],
      await crosswise(),
    ] as const) {
      const statuses = (await Promise.all([one, other])).map(({ status }) => status);
      expect(statuses.sort()).toEqual([201, 409]);
    }
  });

  async function crosswise() {
    const [one, other] = [await contact({ name: 'A' }), await contact({ name: 'B' })];
    return [merging(one, other), merging(other, one)] as const;
  }

  it('nothing that is logged, planned or promised with the merged contact is lost', async () => {
    const logging = Array.from({ length: 8 }, (_, at) =>
      library.librarian.call('post', '/api/v1/interactions').send({
        channel: 'call',
        summary: `Rozmowa ${at}`,
        contactIds: at % 2 ? [merged, survivor] : [merged],
        next: { title: 'Dalej', dueLocal: '2126-01-01T10:00' },
      }),
    );
    const answers = await Promise.all([
      ...logging.slice(0, 4),
      merging(survivor, merged),
      ...logging.slice(4),
    ]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.every((status) => status === 201 || status === 400)).toBe(true);
    const logged = statuses.filter((status) => status === 201).length - 1;
    const page = await read(`/api/v1/interactions?contactId=${survivor}&limit=100`);
    expect(page.data).toHaveLength(logged);
    const left = await read(`/api/v1/interactions?contactId=${merged}`);
    expect(left.data).toEqual([]);
    const planned = await read(`/api/v1/follow-ups?contactId=${survivor}&limit=100`);
    expect(planned.data).toHaveLength(logged);
  });
});
