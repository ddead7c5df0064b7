import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { MentoringStory } from '../testing/mentoring-story';

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

interface Shortlist {
  readonly weightsVersion: number;
  readonly considered: number;
  readonly mentors: readonly {
    name: string;
    score: number;
    grounds: object[];
    missing: string[];
  }[];
}

const suggest = async (id: string, limit = 10): Promise<Shortlist> =>
  (
    await library.librarian
      .call('post', `/api/v1/mentoring-requests/${id}/suggestions`)
      .send({ limit })
      .expect(201)
  ).body as Shortlist;

const suitability = (id: string, profileId: string, user = library.viewer) =>
  user.call('get', `/api/v1/mentoring-requests/${id}/suitability/${profileId}`);

describe('a shortlist', () => {
  it('puts who suits best first, and says why, and what is missing', async () => {
    await story.mentor({ terms: ['finance'] }, { name: 'Jan Mazur' });
    await story.mentor({}, { name: 'Anna Wójcik' });
    const { id } = await story.request({ terms: ['bookkeeping', 'taxes'] });
    const shortlist = await suggest(id);
    expect(shortlist.mentors.map(({ name }) => name)).toEqual(['Anna Wójcik', 'Jan Mazur']);
    expect(shortlist.mentors[0]).toMatchObject({
      score: 98,
      missing: [],
      capacity: 2,
      inUse: 0,
      outcomes: { ended: 0, succeeded: 0, expectedPercent: 50 },
      isShownOften: false,
    });
    expect(shortlist.mentors[0]!.grounds[0]).toMatchObject({
      criterion: 'goals',
      reason: 'all_skills_offered',
    });
    expect(shortlist.mentors[1]!.missing).toEqual(['bookkeeping', 'taxes']);
  });

  it('is made by the weights that hold, names their version, and stays as it was', async () => {
    await story.mentor();
    const { id } = await story.request();
    expect((await suggest(id)).weightsVersion).toBe(1);
    await library.admin
      .call('patch', '/api/v1/mentoring-weights')
      .set('If-Match', '"1"')
      .send({ goals: 60 })
      .expect(200);
    expect((await suggest(id)).weightsVersion).toBe(2);
    const { body } = await library.viewer
      .call('get', `/api/v1/mentoring-requests/${id}/suggestions`)
      .expect(200);
    expect(body.data.map((one: Shortlist) => one.weightsVersion)).toEqual([2, 1]);
  });

  it('leaves out whoever cannot be asked', async () => {
    const archived = await story.mentor();
    await library.librarian
      .call('delete', `/api/v1/mentor-profiles/${archived.id}`)
      .set('If-Match', '"1"')
      .expect(204);
    const gone = await story.person('Ewa Żak');
    await story.mentor({ contactId: gone });
    await library.librarian
      .call('delete', `/api/v1/contacts/${gone}`)
      .set('If-Match', '"1"')
      .expect(204);
    for (const details of [
      { isVerified: false },
      { pausedUntil: '2199-01-01' },
      { capacity: 0 },
      { terms: ['hiring'] },
      { languages: [{ language: 'en', level: 'fluent' }] },
    ]) {
      await story.mentor(details);
    }
    const { id } = await story.request();
    expect(await suggest(id)).toMatchObject({ considered: 0, mentors: [] });
  });

  it('for a request that names no topic is of all who can be asked', async () => {
    await story.mentor();
    await story.mentor({ terms: ['hiring'] });
    const { id } = await story.request({ terms: [] });
    expect((await suggest(id)).considered).toBe(2);
    expect((await suggest(id, 1)).mentors).toHaveLength(1);
  });

  it('is not made for a request that is closed, nor by a viewer, nor in another library', async () => {
    const { id } = await story.request();
    const address = `/api/v1/mentoring-requests/${id}/suggestions`;
    await library.viewer.call('post', address).send({}).expect(403);
    await (await makeLibrary(api)).admin.call('post', address).send({}).expect(404);
    await library.librarian
      .call('post', `/api/v1/mentoring-requests/${id}/close`)
      .set('If-Match', '"1"')
      .send({ reason: 'helped' })
      .expect(200);
    await library.librarian.call('post', address).send({}).expect(409);
  });
});

describe('why not', () => {
  it('is answered for any mentor, with every reason at once', async () => {
    const mentor = await story.mentor({
      capacity: 0,
      conflictIndustries: ['G'],
      terms: ['hiring'],
    });
    const clientId = await story.client();
    const { id } = await story.request({ clientId, industry: '47.61' });
    await library.librarian
      .call('put', `/api/v1/mentor-profiles/${mentor.id}/exclusions/${clientId}`)
      .expect(204);
    const { body } = await suitability(id, mentor.id).expect(200);
    expect(body).toMatchObject({
      profileId: mentor.id,
      refusals: ['no_capacity_left', 'client_excluded', 'conflict_of_interest', 'no_shared_topic'],
      missing: ['bookkeeping'],
    });
  });

  it('is nothing for somebody who can be asked: then it is why', async () => {
    const mentor = await story.mentor();
    const { id } = await story.request();
    expect((await suitability(id, mentor.id).expect(200)).body).toMatchObject({
      refusals: [],
      score: 98,
    });
  });

  it('is not said of what another library has', async () => {
    const mentor = await story.mentor();
    const { id } = await story.request();
    const stranger = await makeLibrary(api);
    await suitability(id, mentor.id, stranger.admin).expect(404);
    const others = new MentoringStory(api, stranger);
    const foreign = await others.mentor();
    await suitability(id, foreign.id).expect(404);
  });
});
