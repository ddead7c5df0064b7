import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { MentoringStory } from '../testing/mentoring-story';

const profiles = '/api/v1/mentor-profiles';

let api: TestApi;
let library: TestLibrary;
let story: MentoringStory;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new MentoringStory(api, library);
});

const pointers = (body: { errors: { pointer: string; code: string }[] }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

const names = async (query: string) =>
  (await library.viewer.call('get', `${profiles}?${query}`).expect(200)).body.data.map(
    ({ contact }: { contact: { name: string } }) => contact.name,
  );

describe('a mentor profile', () => {
  it('says what a person offers as a mentor, and a viewer reads it', async () => {
    const branch = await library.admin
      .call('post', '/api/v1/branches')
      .send({ name: 'Filia nr 3' })
      .expect(201);
    const said = {
      about: 'Prowadzę biuro rachunkowe od 20 lat',
      terms: ['bookkeeping', 'taxes'],
      industries: ['69.20'],
      conflictIndustries: ['69'],
      stages: ['idea', 'starting'],
      languages: [{ language: 'pl', level: 'fluent' }],
      modes: ['in_person'],
      branchIds: [branch.body.id],
      slots: [{ weekday: 1, from: '16:00', until: '00:00' }],
      timeZone: 'Europe/Warsaw',
      capacity: 2,
      pausedUntil: '2026-12-15',
      isVerified: true,
    };
    const { id } = await story.mentor(said);
    expect(await story.read(`${profiles}/${id}`, library.viewer)).toMatchObject({
      ...said,
      contact: { name: 'Anna Wójcik' },
      archivedAt: null,
    });
  });

  it('is changed by whoever has read it, and by nobody else', async () => {
    const { id } = await story.mentor();
    const change = (version: string, details: object) =>
      library.librarian.call('patch', `${profiles}/${id}`).set('If-Match', version).send(details);
    const changed = await change('"1"', { terms: ['pricing'], isVerified: false }).expect(200);
    expect(changed.body).toMatchObject({ terms: ['pricing'], isVerified: false, capacity: 2 });
    await change('"1"', { capacity: 5 }).expect(412);
    await library.viewer
      .call('patch', `${profiles}/${id}`)
      .set('If-Match', '"2"')
      .send({})
      .expect(403);
    await library.librarian.call('patch', `${profiles}/${id}`).send({ capacity: 5 }).expect(428);
  });

  it('is left in the archive until it is restored', async () => {
    const { id } = await story.mentor();
    await library.librarian.call('delete', `${profiles}/${id}`).set('If-Match', '"1"').expect(204);
    expect(await names('')).toEqual([]);
    expect(await names('archived=true')).toEqual(['Anna Wójcik']);
    await library.librarian
      .call('patch', `${profiles}/${id}`)
      .set('If-Match', '"2"')
      .send({ capacity: 3 })
      .expect(409);
    await library.librarian
      .call('post', `${profiles}/${id}/restore`)
      .set('If-Match', '"2"')
      .expect(200);
    expect(await names('')).toEqual(['Anna Wójcik']);
  });

  it('is one for each person, and for people only', async () => {
    const contactId = await story.person();
    await story.mentor({ contactId });
    const create = (details: object) => library.librarian.call('post', profiles).send(details);
    expect((await create({ contactId }).expect(409)).body.code).toBe('mentor_profile_exists');
    const { id } = await story.made('/api/v1/contacts', { kind: 'ngo', name: 'Fundacja' });
    expect(pointers((await create({ contactId: id }).expect(400)).body)).toEqual([
      '/contactId not_a_person',
    ]);
  });

  it.each([
    [{ terms: ['bookkeeping', 'juggling'] }, '/terms/1 unknown_term'],
    [{ industries: ['47.61', '99.99'] }, '/industries/1 unknown_industry'],
    [{ conflictIndustries: ['Z'] }, '/conflictIndustries/0 unknown_industry'],
    [{ languages: [{ language: 'UK', level: 'good' }] }, '/languages/0 language_code'],
    [
      {
        languages: [
          { language: 'uk', level: 'good' },
          { language: 'uk', level: 'basic' },
        ],
      },
      '/languages/1 language_twice',
    ],
    [{ slots: [{ weekday: 1, from: '16:00', until: '16:00' }] }, '/slots/0 slot_ends_before'],
    [{ branchIds: ['019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d'] }, '/branchIds unknown_branch'],
    [{ contactId: '019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d' }, '/contactId unknown_contact'],
    [{ capacity: -1 }, '/capacity min'],
  ])('with %j is refused, and says where', async (details, fault) => {
    const contactId = await story.person();
    const { body } = await library.librarian
      .call('post', profiles)
      .send({ contactId, ...details })
      .expect(400);
    expect(pointers(body)).toEqual([fault]);
    expect(await names('')).toEqual([]);
  });

  it('asks nobody their gender, age, ethnicity or religion', async () => {
    const contactId = await story.person();
    for (const field of ['gender', 'age', 'birthDate', 'ethnicity', 'religion']) {
      await library.librarian
        .call('post', profiles)
        .send({ contactId, [field]: 'x' })
        .expect(400);
    }
  });

  it('is found by a skill or its topic, a language, and whether it is verified', async () => {
    await story.mentor({}, { name: 'Anna Wójcik' });
    const english = [{ language: 'en', level: 'good' }];
    await story.mentor({ terms: ['pricing'], languages: english }, { name: 'Jan Mazur' });
    await story.mentor({ terms: ['hiring'], isVerified: false }, { name: 'Ewa Żak' });
    expect(await names('term=bookkeeping')).toEqual(['Anna Wójcik']);
    expect(await names('term=finance')).toEqual(['Anna Wójcik', 'Jan Mazur']);
    expect(await names('language=en')).toEqual(['Jan Mazur']);
    expect(await names('verified=false')).toEqual(['Ewa Żak']);
  });

  it('is unknown to another library', async () => {
    const { id } = await story.mentor();
    const stranger = await makeLibrary(api);
    await stranger.admin.call('get', `${profiles}/${id}`).expect(404);
    await stranger.admin
      .call('patch', `${profiles}/${id}`)
      .set('If-Match', '"1"')
      .send({})
      .expect(404);
    expect((await stranger.admin.call('get', profiles).expect(200)).body.data).toEqual([]);
    const contactId = await story.person();
    await stranger.admin.call('post', profiles).send({ contactId }).expect(400);
  });
});

describe('clients whom a mentor is never proposed', () => {
  it('are named one by one, as often as somebody says so', async () => {
    const { id } = await story.mentor();
    const client = await story.client({ name: 'Оксана Мельник' });
    const exclusion = `${profiles}/${id}/exclusions/${client}`;
    await library.librarian.call('put', exclusion).expect(204);
    await library.librarian.call('put', exclusion).expect(204);
    const { body } = await library.viewer.call('get', `${profiles}/${id}/exclusions`).expect(200);
    expect(body.data).toEqual([{ id: client, initials: expect.any(String) }]);
    await library.librarian.call('delete', exclusion).expect(204);
    await library.librarian.call('put', `${profiles}/${id}/exclusions/${id}`).expect(404);
    await library.viewer.call('put', exclusion).expect(403);
  });

  it('are not shown to staff held to another branch', async () => {
    const { id } = await story.mentor();
    const { body: branch } = await library.admin
      .call('post', '/api/v1/branches')
      .send({ name: 'Filia nr 3' })
      .expect(201);
    const client = await story.client({ branchId: branch.id });
    await library.librarian.call('put', `${profiles}/${id}/exclusions/${client}`).expect(204);
    await holdToBranches(library);
    const { body } = await library.librarian
      .call('get', `${profiles}/${id}/exclusions`)
      .expect(200);
    expect(body.data).toEqual([]);
    await library.librarian.call('delete', `${profiles}/${id}/exclusions/${client}`).expect(404);
  });
});

describe('when two people turn out to be one', () => {
  it('the survivor has the profile', async () => {
    const merged = await story.person('Anna Wojcik');
    const { id } = await story.mentor({ contactId: merged });
    const survivor = await story.person('Anna Wójcik');
    await library.librarian
      .call('post', `/api/v1/contacts/${survivor}/merges`)
      .send({ mergedId: merged })
      .expect(201);
    expect((await story.read(`${profiles}/${id}`)).contact).toMatchObject({ id: survivor });
  });
});

async function holdToBranches({ admin }: TestLibrary): Promise<void> {
  const { headers } = await admin.call('get', '/api/v1/library').expect(200);
  await admin
    .call('patch', '/api/v1/library')
    .set('If-Match', String(headers.etag))
    .send({ clientsVisibleTo: 'branch' })
    .expect(200);
}
