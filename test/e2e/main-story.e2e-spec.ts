import { type INestApplicationContext } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import {
  DescribedAnswers,
  makeLibrary,
  TestApi,
  type TestLibrary,
  testPassword,
  until,
} from '#test';
import { createWorker } from '../../apps/worker/application';

/**
 * The whole story over HTTP, with the real worker, PostgreSQL, Redis and an SMTP server. It is told in the order
 * in which it happens: each chapter stands on those before it.
 */
const ZONE = 'Europe/Warsaw';
const reminder = 'Wysłać program warsztatów';

let mailServer: TestMailServer;
let api: TestApi;
let worker: INestApplicationContext;
let library: TestLibrary;
let described: DescribedAnswers;
let token: string;
let partnerToken: string;
let jobAgencyId: string;
let clientId: string;
let referralId: string;

beforeAll(async () => {
  mailServer = await startTestMailServer();
  api = await TestApi.start({ SMTP_URL: mailServer.url });
  worker = await createWorker(api.settings);
  library = await makeLibrary(api);
  described = new DescribedAnswers((await api.call('get', '/api/openapi.json').expect(200)).body);
});

afterAll(async () => {
  await worker.close();
  await api.stop();
  await mailServer.stop();
});

function post<Body = { id: string; version: number }>(
  path: string,
  body: object,
  as = token,
): Promise<Body> {
  return described.ask(api, { method: 'post', path, token: as, body });
}

function read<Body extends object>(path: string, as = token): Promise<Body> {
  return described.ask(api, { method: 'get', path, token: as });
}

const inSeconds = (seconds: number): string =>
  Temporal.Now.plainDateTimeISO(ZONE).add({ seconds }).toString({ smallestUnit: 'second' });

it('0. an answer that is not as described would be noticed', () => {
  expect(described.faults('post', '/api/v1/contacts', 201, { id: 1 })).not.toEqual([]);
});

describe('1. a librarian', () => {
  it('signs in', async () => {
    const session = await post<{ token: string }>(
      '/api/v1/sessions',
      { email: library.librarian.email, password: testPassword },
      '',
    );
    token = session.token;
  });

  it('records contacts in their own alphabets, and who works where', async () => {
    const jobAgency = await post('/api/v1/contacts', {
      kind: 'job_agency',
      name: 'Powiatowy Urząd Pracy w Kołobrzegu',
      email: 'kontakt@pup.example.org',
      phone: '+48 94 355 44 00',
    });
    jobAgencyId = jobAgency.id;
    await post('/api/v1/contacts', { kind: 'local_business', name: 'Кафе «Їжак»' });
    await post('/api/v1/contacts', { kind: 'small_business_centre', name: 'Centrum Małych Firm' });
    await post('/api/v1/contacts', { kind: 'mentor', name: 'Тимур Ахметович Сейткали' });
    const adviser = await post('/api/v1/contacts', { name: 'Katarzyna Wiśniewska' });
    await post('/api/v1/affiliations', {
      personId: adviser.id,
      organisationId: jobAgencyId,
      role: 'Doradczyni zawodowa',
    });
    const { data } = await read<{ data: { name: string }[] }>(
      '/api/v1/contacts?party=organisation',
    );
    expect(data).toHaveLength(3);
  });
});

