import { type INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { newId } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary, type TestUser, until } from '#test';
import { AssignmentLeases } from '../assignment-leases';
import { AssignmentWorkService } from '../assignment-work.service';
import { cohortOf } from '../testing/cohort';
import { type Answered, MentoringStory } from '../testing/mentoring-story';
import { startAssignmentWorker } from '../testing/test-assignment-worker';

const path = '/api/v1/mentoring-assignments';

let api: TestApi;
let owner: Client;
let worker: INestApplicationContext;
let library: TestLibrary;
let story: MentoringStory;

beforeAll(async () => {
  api = await TestApi.start();
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  worker = await startAssignmentWorker(api.settings);
});
afterAll(async () => {
  await worker.close();
  await owner.end();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new MentoringStory(api, library);
});

const ask = (details: object, user: TestUser = library.librarian) =>
  user.call('post', path).send(details);

async function ended(id: string): Promise<Answered> {
  return until('the assignment has ended', async () => {
    const now = await story.read(`${path}/${id}`);
    return now.status === 'pending' ? undefined : now;
  });
}

async function outcomes(
  id: string,
  user?: TestUser,
  query = '',
): Promise<Record<string, unknown>[]> {
  const { data } = await story.read(`${path}/${id}/requests${query}`, user);
  return data as Record<string, unknown>[];
}

async function assigned(details: object): Promise<Record<string, unknown>[]> {
  const { body } = await ask(details).expect(202);
  expect(await ended(body.id as string)).toMatchObject({ status: 'completed', progress: 100 });
  return outcomes(body.id as string);
}

/** An assignment that is with a worker which says nothing more. */
async function leaseLost(id: string, attempts: string): Promise<void> {
  await owner.query(
    `update mentoring_assignments set status = 'pending', failure = null, ended_at = null, attempts = ${attempts},
       lease_token = gen_random_uuid(), leased_until = now() - interval '1 second' where id = $1`,
    [id],
  );
}

describe('a cohort', () => {
  it('is assigned as well as can be, and whoever is left out is told why', async () => {
    const bookkeeper = await story.mentor({ capacity: 1 }, { name: 'Anna Wójcik' });
    const both = await story.mentor(
      { capacity: 1, terms: ['bookkeeping', 'hiring'] },
      { name: 'Jan Mazur' },
    );
    const paused = await story.mentor({ pausedUntil: '2199-01-01' });
    const oksana = await story.request();
    const piotr = await story.request({ terms: ['hiring'] });
    const zofia = await story.request();
    const hanna = await story.request({ terms: ['exporting'] });
    const details = cohortOf([zofia, piotr, hanna, oksana], [paused, both, bookkeeper]);
    const found = await assigned(details);
    expect(found).toMatchObject([
      {
        requestId: oksana.id,
        mentor: { profileId: bookkeeper.id, name: 'Anna Wójcik' },
        reason: null,
      },
      { requestId: piotr.id, mentor: { profileId: both.id }, isLocked: false, slot: null },
      {
        requestId: zofia.id,
        mentor: null,
        points: null,
        reason: 'all_full',
        openings: [
          { profileId: expect.any(String), lacks: ['capacity'] },
          { profileId: expect.any(String), lacks: ['capacity'] },
        ],
      },
      {
        requestId: hanna.id,
        reason: 'no_eligible_mentor',
        refusals: [
          { reason: 'no_shared_topic', mentors: 3 },
          { reason: 'paused', mentors: 1 },
        ],
      },
    ]);
    const { body } = await library.viewer.call('get', path).expect(200);
    const points = found.reduce((sum, one) => sum + Number(one.points), 0);
    expect(body.data).toMatchObject([
      { kind: 'cohort', day: null, weightsVersion: 1, totals: { requests: 4, matched: 2, points } },
    ]);
  });

  it('shows a viewer initials, and can be read by whether there is a mentor', async () => {
    const mentor = await story.mentor();
    const { body } = await ask(cohortOf([await story.request()], [mentor])).expect(202);
    await ended(body.id as string);
    expect(await outcomes(body.id as string, library.viewer, '?isMatched=true')).toMatchObject([
      { client: { initials: 'О. М.' } },
    ]);
    const [seen] = await outcomes(body.id as string, library.viewer);
    expect(seen!.client).not.toHaveProperty('name');
    expect(await outcomes(body.id as string, undefined, '?isMatched=false')).toEqual([]);
  });
});

describe('a mentor day', () => {
  it('gives each meeting a slot in which both can come, and keeps locked pairs', async () => {
    const mentor = await story.mentor({
      capacity: 3,
      slots: [{ weekday: 1, from: '08:00', until: '09:00' }],
    });
    const early = await story.request();
    const any = await story.request({ slots: [{ weekday: 5, from: '16:00', until: '18:00' }] });
    const locked = await story.request({ terms: ['exporting'] });
    const late = await story.request();
    const slots = ['16:00', '16:30', '17:00'];
    const found = await assigned({
      kind: 'mentor_day',
      day: '2026-12-05',
      requests: [
        { requestId: early.id, slots: ['16:00'] },
        { requestId: any.id, slots },
        { requestId: locked.id, slots },
        { requestId: late.id, slots: ['19:00'] },
      ],
      mentors: [{ profileId: mentor.id, slots }],
      locked: [{ requestId: locked.id, profileId: mentor.id, slot: '17:00' }],
    });
    expect(found).toMatchObject([
      { requestId: early.id, slot: '16:00' },
      { requestId: any.id, slot: '16:30' },
      { requestId: locked.id, slot: '17:00', isLocked: true, points: null },
      { requestId: late.id, mentor: null, reason: 'no_shared_slot' },
    ]);
  });
});

