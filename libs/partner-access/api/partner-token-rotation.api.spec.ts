import { partnerScopes, TokensService } from '#identity';
import { makeLibrary, TestApi, type TestLibrary, until } from '#test';
import { ReferralStory, type TestPartner } from '#libs/referrals/testing/referral-story';

let api: TestApi;
let library: TestLibrary;
let partner: TestPartner;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  partner = await new ReferralStory(api, library).partner();
});

const hour = 60 * 60 * 1000;

const rotate = (body?: object, token = partner.token) =>
  api.call('post', '/api/v1/partner/token/rotation', token).send(body);

const me = (token: string) => api.call('get', '/api/v1/partner/me', token);

const tokens = async () =>
  (await library.admin.call('get', `/api/v1/contacts/${partner.contactId}/tokens`).expect(200)).body
    .data;

describe('a partner that rotates its token', () => {
  it('has a new one that opens the same, and the old one for a day', async () => {
    const { body } = await rotate().expect(201);
    expect(body).toMatchObject({ token: expect.stringMatching(/^lia_p_/), expiresAt: null });
    const [old, fresh] = await tokens();
    expect(old).toMatchObject({ id: partner.tokenId, rotatedAt: expect.any(String) });
    expect(Date.parse(old.expiresAt) - Date.parse(old.rotatedAt)).toBe(24 * hour);
    expect(fresh).toMatchObject({ id: body.id, name: old.name, rotatedAt: null, expiresAt: null });
    expect([...fresh.scopes].sort()).toEqual([...partnerScopes].sort());
    for (const token of [partner.token, body.token]) {
      const { body: account } = await me(token).expect(200);
      expect(account.contact.id).toBe(partner.contactId);
    }
  });

  it('can let the old one end at once', async () => {
    const { body } = await rotate({ overlapHours: 0 }).expect(201);
    await until('it is refused', async () => (await me(partner.token)).status === 401, 1000);
    await me(body.token).expect(200);
  });

  it('cannot do so twice with one token: whoever finds an old one gets no new one', async () => {
    await rotate().expect(201);
    const { body } = await rotate().expect(409);
    expect(body.code).toBe('token_rotated_before');
    expect(await tokens()).toHaveLength(2);
  });

  it('has one successor, also when it asks twice at once', async () => {
    const answers = await Promise.all([rotate(), rotate(), rotate()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await tokens()).toHaveLength(2);
  });

  it('gains neither time nor scopes by it', async () => {
    const expiresAt = new Date(Date.now() + hour);
    const { token } = await api.app
      .get(TokensService, { strict: false })
      .issuePartnerToken(library.admin.caller, partner.contactId, {
        name: 'For a day',
        scopes: ['referrals:read'],
        expiresAt,
      });
    const { body } = await rotate({ overlapHours: 48 }, token).expect(201);
    expect(body.expiresAt).toBe(expiresAt.toISOString());
    const mine = (await tokens()).filter((one: { name: string }) => one.name === 'For a day');
    expect(mine).toHaveLength(2);
    for (const one of mine) {
      expect(one.scopes).toEqual(['referrals:read']);
      expect(new Date(one.expiresAt)).toEqual(expiresAt);
    }
  });

  it.each([-1, 169, 1.5, '24', null])('cannot choose an overlap of %s hours', async (wrong) => {
    const { body } = await rotate({ overlapHours: wrong }).expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/overlapHours' }]);
    expect(await tokens()).toHaveLength(1);
  });

  it('is shown the new token once', async () => {
    const once = () => rotate({ overlapHours: 1 }).set('Idempotency-Key', 'rotation-1');
    const { body } = await once().expect(201);
    const repeated = await once().expect(409);
    expect(repeated.body.code).toBe('answer_was_secret');
    expect(repeated.text).not.toContain(body.token);
  });
});

it('a user has no business with it', async () => {
  await library.admin.call('post', '/api/v1/partner/token/rotation').send({}).expect(403);
});
