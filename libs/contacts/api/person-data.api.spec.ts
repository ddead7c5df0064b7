import { Client } from 'pg';
import { makeLibrary, TestApi, type TestLibrary, until } from '#test';

let api: TestApi;
let owner: Client;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
});

async function post(path: string, body: object): Promise<{ id: string }> {
  const answer = await library.librarian.call('post', path).send(body).expect(201);
  return answer.body;
}

/** Katarzyna, of whom each feature knows something. */
async function katarzyna(): Promise<{ id: string; agencyId: string }> {
  const { id } = await post('/api/v1/contacts', {
    name: 'Katarzyna Wiśniewska-Żuk',
    email: 'k.wisniewska@example.org',
    phone: '600 100 200',
    notes: 'Woli rozmawiać rano',
    tags: ['doradczyni'],
  });
  const agency = await post('/api/v1/contacts', {
    kind: 'job_agency',
    name: 'Urząd Pracy',
    notes: 'Pytać o Katarzyna Wiśniewska-Żuk, tel. 600-100-200',
  });
  await post('/api/v1/affiliations', {
    personId: id,
    organisationId: agency.id,
    role: 'Doradczyni',
  });
  await post('/api/v1/interactions', {
    channel: 'call',
    summary: 'Katarzyna Wiśniewska-Żuk oddzwoni',
    contactIds: [id],
  });
  await post('/api/v1/follow-ups', {
    title: 'Oddzwonić do niej',
    contactId: id,
    dueLocal: '2026-11-27T10:00',
  });
  return { id, agencyId: agency.id };
}

const erase = (id: string, version = 1, user = library.admin) =>
  user.call('post', `/api/v1/contacts/${id}/erasure`).set('If-Match', `"${version}"`);

describe('a person among the contacts', () => {
  it('is handed out all that is known of them', async () => {
    const { id } = await katarzyna();
    const { body, headers } = await library.librarian
      .call('get', `/api/v1/contacts/${id}/export`)
      .expect(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatchObject({
      contact: {
        name: 'Katarzyna Wiśniewska-Żuk',
        emails: [{ address: 'k.wisniewska@example.org' }],
        affiliations: [{ role: 'Doradczyni' }],
      },
      interactions: [{ channel: 'call', summary: 'Katarzyna Wiśniewska-Żuk oddzwoni' }],
      followUps: [{ title: 'Oddzwonić do niej' }],
    });
  });

  it.each([
    ['en', 'Phone call', 'Where you work or worked'],
    ['pl', 'Rozmowa telefoniczna', 'Gdzie pracujesz'],
    ['uk', 'Телефонна розмова', 'Де Ви працюєте'],
    ['ru', 'Телефонный разговор', 'Где Вы работаете'],
  ] as const)('is given it as a page in %s to read', async (language, channel, work) => {
    const { id, agencyId } = await katarzyna();
    const reader = await library.addUser('librarian', language);
    const { text, headers } = await reader
      .call('get', `/api/v1/contacts/${id}/export`)
      .set('Accept', 'text/html,application/xhtml+xml')
      .expect(200);
    expect(headers['content-type']).toContain('text/html');
    expect(headers['cache-control']).toBe('no-store');
    for (const known of ['Katarzyna Wiśniewska-Żuk', '+48600100200', 'Woli rozmawiać rano']) {
      expect(text).toContain(known);
    }
    for (const said of [channel, work, 'Urząd Pracy', 'Doradczyni', 'Oddzwonić do niej']) {
      expect(text).toContain(said);
    }
    // A label begins with a capital letter; a field's name does not.
    expect(text.match(/<(dt|h2)>[a-z]\w+</g) ?? []).toEqual([]);
    expect(text).not.toContain(agencyId);
  });

  it('is erased from everywhere, and what is counted stays', async () => {
    const { id, agencyId } = await katarzyna();
    await erase(id).expect(204);
    await library.admin.call('get', `/api/v1/contacts/${id}`).expect(404);
    await erase(id, 2).expect(404);
    for (const query of [
      'q=wisniewska',
      'q=wisnievska',
      'q=600100200',
      'tag=doradczyni',
      'archived=true',
    ]) {
      const { body } = await library.viewer.call('get', `/api/v1/contacts?${query}`).expect(200);
      expect([query, body.data]).toEqual([query, []]);
    }
    const agency = await library.viewer.call('get', `/api/v1/contacts/${agencyId}`).expect(200);
    expect(agency.body.notes).not.toMatch(/Katarzyna|600/);
    const log = await library.viewer.call('get', '/api/v1/interactions').expect(200);
    expect(log.body.data).toHaveLength(1);
    const everything = await owner.query<{ text: string }>(
      `
      select coalesce(string_agg(row::text, ''), '') as text from (
        ${[
          'contacts',
          'contact_words',
          'contact_word_variants',
          'contact_keys',
          'contact_tags',
          'affiliations',
        ]
          .concat('interactions', 'follow_ups', 'deliveries', 'audit_entries', 'idempotency_keys')
          .map((table) => `select to_jsonb(one) as row from ${table} as one where library_id = $1`)
          .join(' union all ')}) as rows`,
      [library.id],
    );
    expect(everything.rows[0]!.text).not.toMatch(
      /wisniewsk|wiśniewsk|600.?100.?200|oddzwonić do|doradczyn/i,
    );
  });

  it('is a partner no more: their token opens nothing, and nothing is sent to their system', async () => {
    const { id } = await katarzyna();
    const token = await library.admin
      .call('post', `/api/v1/contacts/${id}/tokens`)
      .send({ name: 'System Katarzyny', scopes: ['referrals:read', 'webhooks:manage'] })
      .expect(201);
    const asPartner = (method: 'get' | 'post', path: string) =>
      api.call(method, `/api/v1/partner/${path}`, token.body.token);
    await asPartner('post', 'webhooks')
      .send({ url: 'https://katarzyna.example.org/hook', eventTypes: ['referral.sent'] })
      .expect(201);
    const known = await library.librarian.call('get', `/api/v1/contacts/${id}/export`).expect(200);
    expect(known.body).toMatchObject({
      partnerTokens: [{ name: 'System Katarzyny', revokedAt: null }],
      webhookEndpoints: [{ url: 'https://katarzyna.example.org/hook' }],
    });
    await asPartner('get', 'referrals').expect(200);
    await erase(id).expect(204);
    await until('the token opens nothing', async () => {
      return (await asPartner('get', 'referrals')).status === 401;
    });
    const left = await owner.query(
      `select name from tokens where contact_id = $1
       union all select url from webhook_endpoints where contact_id = $1`,
      [id],
    );
    expect(left.rows).toEqual([{ name: '' }]);
  });

  it('is erased by admins alone, as they were seen, and never as an organisation', async () => {
    const { id, agencyId } = await katarzyna();
    await erase(id, 1, library.librarian).expect(403);
    await library.viewer.call('get', `/api/v1/contacts/${id}/export`).expect(403);
    await erase(id, 7).expect(412);
    const refused = await erase(agencyId, 1).expect(409);
    expect(refused.body.code).toBe('contact_not_a_person');
    const other = await makeLibrary(api);
    await erase(id, 1, other.admin).expect(404);
    await other.admin.call('get', `/api/v1/contacts/${id}/export`).expect(404);
  });
});
