import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { anInboundReferral, ReferralStory } from '#libs/referrals/testing/referral-story';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const lucja = {
  name: 'Łucja Kowalska',
  email: 'lucja.kowalska@example.org',
  phone: '+48 600 100 200',
};

const register = (details: object = lucja) =>
  library.librarian.call('post', '/api/v1/clients').send(details);

const search = async (words: string): Promise<string[]> => {
  const path = `/api/v1/clients?search=${encodeURIComponent(words)}`;
  const { body } = await library.librarian.call('get', path).expect(200);
  return body.data.map(({ name }: { name: string }) => name);
};

describe('registering somebody who is known', () => {
  it.each([
    ['e-mail address', { name: 'L. K.', email: 'LUCJA.Kowalska@example.org' }, ['email'], true],
    ['telephone number', { name: 'Anna Żak', phone: '600100200' }, ['phone'], true],
    ['name', { name: 'KOWALSKA Lucja' }, ['name'], false],
    ['everything', lucja, ['email', 'phone', 'name'], true],
  ] as const)(
    'by the same %s names the candidate, and registers nobody',
    async (_, again, reasons, isCertain) => {
      const { body: known } = await register().expect(201);
      const { body } = await register(again).expect(409);
      expect(body).toMatchObject({
        code: 'client_duplicate',
        candidates: [
          { id: known.id, name: 'Łucja Kowalska', initials: 'Ł. K.', reasons, isCertain },
        ],
      });
      const counts = await library.librarian.call('get', '/api/v1/clients/counts').expect(200);
      expect(counts.body.served).toBe(1);
    },
  );

  it('is possible for whoever says so; the two know of each other', async () => {
    const { body: one } = await register().expect(201);
    const { body: other } = await register({ ...lucja, allowDuplicate: true }).expect(201);
    const { body } = await library.librarian
      .call('get', `/api/v1/clients/${other.id}/duplicates`)
      .expect(200);
    expect(body.data).toMatchObject([{ id: one.id, isCertain: true }]);
    await library.viewer.call('get', `/api/v1/clients/${other.id}/duplicates`).expect(403);
  });

  it('puts the surest candidate first', async () => {
    await register({ name: 'Łucja Kowalska' }).expect(201);
    const { body: sure } = await register({ name: 'Anna Żak', phone: lucja.phone }).expect(201);
    const { body } = await register().expect(409);
    expect(body.candidates).toHaveLength(2);
    expect(body.candidates[0]).toMatchObject({ id: sure.id, reasons: ['phone'] });
  });

  it('twice at the same instant registers one', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => register()));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('finds nobody in another library, nor who has been erased', async () => {
    const { body } = await register().expect(201);
    const other = await makeLibrary(api);
    await other.librarian.call('post', '/api/v1/clients').send(lucja).expect(201);
    await library.admin
      .call('post', `/api/v1/clients/${body.id}/erasure`)
      .set('If-Match', '"1"')
      .expect(204);
    await register().expect(201);
  });

  it('does not tell a partner whom the library knows; staff see it', async () => {
    const story = new ReferralStory(api, library);
    const partner = await story.partner();
    await register(anInboundReferral.client).expect(201);
    const sent = await partner
      .call('post', '/api/v1/partner/referrals')
      .send(anInboundReferral)
      .expect(201);
    const { body: referral } = await library.librarian.call(
      'get',
      `/api/v1/referrals/${sent.body.id}`,
    );
    const { body } = await library.librarian
      .call('get', `/api/v1/clients/${referral.client.id}/duplicates`)
      .expect(200);
    expect(body.data).toMatchObject([{ reasons: ['phone', 'name'] }]);
  });
});

describe('searching clients', () => {
  it('finds names in any script, without diacritics, by how their words begin', async () => {
    for (const name of ['Łucja Kowalska', 'Олена Шевченко', 'Anna Żak', 'Łukasz Kowal']) {
      await register({ name }).expect(201);
    }
    expect(await search('kowal')).toEqual(['Łucja Kowalska', 'Łukasz Kowal']);
    expect(await search('ŁU kow')).toEqual(['Łucja Kowalska', 'Łukasz Kowal']);
    expect(await search('zak')).toEqual(['Anna Żak']);
    for (const way of ['шевч', 'shevch', 'szewcz olena', 'Олена']) {
      expect(await search(way)).toEqual(['Олена Шевченко']);
    }
    for (const nobody of ['owal', '%', '_', '!!', 'kowal zak']) {
      expect(await search(nobody)).toEqual([]);
    }
  });

  it('follows a changed name, and forgets the old one', async () => {
    const { body } = await register({ name: 'Anna Żak' }).expect(201);
    await library.librarian
      .call('patch', `/api/v1/clients/${body.id}`)
      .set('If-Match', '"1"')
      .send({ name: 'Anna Wróbel' })
      .expect(200);
    expect(await search('wrobel')).toEqual(['Anna Wróbel']);
    expect(await search('zak')).toEqual([]);
  });

  it('is not for viewers: it would tell whose initials these are', async () => {
    await library.viewer.call('get', '/api/v1/clients?search=kowal').expect(403);
  });
});
