import { type INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { newId } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary, type TestUser, until } from '#test';
import { AssignmentLeases } from '../assignment-leases';
import { AssignmentWorkService } from '../assignment-work.service';
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

const cohortOf = (requests: readonly Answered[], mentors: readonly Answered[]) => ({
  kind: 'cohort',
  requests: requests.map(({ id }) => ({ requestId: id })),
  mentors: mentors.map(({ id }) => ({ profileId: id })),
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
  const { data } = (await story.read(`${path}/${id}/requests${query}`, user)) as unknown as {
    data: Record<string, unknown>[];
  };
  return data;
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

describe('what is asked', () => {
  it.each([
    ['slots in a cohort', { slots: ['16:00'] }, '/requests/0/slots', 'slots_of_mentor_day'],
    ['a day in a cohort', { day: '2026-12-05' }, '/day', 'day_of_mentor_day'],
    ['a pair of somebody else', { locked: 'stranger' }, '/locked/0/requestId', 'not_in_assignment'],
    [
      'a mentor who is full, locked',
      { capacity: 0, locked: 'own' },
      '/locked/0/profileId',
      'no_capacity_left',
    ],
  ])('is refused with %s, and the field is named', async (_, wrong: object, pointer, code) => {
    const {
      requests = [0],
      slots,
      day,
      locked,
      capacity = 2,
    } = wrong as {
      requests?: number[];
      slots?: string[];
      day?: string;
      locked?: string;
      capacity?: number;
    };
    const request = await story.request();
    const mentor = await story.mentor({ capacity });
    const requestId = locked === 'stranger' ? mentor.id : request.id;
    const { body } = await ask({
      ...cohortOf([], [mentor]),
      ...(day && { day }),
      requests: [{ requestId: request.id, ...(slots && { slots }) }],
      ...(locked && { locked: [{ requestId, profileId: mentor.id }] }),
    }).expect(400);
    expect(body.errors).toMatchObject([{ pointer, code }]);
    expect((await story.read(path)).data).toEqual([]);
  });

  it('is refused of those who do not wait, who are in the archive, or whom another library has', async () => {
    const others = new MentoringStory(api, await makeLibrary(api));
    const mentor = await story.mentor();
    const archived = await story.mentor();
    await library.librarian
      .call('delete', `/api/v1/mentor-profiles/${archived.id}`)
      .set('If-Match', '"1"')
      .expect(204);
    const closed = await story.request();
    await library.librarian
      .call('post', `/api/v1/mentoring-requests/${closed.id}/close`)
      .set('If-Match', '"1"')
      .send({ reason: 'helped' })
      .expect(200);
    const foreign = [await others.request(), await others.mentor()] as const;
    const { body } = await ask(
      cohortOf([closed, foreign[0]], [mentor, archived, foreign[1]]),
    ).expect(400);
    expect(body.errors).toMatchObject([
      { pointer: '/requests/0/requestId', code: 'request_waits_no_more' },
      { pointer: '/requests/1/requestId', code: 'unknown_mentoring_request' },
      { pointer: '/mentors/1/profileId', code: 'unknown_mentor' },
      { pointer: '/mentors/2/profileId', code: 'unknown_mentor' },
    ]);
  });

  it('is refused of clients of another branch by staff who are held to their own, nor are they shown', async () => {
    const { body: branch } = await library.admin
      .call('post', '/api/v1/branches')
      .send({ name: 'Filia nr 3' })
      .expect(201);
    const request = await story.request({ clientId: await story.client({ branchId: branch.id }) });
    const details = cohortOf([request], [await story.mentor()]);
    const { body: seen } = await ask(details).expect(202);
    await ended(seen.id as string);
    const { headers } = await library.admin.call('get', '/api/v1/library').expect(200);
    await library.admin
      .call('patch', '/api/v1/library')
      .set('If-Match', String(headers.etag))
      .send({ clientsVisibleTo: 'branch' })
      .expect(200);
    const { body } = await ask(details).expect(400);
    expect(body.errors).toMatchObject([{ code: 'unknown_mentoring_request' }]);
    expect(await outcomes(seen.id as string)).toEqual([]);
    expect(await outcomes(seen.id as string, library.admin)).toHaveLength(1);
  });

  it('is nothing for a viewer to ask, and nobody of another library sees it', async () => {
    const details = cohortOf([await story.request()], [await story.mentor()]);
    await ask(details, library.viewer).expect(403);
    const { body } = await ask(details).expect(202);
    const { admin } = await makeLibrary(api);
    for (const address of [`${path}/${body.id}`, `${path}/${body.id}/requests`]) {
      await admin.call('get', address).expect(404);
    }
    await admin.call('post', `${path}/${body.id}/cancel`).expect(404);
    expect((await admin.call('get', path).expect(200)).body.data).toEqual([]);
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