describe('2. a phone call, and what happens next', () => {
  it('is logged in one request, and the reminder comes by mail when it is due', async () => {
    const logged = await post<{ nextFollowUpId: string }>('/api/v1/interactions', {
      channel: 'call',
      contactIds: [jobAgencyId],
      summary: 'Pytali o warsztaty pisania CV',
      next: { title: reminder, dueLocal: inSeconds(1), timeZone: ZONE },
    });
    const { mail, recipient } = await until('the reminder arrives', () =>
      mailServer.received.find(({ source }) => source.includes('Message-ID')),
    );
    expect(recipient).toBe(library.librarian.email);
    expect(`${mail.subject ?? ''} ${mail.text ?? ''}`).toContain(reminder);
    expect(mail.text).toContain('Powiatowy Urząd Pracy w Kołobrzegu');

    const delivery = await until('the delivery says that it was sent', async () => {
      const { data } = await read<{ data: { id: string; status: string }[] }>(
        `/api/v1/deliveries?subjectType=follow_up&subjectId=${logged.nextFollowUpId}`,
      );
      return data.find(({ status }) => status === 'sent');
    });
    const proof = await read<{ attempts: { outcome: string }[] }>(
      `/api/v1/deliveries/${delivery.id}`,
    );
    expect(proof.attempts).toMatchObject([{ number: 1, outcome: 'sent' }]);
  });

  it('is not reminded of when it is done in time', async () => {
    mailServer.forget();
    const promise = (title: string, seconds: number) =>
      post<{ nextFollowUpId: string }>('/api/v1/interactions', {
        channel: 'call',
        contactIds: [jobAgencyId],
        summary: 'Jeszcze jedna rozmowa',
        next: { title, dueLocal: inSeconds(seconds), timeZone: ZONE },
      });
    const done = await promise('Zadzwonić do pana Jana', 2);
    await post(`/api/v1/follow-ups/${done.nextFollowUpId}/done`, {});
    await promise('Zadzwonić do pani Ewy', 3);
    await until('the later reminder arrives', () => mailServer.received.length > 0);
    expect(mailServer.received.map(({ mail }) => mail.text).join()).not.toContain('pana Jana');
  });
});

describe('3. a referral to the partner', () => {
  it('is drafted for a client who consented, and sent', async () => {
    clientId = (
      await post('/api/v1/clients', {
        name: 'Łucja Kowalska',
        phone: '+48 600 100 200',
        email: 'lucja@example.org',
      })
    ).id;
    await post(`/api/v1/clients/${clientId}/consents`, {
      purpose: 'referral',
      recipientContactId: jobAgencyId,
      fields: ['name', 'phone'],
      howGiven: 'written',
      givenAt: new Date(Date.now() - 60_000).toISOString(),
    });
    const referral = await post('/api/v1/referrals', {
      mode: 'referral',
      contactId: jobAgencyId,
      clientId,
      need: 'Szuka pracy w gastronomii',
    });
    referralId = referral.id;
    await post(`/api/v1/referrals/${referralId}/moves`, { from: 'draft', to: 'sent' });
  });

  it('is listed, read, accepted, scheduled and completed by the partner with its token and nothing else', async () => {
    const issued = await library.admin
      .call('post', `/api/v1/contacts/${jobAgencyId}/tokens`)
      .send({
        name: 'Case system',
        scopes: ['referrals:read', 'referrals:respond', 'referrals:create'],
      })
      .expect(201);
    partnerToken = issued.body.token;
    const { data } = await read<{ data: { id: string; status: string }[] }>(
      '/api/v1/partner/referrals?status=sent',
      partnerToken,
    );
    expect(data).toMatchObject([{ id: referralId, status: 'sent' }]);
    const path = `/api/v1/partner/referrals/${referralId}`;
    const seen = await read(path, partnerToken);
    expect(JSON.stringify(seen)).toContain('Łucja Kowalska');
    expect(JSON.stringify(seen)).not.toContain('lucja@example.org');

    const move = (body: object) => post(`${path}/moves`, body, partnerToken);
    await move({ from: 'sent', to: 'accepted' });
    await move({
      from: 'accepted',
      to: 'scheduled',
      scheduledAt: new Date(Date.now() + 86_400_000).toISOString(),
      scheduledPlace: 'ul. Katedralna 46, pokój 12',
    });
    await move({
      from: 'scheduled',
      to: 'completed',
      outcome: 'job_found',
      note: 'Od poniedziałku!',
    });
  });

  it('shows the librarian every event: who, when, what', async () => {
    const { events, status, outcome } = await read<{
      status: string;
      outcome: string;
      events: { side: string; toStatus: string; at: string; by: { kind: string } }[];
    }>(`/api/v1/referrals/${referralId}`);
    expect({ status, outcome }).toEqual({ status: 'completed', outcome: 'job_found' });
    const moves = events.filter(({ toStatus }) => toStatus !== 'draft');
    expect(moves.map(({ side, toStatus, by }) => [side, toStatus, by.kind])).toEqual([
      ['requester', 'sent', 'user'],
      ['target', 'accepted', 'partner'],
      ['target', 'scheduled', 'partner'],
      ['target', 'completed', 'partner'],
    ]);
    expect(events.every(({ at }) => Date.parse(at) > 0)).toBe(true);
  });
});

