import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { MentoringStory } from '../testing/mentoring-story';

const terms = '/api/v1/mentoring-terms';
const weights = '/api/v1/mentoring-weights';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const beekeeping = {
  code: 'beekeeping',
  topic: 'operations',
  nameEn: 'Beekeeping',
  namePl: 'Pszczelarstwo',
  nameUk: 'Бджільництво',
  nameRu: 'Пчеловодство',
};

const change = (version: number, details: object, user = library.admin) =>
  user.call('patch', weights).set('If-Match', `"${version}"`).send(details);

describe('the vocabulary', () => {
  it('has topics and skills in four languages', async () => {
    const { data } = (await library.viewer.call('get', terms).expect(200)).body;
    expect(data).toContainEqual({
      id: null,
      code: 'taxes',
      topic: 'finance',
      nameEn: 'Taxes',
      namePl: 'Podatki',
      nameUk: 'Податки',
      nameRu: 'Налоги',
    });
  });

  it('takes a library’s own words, which mentors can then offer', async () => {
    const { body } = await library.admin.call('post', terms).send(beekeeping).expect(201);
    const story = new MentoringStory(api, library);
    const { id } = await story.mentor({ terms: ['beekeeping'] });
    const found = await library.viewer
      .call('get', '/api/v1/mentor-profiles?term=operations')
      .expect(200);
    expect(found.body.data.map((one: { id: string }) => one.id)).toEqual([id]);
    const renamed = await library.admin
      .call('patch', `${terms}/${body.id}`)
      .set('If-Match', '"1"')
      .send({ nameEn: 'Keeping bees' })
      .expect(200);
    expect(renamed.body).toMatchObject({ code: 'beekeeping', nameEn: 'Keeping bees', version: 2 });
    const stranger = await makeLibrary(api);
    await stranger.admin.call('get', `${terms}/${body.id}`).expect(404);
  });

  it.each([
    [{ code: 'taxes' }, 409, 'mentoring_term_exists'],
    [{ code: 'Bee keeping' }, 400, 'invalid_request'],
    [{ topic: 'taxes' }, 400, 'invalid_request'],
    [{ topic: 'gardening' }, 400, 'invalid_request'],
  ])('refuses %j', async (details, status, code) => {
    const { body } = await library.admin
      .call('post', terms)
      .send({ ...beekeeping, ...details })
      .expect(status);
    expect(body.code).toBe(code);
  });

  it('is the library’s as a whole: only who manages it adds words', async () => {
    await library.librarian.call('post', terms).send(beekeeping).expect(403);
  });
});

describe('the weights', () => {
  it('are the standard ones until the library moves them; each change is a version', async () => {
    const { body } = await library.viewer.call('get', weights).expect(200);
    expect(body).toMatchObject({ version: 1, weights: { goals: 35, load: 10 } });
    expect((await change(1, { goals: 50 }).expect(200)).body).toMatchObject({
      version: 2,
      weights: { goals: 50, load: 10 },
    });
    expect((await library.viewer.call('get', weights).expect(200)).headers.etag).toBe('"2"');
    await change(1, { goals: 40 }).expect(412);
  });

  it.each([{ goals: 10 }, { goals: 61 }, { language: 0 }, { load: 2.5 }, { gender: 5 }])(
    'refuse %j',
    async (details) => {
      await change(1, details).expect(400);
      expect((await library.viewer.call('get', weights).expect(200)).body.version).toBe(1);
    },
  );

  it('are moved by who manages the library alone', async () => {
    await change(1, { goals: 50 }, library.librarian).expect(403);
  });
});