describe('the work', () => {
  let asked: Answered;
  beforeEach(async () => {
    const { body } = await ask(cohortOf([await story.request()], [await story.mentor()])).expect(
      202,
    );
    asked = body as Answered;
    await ended(asked.id);
  });

  it('that somebody has called off writes nothing any more, and is told to stop', async () => {
    const token = newId();
    const until = new Date(Date.now() + 60_000);
    await owner.query(
      `update mentoring_assignments set status = 'pending', ended_at = null, lease_token = $2, leased_until = $3
       where id = $1`,
      [asked.id, token, until],
    );
    const address = `${path}/${asked.id}/cancel`;
    await library.librarian.call('post', address).expect(200);
    await library.librarian.call('post', address).expect(409);

    const leases = worker.get(AssignmentLeases, { strict: false });
    const work = {
      libraryId: library.id,
      id: asked.id,
      kind: 'cohort',
      status: 'pending',
    } as const;
    const due = { attempts: 1, lastAttempt: 3, nextAttemptAt: until, leasedUntil: until };
    const lease = { work: { ...work, ...due }, attempt: 1, token, until };
    expect(await leases.renew(lease, 50)).toBe(false);
    const before = await outcomes(asked.id);
    await leases.record(lease, {
      end: 'done',
      weightsVersion: 1,
      outcomes: [
        {
          ...{ requestId: String(before[0]!.requestId), profileId: null, slot: null, points: null },
          ...{ reason: 'all_full', openings: [], refusals: {} },
        },
      ],
    });
    expect(await outcomes(asked.id)).toEqual(before);
    expect(await ended(asked.id)).toMatchObject({ status: 'cancelled' });
  });

  it('is taken up by another worker when one has died over it', async () => {
    await leaseLost(asked.id, 'last_attempt - 1');
    await worker.get(AssignmentWorkService, { strict: false }).work(library.id, asked.id);
    expect(await ended(asked.id)).toMatchObject({ status: 'completed', failure: null });
  });

  it('is given up when workers have died over it again and again', async () => {
    await leaseLost(asked.id, 'last_attempt');
    await worker.get(AssignmentWorkService, { strict: false }).work(library.id, asked.id);
    expect(await ended(asked.id)).toMatchObject({ status: 'failed', failure: 'interrupted' });
  });

  it('ends without a result when a locked pair has become impossible meanwhile', async () => {
    await owner.query(
      `update assigned_requests set is_locked = true where assignment_id = $1 and profile_id is not null`,
      [asked.id],
    );
    await owner.query(
      `update mentor_profiles set capacity = 0
       where id in (select profile_id from assigned_requests where assignment_id = $1)`,
      [asked.id],
    );
    await leaseLost(asked.id, '0');
    expect(await ended(asked.id)).toMatchObject({ status: 'failed', failure: 'locked_pairs' });
  });
});

describe('what was assigned', () => {
  const publish = (id: string, details: object = {}, user: TestUser = library.librarian) =>
    user.call('post', `${path}/${id}/matches`).send(details);

  async function completed(details: object): Promise<string> {
    const { body } = await ask(details).expect(202);
    const id = body.id as string;
    expect((await publish(id)).status).toBe(409);
    expect((await ended(id)).status).toBe('completed');
    return id;
  }

  it('is proposed to the mentors at one go: all of it, or nothing', async () => {
    const requests = [await story.request(), await story.request()];
    const id = await completed(cohortOf(requests, [await story.mentor()]));
    const [first, second] = requests.map((request) => request.id);
    const { body: proposed } = await publish(id, { requestIds: [first] }).expect(201);
    expect(proposed.data).toMatchObject([{ requestId: first }]);
    const { body } = await publish(id).expect(409);
    expect(body).toMatchObject({
      code: 'assignment_pairs_refused',
      pairs: [{ requestId: first, code: 'mentoring_request_matched' }],
    });
    expect((await story.read(`/api/v1/mentoring-requests/${second}`)).status).toBe('waiting');
    await publish(id, { requestIds: [second] }).expect(201);
    const { data } = await story.read('/api/v1/mentoring-matches?status=proposed');
    expect(data).toHaveLength(2);
  });

  it('says of each pair that cannot be proposed any more why not', async () => {
    const mentor = await story.mentor();
    const requests = [await story.request(), await story.request()];
    const id = await completed(cohortOf(requests, [mentor]));
    await library.librarian
      .call('patch', `/api/v1/mentor-profiles/${mentor.id}`)
      .set('if-match', `"${mentor.version}"`)
      .send({ capacity: 1 })
      .expect(200);
    const { body } = await publish(id).expect(409);
    expect(body.pairs).toMatchObject([
      { profileId: mentor.id, code: 'mentor_refused', refusals: ['no_capacity_left'] },
    ]);
    expect((await story.read('/api/v1/mentoring-matches')).data).toEqual([]);
  });

  it('of two librarians who propose the same at once one does', async () => {
    const requests = [await story.request(), await story.request()];
    const id = await completed(cohortOf(requests, [await story.mentor()]));
    const answers = await Promise.all([publish(id), publish(id, {}, library.admin)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await story.read('/api/v1/mentoring-matches')).data).toHaveLength(2);
  });

  it('is nothing for a viewer or another library to propose, nor whom nobody has assigned', async () => {
    const request = await story.request();
    const id = await completed(cohortOf([request], [await story.mentor()]));
    await publish(id, {}, library.viewer).expect(403);
    await publish(id, {}, (await makeLibrary(api)).admin).expect(404);
    const { body } = await publish(id, { requestIds: [newId()] }).expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/requestIds/0', code: 'not_in_assignment' }]);
  });
});
