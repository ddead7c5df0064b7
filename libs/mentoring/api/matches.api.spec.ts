import { Clock } from '#kernel';
import { MatchExpiryService } from '../match-expiry.service';
import { MatchStory, matchesPath } from '../testing/match-story';
import { MentoringStory } from '../testing/mentoring-story';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

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

const statusOf = async (id: string) => (await story.readMatch(id)).status;
const requestStatus = async (id: string) =>
  (await story.read(`/api/v1/mentoring-requests/${id}`)).status;

/** The sweep, as it runs so many days from now. */
async function expireAfter(days: number): Promise<void> {
  const later = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  const clock = jest.spyOn(api.app.get(Clock, { strict: false }), 'now').mockReturnValue(later);
  await api.app.get(MatchExpiryService, { strict: false }).expireUnanswered();
  clock.mockRestore();
}

describe('a proposal', () => {
  it('names its score, and gives the mentor three working days', async () => {
    const { id, requestId } = await story.proposed({ introduction: 'Prowadzi małą księgarnię' });
    expect(await story.readMatch(id)).toMatchObject({
      status: 'proposed',
      score: 98,
      weightsVersion: 1,
      introduction: 'Prowadzi małą księgarnię',
      mentor: { name: 'Anna Wójcik' },
    });
    expect(await requestStatus(requestId)).toBe('matched');
    const { respondBy, proposedAt } = await story.readMatch(id);
    const milliseconds = Date.parse(String(respondBy)) - Date.parse(String(proposedAt));
    const days = milliseconds / (24 * 60 * 60 * 1000);
    expect(days).toBeGreaterThan(2);
  });

  it('shows a viewer no word of it', async () => {
    const { id } = await story.proposed({ introduction: 'Prowadzi małą księgarnię' });
    const seen = JSON.stringify(await story.readMatch(id, library.viewer));
    expect(seen).not.toMatch(/księgarni|Мельник/);
  });

  it('is refused with the reasons where it is not for the mentor', async () => {
    const request = await story.request();
    const mentor = await story.mentor({ isVerified: false, terms: ['hiring'] });
    const { body } = await story.propose(request.id, mentor.id).expect(409);
    expect(body).toMatchObject({
      code: 'mentor_refused',
      refusals: ['not_verified', 'no_shared_topic'],
    });
    expect(await requestStatus(request.id)).toBe('waiting');
  });

  it('is one at a time', async () => {
    const { requestId } = await story.proposed();
    const other = await story.mentor();
    expect((await story.propose(requestId, other.id).expect(409)).body.code).toBe(
      'mentoring_request_matched',
    );
    const close = library.librarian
      .call('post', `/api/v1/mentoring-requests/${requestId}/close`)
      .set('If-Match', '"2"')
      .send({ reason: 'helped' });
    expect((await close.expect(409)).body.code).toBe('mentoring_request_matched');
  });

  it('knows neither another library’s mentors and requests, nor another request’s shortlist', async () => {
    const [request, other] = [await story.request(), await story.request()];
    const mentor = await story.mentor();
    const stranger = await makeLibrary(api);
    const foreign = await new MentoringStory(api, stranger).mentor();
    await story.propose(request.id, foreign.id).expect(400);
    await stranger.admin
      .call('post', `/api/v1/mentoring-requests/${request.id}/matches`)
      .send({ profileId: foreign.id })
      .expect(404);
    const shortlist = await story.made(`/api/v1/mentoring-requests/${other.id}/suggestions`, {});
    await story.propose(request.id, mentor.id, { suggestionId: shortlist.id }).expect(400);
    await library.viewer
      .call('post', `/api/v1/mentoring-requests/${request.id}/matches`)
      .send({ profileId: mentor.id })
      .expect(403);
  });
});

