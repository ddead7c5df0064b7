import { makeLibrary, TestApi, type TestLibrary } from '#test';
import {
  partnerMove,
  ReferralStory,
  type TestPartner,
} from '#libs/referrals/testing/referral-story';

let api: TestApi;
let library: TestLibrary;
let story: ReferralStory;
let partner: TestPartner;
let clientId: string;

beforeAll(async () => {
  api = await TestApi.start();
  library = await makeLibrary(api);
  story = new ReferralStory(api, library);
  partner = await story.partner();
  clientId = await story.client();
  await story.consent(clientId, partner.contactId, { until: '2126-01-01T00:00:00Z' });
  const referralId = await story.draft(partner, clientId);
  await story.staffMove(referralId, { from: 'draft', to: 'sent' }).expect(201);
  await partnerMove(partner, referralId, {
    from: 'sent',
    to: 'accepted',
    note: 'Zapraszamy w piątek',
  }).expect(201);
  await partnerMove(partner, referralId, {
    from: 'accepted',
    to: 'scheduled',
    scheduledAt: '2126-11-27T10:00:00Z',
    scheduledPlace: 'pokój 12',
  }).expect(201);
  for (const subject of [{ clientId }, { referralId }]) {
    await library.librarian
      .call('post', '/api/v1/follow-ups')
      .send({
        ...subject,
        title: 'Zapytać, jak poszło',
        note: 'Po piątej',
        dueLocal: '2126-11-27T10:00',
      })
      .expect(201);
  }
});
afterAll(() => api.stop());

const path = () => `/api/v1/clients/${clientId}/export`;

const everything = [
  ...['Łucja Kowalska', 'lucja.kowalska@example.org', '+48 600 100 200', 'after five'],
  ...['Powiatowy Urząd Pracy w Kołobrzegu', 'Szuka pracy w gastronomii'],
  ...['Zapraszamy w piątek', 'pokój 12', 'Zapytać, jak poszło', 'Po piątej'],
];

describe("a client's export", () => {
  it('is everything that is known of them, by the feature that knows it', async () => {
    const { body, text } = await library.librarian.call('get', path()).expect(200);
    for (const known of everything) expect(text).toContain(known);
    expect(body).toMatchObject({
      library: 'Miejska Biblioteka Publiczna w Kołobrzegu',
      client: {
        name: 'Łucja Kowalska',
        consents: [{ recipient: 'Powiatowy Urząd Pracy w Kołobrzegu', fields: ['name', 'phone'] }],
        disclosures: [{ door: 'staff' }, { door: 'partner_api' }],
      },
      referrals: [{ status: 'scheduled', followUps: [{ note: 'Po piątej' }] }],
      followUps: [{ title: 'Zapytać, jak poszło' }],
    });
  });

  it.each([
    ['pl', 'Wizyta umówiona|Umówion|umówion', 'Na piśmie'],
    ['uk', 'Зустріч', 'Письмово'],
    ['ru', 'Встреча', 'Письменно'],
    ['en', 'Appointment made', 'In writing'],
  ] as const)('is a page in %s for whoever would rather read', async (language, status, way) => {
    const reader = await library.addUser('librarian', language);
    const { text, headers } = await reader
      .call('get', path())
      .set('Accept', 'text/html,application/xhtml+xml')
      .expect(200);
    expect(headers['content-type']).toContain('text/html');
    for (const known of everything) expect(text).toContain(known);
    expect(text).toMatch(new RegExp(status));
    expect(text).toContain(way);
    // A label begins with a capital letter; a field's name does not.
    expect(text.match(/<dt>[a-z]\w+<\/dt>/g) ?? []).toEqual([]);
    expect(text).not.toContain(clientId);
  });

  it('writes what people wrote as text, not as HTML', async () => {
    const id = await story.client({ name: '<script>alert(1)</script> Nowak' });
    const { text } = await library.librarian
      .call('get', `/api/v1/clients/${id}/export`)
      .set('Accept', 'text/html')
      .expect(200);
    expect(text).not.toContain('<script>');
  });

  it('is noted, for staff only, and of their own library', async () => {
    await library.viewer.call('get', path()).expect(403);
    await (await makeLibrary(api)).admin.call('get', path()).expect(404);
    const { body } = await library.admin
      .call('get', `/api/v1/audit-entries?subjectId=${clientId}`)
      .expect(200);
    expect(body.data.map(({ action }: { action: string }) => action)).toContain('client.exported');
  });
});