describe('4. a referral from the partner', () => {
  it('comes in by its token, and the librarian accepts and completes it', async () => {
    const inbound = await post(
      '/api/v1/partner/referrals',
      {
        client: { name: 'Данило Шевченко', phone: '+380 44 123 45 67' },
        consent: {
          fields: ['name', 'phone'],
          howGiven: 'spoken',
          givenAt: new Date(Date.now() - 60_000).toISOString(),
        },
        need: 'Хоче відкрити майстерню',
      },
      partnerToken,
    );
    const path = `/api/v1/referrals/${inbound.id}`;
    await post(`${path}/moves`, { from: 'sent', to: 'accepted' });
    await post(`${path}/moves`, { from: 'accepted', to: 'completed', outcome: 'service_received' });
    const seen = await read<{ status: string }>(
      `/api/v1/partner/referrals/${inbound.id}`,
      partnerToken,
    );
    expect(seen.status).toBe('completed');
  });
});

describe('5. a stranger', () => {
  const attempts = (): [string, string][] => [
    ['get', `/api/v1/contacts/${jobAgencyId}`],
    ['get', `/api/v1/clients/${clientId}`],
    ['get', `/api/v1/referrals/${referralId}`],
    ['post', `/api/v1/referrals/${referralId}/moves`],
  ];

  it("with another library's session finds nothing", async () => {
    const stranger = (await makeLibrary(api)).admin;
    for (const [method, path] of attempts()) {
      const answer = stranger.call(method as 'get', path);
      await (
        method === 'post' ? answer.send({ from: 'sent', to: 'withdrawn', reason: 'other' }) : answer
      ).expect(404);
    }
  });

  it("with another partner's token finds nothing", async () => {
    const other = await post('/api/v1/contacts', { kind: 'ngo', name: 'Фонд «Ґанок»' });
    const { body } = await library.admin
      .call('post', `/api/v1/contacts/${other.id}/tokens`)
      .send({ name: 'Theirs', scopes: ['referrals:read', 'referrals:respond'] })
      .expect(201);
    await api.call('get', `/api/v1/partner/referrals/${referralId}`, body.token).expect(404);
    const list = await read<{ data: [] }>('/api/v1/partner/referrals', body.token);
    expect(list.data).toEqual([]);
  });

  it('with a revoked token, an expired one, or none is turned away', async () => {
    const tokens = `/api/v1/contacts/${jobAgencyId}/tokens`;
    const issue = async (more: object = {}) =>
      (
        await library.admin
          .call('post', tokens)
          .send({ name: 'Short', scopes: ['referrals:read'], ...more })
          .expect(201)
      ).body as { id: string; token: string };
    const expired = await issue({ expiresAt: new Date(Date.now() - 1000).toISOString() });
    const revoked = await issue();
    await library.admin.call('delete', `${tokens}/${revoked.id}`).expect(204);
    const knock = async (as?: string) =>
      (await api.call('get', '/api/v1/partner/referrals', as)).status;
    expect(await knock()).toBe(401);
    expect(await knock(expired.token)).toBe(401);
    await until(
      'the revoked token is refused',
      async () => (await knock(revoked.token)) === 401,
      1000,
    );
  });
});
