import { dayOf } from '#kernel';
import { ErasureNoticesService } from '#clients';
import { InteractionsService } from '#interactions';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { MatchStory, matchesPath } from '../testing/match-story';

let api: TestApi;
let library: TestLibrary;
let story: MatchStory;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new MatchStory(api, library);
});

const today = dayOf(new Date(), 'Europe/Warsaw');
const session = { heldOn: today, minutes: 60, mode: 'in_person' };

function tell(id: string, details: object = {}) {
  return library.librarian
    .call('post', `${matchesPath}/${id}/sessions`)
    .send({ ...session, ...details });
}

function rate(id: string, details: object) {
  return library.librarian.call('post', `${matchesPath}/${id}/ratings`).send(details);
}

function lastContact(contactId: string): Promise<Date | null> {
  const interactions = api.app.get(InteractionsService, { strict: false });
  return interactions.lastContact(library.id, contactId);
}

const helped = { party: 'client', helpfulness: 5, rapport: 4 };

it('a session stands in the match, in the log of the mentor, and as the last contact with them', async () => {
  const { id, contactId } = await story.active();
  const { body } = await tell(id, { note: 'Оксана Мельник принесла рахунки' }).expect(201);
  expect(body.sessions).toMatchObject([
    { ...session, side: 'library', note: 'Оксана Мельник принесла рахунки' },
  ]);
  const { data } = await story.read(`/api/v1/contacts/${contactId}/timeline?what=interactions`);
  expect(data).toMatchObject([
    { interaction: { channel: 'meeting', summary: 'Spotkanie mentoringowe', durationMinutes: 60 } },
  ]);
  expect(JSON.stringify(data)).not.toContain('Мельник');
  expect(dayOf((await lastContact(contactId))!, 'Europe/Warsaw')).toBe(today);
  const shown = await story.readMatch(id, library.viewer);
  expect(JSON.stringify(shown)).not.toContain('Мельник');
});

it('what both tell of is counted once, and one that was not so is taken back', async () => {
  const { id, contactId } = await story.active();
  const { body } = await tell(id).expect(201);
  const { body: second } = await tell(id, { minutes: 45 }).expect(409);
  expect(second.code).toBe('mentoring_session_told');
  const path = `${matchesPath}/${id}/sessions/${body.sessions[0].id}`;
  await library.librarian.call('delete', path).expect(204);
  await library.librarian.call('delete', path).expect(404);
  expect((await story.readMatch(id)).sessions).toEqual([]);
  expect(await lastContact(contactId)).toBeNull();
  await tell(id, { minutes: 45 }).expect(201);
});

it.each([
  ['a day still to come', { heldOn: '2199-01-01' }, '/heldOn'],
  ['a day before the mentoring began', { heldOn: '2020-01-01' }, '/heldOn'],
  ['no time at all', { minutes: 0 }, '/minutes'],
  ['a mode that there is not', { mode: 'telepathy' }, '/mode'],
])('a session of %s is refused, and names the field', async (_, wrong, pointer) => {
  const { id } = await story.active();
  const { body } = await tell(id, wrong).expect(400);
  expect(body.errors[0].pointer).toBe(pointer);
  expect((await story.readMatch(id)).sessions).toEqual([]);
});

it('a match that has not begun has no sessions', async () => {
  const { id } = await story.proposed();
  const { body } = await tell(id).expect(409);
  expect(body).toMatchObject({ code: 'mentoring_sessions_closed', currentStatus: 'proposed' });
});

it('the check-in waits until two weeks have gone by without a session, and ends with the match', async () => {
  const { id } = await story.active();
  const checkInOf = async () => {
    const { checkInId } = await story.readMatch(id);
    return story.read(`/api/v1/follow-ups/${String(checkInId)}`);
  };
  const promised = await checkInOf();
  expect(promised.status).toBe('open');
  await library.librarian
    .call('patch', `/api/v1/follow-ups/${promised.id}`)
    .set('if-match', `"${promised.version}"`)
    .send({ dueLocal: today })
    .expect(200);
  await tell(id).expect(201);
  const putOff = await checkInOf();
  expect(putOff).toMatchObject({ id: promised.id, dueLocal: promised.dueLocal });
  await story.move(id, { from: 'active', to: 'completed', outcome: 'goal_reached' }).expect(201);
  expect((await checkInOf()).status).toBe('cancelled');
});