describe('the places of a mentor', () => {
  it('are never oversold, however many librarians publish at the same instant', async () => {
    const mentor = await story.mentor({ capacity: 2 });
    const requests = [];
    for (let count = 0; count < 6; count += 1) requests.push(await story.request());
    const answers = await Promise.all(
      requests.map(({ id }, at) =>
        (at % 2 ? library.admin : library.librarian)
          .call('post', `/api/v1/mentoring-requests/${id}/matches`)
          .send({ profileId: mentor.id }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409, 409]);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused.every(({ body }) => body.refusals?.includes('no_capacity_left'))).toBe(true);
  });

  it('of one request are not taken by two mentors at once', async () => {
    const request = await story.request();
    const mentors = [await story.mentor(), await story.mentor(), await story.mentor()];
    const answers = await Promise.all(mentors.map(({ id }) => story.propose(request.id, id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('are free again when a match has ended', async () => {
    const { id, mentorId } = await story.proposed();
    const shown = async () =>
      (
        await library.viewer.call(
          'get',
          `/api/v1/mentoring-requests/${(await story.request()).id}/suitability/${mentorId}`,
        )
      ).body.inUse as number;
    expect(await shown()).toBe(1);
    await story.move(id, { from: 'proposed', to: 'cancelled', reason: 'wrong_mentor' }).expect(201);
    expect(await shown()).toBe(0);
  });
});

describe('a match', () => {
  it('begins when both have said yes, and tells the mentor what the client agreed to', async () => {
    const { id, clientId, contactId, requestId } = await story.proposed();
    await story.answer(id, 'accepted');
    const start = { from: 'accepted', to: 'active' };
    const { body } = await story.move(id, start).expect(409);
    expect(body).toMatchObject({
      code: 'mentoring_consent_missing',
      recipientContactId: contactId,
    });
    const given = await story.consent(clientId, contactId);
    expect((await story.move(id, start).expect(201)).body).toMatchObject({
      status: 'active',
      consentId: given.id,
      startedAt: expect.any(String),
    });
    const receipts = await library.librarian
      .call('get', `/api/v1/clients/${clientId}/disclosures`)
      .expect(200);
    expect(receipts.body.data).toEqual([
      expect.objectContaining({
        matchId: id,
        referralId: null,
        fields: ['name', 'email'],
        recipient: { id: contactId, name: 'Anna Wójcik' },
      }),
    ]);
    const promised = await library.librarian
      .call('get', `/api/v1/follow-ups?matchId=${id}`)
      .expect(200);
    expect(promised.body.data).toEqual([
      expect.objectContaining({ title: 'Zapytać, jak idzie mentoring: Anna Wójcik' }),
    ]);
    await story.move(id, { from: 'active', to: 'completed', outcome: 'goal_reached' }).expect(201);
    expect(await requestStatus(requestId)).toBe('closed');
    expect(
      ((await story.readMatch(id)).events as { toStatus: string }[]).map(
        ({ toStatus }) => toStatus,
      ),
    ).toEqual(['proposed', 'accepted', 'active', 'completed']);
  });

  it('takes from the library what the mentor said on the telephone', async () => {
    const { id } = await story.proposed();
    const { body } = await story.move(id, { from: 'proposed', to: 'accepted' }).expect(201);
    expect(body.events.at(-1)).toMatchObject({ toStatus: 'accepted', side: 'library' });
  });

  it('that ended early lets the client wait again, from when they began to', async () => {
    const { id, clientId, contactId, requestId } = await story.proposed();
    const { waitingSince } = await story.read(`/api/v1/mentoring-requests/${requestId}`);
    await story.answer(id, 'accepted');
    await story.consent(clientId, contactId);
    await story.move(id, { from: 'accepted', to: 'active' }).expect(201);
    const end = { from: 'active', to: 'ended_early' };
    expect((await story.move(id, end).expect(400)).body.errors[0].pointer).toBe('/reason');
    await story.move(id, { ...end, reason: 'did_not_suit' }).expect(201);
    expect(await story.read(`/api/v1/mentoring-requests/${requestId}`)).toMatchObject({
      status: 'waiting',
      waitingSince,
    });
    const other = await story.mentor({}, { name: 'Jan Mazur' });
    const { body } = await story.propose(requestId, other.id).expect(201);
    const replaces = { id, status: 'ended_early', reason: 'did_not_suit' };
    expect(body).toMatchObject({ replacesId: id, replaces });
  });

  it('ends when the client takes their consent back', async () => {
    const { id, clientId, contactId } = await story.proposed();
    await story.answer(id, 'accepted');
    const { id: consentId } = await story.consent(clientId, contactId);
    await story.move(id, { from: 'accepted', to: 'active' }).expect(201);
    await library.librarian
      .call('post', `/api/v1/clients/${clientId}/consents/${consentId}/withdraw`)
      .send({})
      .expect(200);
    expect(await story.readMatch(id)).toMatchObject({
      status: 'ended_early',
      reason: 'consent_withdrawn',
    });
  });

  it('ends when the client is erased, and forgets what was said of them', async () => {
    const { id, clientId } = await story.proposed({ introduction: 'Prowadzi małą księgarnię' });
    await library.admin
      .call('post', `/api/v1/clients/${clientId}/erasure`)
      .set('If-Match', '"1"')
      .expect(204);
    expect(await story.readMatch(id)).toMatchObject({ status: 'cancelled', introduction: null });
  });

  it('is moved by whoever saw how it stands, and only along its table', async () => {
    const { id } = await story.proposed();
    await story.answer(id, 'accepted');
    const { body } = await story
      .move(id, {
        from: 'proposed',
        to: 'cancelled',
        reason: 'wrong_mentor',
      })
      .expect(409);
    expect(body).toMatchObject({ code: 'match_moved_on', currentStatus: 'accepted' });
    await story
      .move(id, { from: 'accepted', to: 'completed', outcome: 'goal_reached' })
      .expect(409);
    await story.move(id, { from: 'accepted', to: 'cancelled', reason: 'lost_touch' }).expect(400);
    await story
      .move(id, { from: 'accepted', to: 'cancelled', reason: 'other' }, library.viewer)
      .expect(403);
    const stranger = await makeLibrary(api);
    await story
      .move(id, { from: 'accepted', to: 'cancelled', reason: 'other' }, stranger.admin)
      .expect(404);
  });
});

describe('a mentor who says no, or nothing', () => {
  async function passingOn(passesOn: boolean) {
    const request = await story.request();
    const best = await story.mentor({}, { name: 'Anna Wójcik' });
    await story.mentor({ terms: ['finance'] }, { name: 'Jan Mazur' });
    const shortlist = await story.made(`/api/v1/mentoring-requests/${request.id}/suggestions`, {});
    const details = { suggestionId: shortlist.id, passesOn };
    const { body } = await story.propose(request.id, best.id, details).expect(201);
    const all = async () =>
      (await library.viewer.call('get', `${matchesPath}?requestId=${request.id}`).expect(200)).body
        .data as { status: string; mentor: { name: string }; replacesId: string | null }[];
    return { id: body.id as string, requestId: request.id, profileId: best.id, all };
  }

  it('gives way to the next of the shortlist, where the librarian allowed it', async () => {
    const { id, all, profileId } = await passingOn(true);
    await story.answer(id, 'declined', { reason: 'full', fullUntil: '2199-01-01' });
    expect(await all()).toMatchObject([
      { status: 'proposed', mentor: { name: 'Jan Mazur' }, replacesId: id },
      { status: 'declined', mentor: { name: 'Anna Wójcik' }, reason: 'full' },
    ]);
    expect(await story.read(`/api/v1/mentor-profiles/${profileId}`)).toMatchObject({
      pausedUntil: '2199-01-01',
    });
  });

  it('leaves the request waiting, where not', async () => {
    const { id, all, requestId } = await passingOn(false);
    await story.answer(id, 'declined', { reason: 'no_time' });
    expect(await all()).toHaveLength(1);
    expect(await requestStatus(requestId)).toBe('waiting');
  });

  it('is passed over once their three working days are over, and not before', async () => {
    const { id, all } = await passingOn(true);
    await expireAfter(1);
    expect(await statusOf(id)).toBe('proposed');
    await expireAfter(10);
    expect(await statusOf(id)).toBe('expired');
    expect((await all()).map(({ status }) => status)).toEqual(['proposed', 'expired']);
    // And from there nobody is left.
    await expireAfter(30);
    expect((await all()).map(({ status }) => status)).toEqual(['expired', 'expired']);
  });
});