describe('what is promised about a match', () => {
  const path = '/api/v1/follow-ups';
  const promise = { title: 'Zadzwonić', dueLocal: today };
  const about = (id: string, user = library.librarian) =>
    story.read(`${path}?subjectType=match&subjectId=${id}`, user);
  const plan = (matchId: string, details: object = {}, user = library.librarian) =>
    user.call('post', path).send({ ...promise, matchId, ...details });
  const refused = { errors: [{ pointer: '/matchId', code: 'unknown_match' }] };

  it('begins with the check-in, bears the names of both, and is nothing to a viewer', async () => {
    const { id } = await story.active();
    const { checkInId } = await story.readMatch(id);
    const subject = { type: 'match', id, label: 'Оксана Мельник · Anna Wójcik' };
    const checkIn = { id: checkInId, matchId: id, clientId: null, subject };
    expect((await about(id)).data).toMatchObject([checkIn]);
    expect((await about(id, library.viewer)).data).toEqual([]);
    await library.viewer.call('get', `${path}/${String(checkInId)}`).expect(404);
  });

  it('recurs, and is done with an interaction with the mentor and what is next', async () => {
    const { id, contactId } = await story.active();
    const { body } = await plan(id, { recurrenceRule: 'FREQ=WEEKLY' }).expect(201);
    const { data: series } = await story.read(`/api/v1/follow-up-series?matchId=${id}`);
    expect(series).toMatchObject([{ matchId: id, openFollowUpId: body.id }]);
    const interaction = { channel: 'call', summary: 'Idzie dobrze' };
    const { body: done } = await library.librarian
      .call('post', `${path}/${String(body.id)}/done`)
      .send({ interaction, next: promise })
      .expect(200);
    expect(await lastContact(contactId)).not.toBeNull();
    expect(await story.read(`${path}/${String(done.nextFollowUpId)}`)).toMatchObject({
      matchId: id,
    });
    // The check-in, the one that was done, the next of the series and what was said to be next.
    expect((await about(id)).data).toHaveLength(4);
  });

  it('is refused about a match that has ended, and about that of another library', async () => {
    const { id } = await story.active();
    const stranger = (await makeLibrary(api)).librarian;
    expect((await plan(id, {}, stranger).expect(400)).body).toMatchObject(refused);
    await story.move(id, { from: 'active', to: 'completed', outcome: 'goal_reached' }).expect(201);
    expect((await plan(id).expect(400)).body).toMatchObject(refused);
  });

  it('stands on the list of the day, until its client is of a branch that its owner may not know', async () => {
    const { id, clientId } = await story.active();
    const { body } = await plan(id).expect(201);
    const list = async () => JSON.stringify(await story.read('/api/v1/today'));
    expect(await list()).toContain('Оксана Мельник · Anna Wójcik');
    const branch = { name: 'Filia nr 3' };
    const { body: made } = await library.admin.call('post', '/api/v1/branches').send(branch);
    const branchId: string = made.id;
    for (const [what, change] of [
      [`/api/v1/clients/${clientId}`, { branchId }],
      ['/api/v1/library', { clientsVisibleTo: 'branch' }],
    ] as const) {
      const { headers } = await library.admin.call('get', what).expect(200);
      const etag = String(headers.etag);
      await library.admin.call('patch', what).set('If-Match', etag).send(change).expect(200);
    }
    expect(await list()).not.toContain('Anna Wójcik');
    expect((await about(id)).data).toEqual([]);
    await library.librarian.call('get', `${path}/${String(body.id)}`).expect(404);
    await library.librarian
      .call('post', `${path}/${String(body.id)}/done`)
      .send({})
      .expect(404);
    expect((await plan(id).expect(400)).body).toMatchObject(refused);
    expect((await about(id, library.admin)).data).toHaveLength(2);
  });
});

it('once somebody has asked how it goes, the next session promises to ask again', async () => {
  const { id } = await story.active();
  const { checkInId } = await story.readMatch(id);
  await library.librarian.call('post', `/api/v1/follow-ups/${String(checkInId)}/done`).send({});
  await tell(id).expect(201);
  const again = await story.readMatch(id);
  expect(again.checkInId).not.toBe(checkInId);
  expect((await story.read(`/api/v1/follow-ups/${String(again.checkInId)}`)).status).toBe('open');
});

it('each side rates once, when it has ended', async () => {
  const { id } = await story.active();
  await rate(id, helped).expect(409);
  await story.move(id, { from: 'active', to: 'completed', outcome: 'goal_reached' }).expect(201);
  await rate(id, { ...helped, rapport: 6 }).expect(400);
  await rate(id, helped).expect(201);
  const { body } = await rate(id, helped).expect(409);
  expect(body.code).toBe('mentoring_rated');
  await rate(id, { party: 'mentor', helpfulness: 3, rapport: 5 }).expect(201);
  expect((await story.readMatch(id)).ratings).toMatchObject([
    helped,
    { party: 'mentor', helpfulness: 3, rapport: 5 },
  ]);
});

it('a client takes their sessions and ratings along, and what is counted stays', async () => {
  const { id, clientId } = await story.active();
  await tell(id, { note: 'Прийшла Оксана Мельник' }).expect(201);
  const promise = { title: 'Spytać mamę Oksany', matchId: id, dueLocal: today };
  const { id: followUpId } = await story.made('/api/v1/follow-ups', promise);
  await story.move(id, { from: 'active', to: 'completed', outcome: 'goal_reached' }).expect(201);
  await rate(id, helped).expect(201);
  const { body } = await library.admin
    .call('get', `/api/v1/clients/${clientId}/export`)
    .expect(200);
  expect(JSON.stringify(body)).toMatch(/Прийшла Оксана Мельник/);
  expect(JSON.stringify(body)).toMatch(/helpfulness/);
  expect(JSON.stringify(body)).toMatch(/Spytać mamę Oksany/);
  const { version } = await story.read(`/api/v1/clients/${clientId}`);
  await library.admin
    .call('post', `/api/v1/clients/${clientId}/erasure`)
    .set('if-match', `"${version}"`)
    .expect(204);
  const forgotten = { title: '', status: 'cancelled', subject: { label: 'Anna Wójcik' } };
  expect(await story.read(`/api/v1/follow-ups/${followUpId}`)).toMatchObject(forgotten);
  // The mentor is asked to forget them, too, and knows of whom by the day on which they were told.
  const notices = api.app.get(ErasureNoticesService, { strict: false });
  const { data } = await story.read('/api/v1/erasure-notices', library.admin);
  const [{ id: noticeId }] = data as [{ id: string }];
  const notice = await notices.find(library.id, noticeId);
  expect(await notices.mentoringsOf(notice!)).toEqual([expect.any(Date)]);
  expect(await story.readMatch(id)).toMatchObject({
    ratings: [],
    sessions: [{ minutes: 60, note: null }],
  });
});

it('another library, and a viewer, tell of nothing', async () => {
  const { id } = await story.active();
  const stranger = (await makeLibrary(api)).librarian;
  const path = `${matchesPath}/${id}/sessions`;
  await stranger.call('post', path).send(session).expect(404);
  await stranger.call('post', `${matchesPath}/${id}/ratings`).send(helped).expect(404);
  await library.viewer.call('post', path).send(session).expect(403);
  const { body } = await tell(id).expect(201);
  await stranger.call('delete', `${path}/${body.sessions[0].id}`).expect(404);
});
