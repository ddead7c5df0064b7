import { type INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { addContact } from '#interactions/testing';
import { patienceDays } from '#partnerships';
import { dayOf } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { createWorker } from '../../../apps/worker/application';
import { DuePromptsService } from './due-prompts.service';

let api: TestApi;
let worker: INestApplicationContext;
let owner: Client;
let library: TestLibrary;
let office: string;

beforeAll(async () => {
  api = await TestApi.start({ LOG_LEVEL: 'silent' });
  worker = await createWorker(api.settings);
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await worker.close();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  office = await addContact(library, 'PUP w Kołobrzegu');
});

const service = () => worker.get(DuePromptsService, { strict: false });

/** Several workers, as it were. */
const run = async (): Promise<void> => {
  await Promise.all([service().promptAll(), service().promptAll()]);
};

const post = async (path: string, body: object) =>
  (await library.admin.call('post', path).send(body).expect(201)).body;

const followUps = async () => {
  const path = `/api/v1/follow-ups?origin=partnership&contactId=${office}`;
  return (await library.viewer.call('get', path).expect(200)).body.data;
};

const statuses = async () =>
  (await followUps()).map(({ status }: { status: string }) => status).sort();

const partnership = (details: object = {}) =>
  post('/api/v1/partnerships', { contactId: office, aims: 'Warsztaty', ...details });

/** As if it had come to its stage so many days ago. */
const age = (id: string, days: number) =>
  owner.query(
    `update partnerships set stage_since = date_trunc('milliseconds', now() - make_interval(days => $2))
     where id = $1`,
    [id, days],
  );

const dayFromNow = (days: number): string =>
  dayOf(new Date(Date.now() + days * 24 * 60 * 60 * 1000), 'Europe/Warsaw');

const agreement = (endsIn: number, details: object = {}) =>
  post('/api/v1/agreements', {
    ...{ contactIds: [office], kind: 'cooperation_agreement', signedOn: '2024-01-10' },
    ...{ inForceFrom: '2024-01-10', inForceTo: dayFromNow(endsIn) },
    ...details,
  });

describe('a partnership that is stuck', () => {
  it('becomes one follow-up of whoever looks after it, and another when it is stuck again', async () => {
    const { id } = await partnership({ ownerId: library.librarian.id });
    await age(id, patienceDays.identified - 1);
    await run();
    expect(await followUps()).toEqual([]);
    await age(id, patienceDays.identified + 1);
    await run();
    await run();
    const title =
      'Partnerstwo z: PUP w Kołobrzegu stoi w miejscu od 91 dni (Rozpoznane): co dalej?';
    expect(await followUps()).toMatchObject([
      { title, ownerId: library.librarian.id, isAllDay: true, origin: 'partnership' },
    ]);
    const step = { from: 'identified', to: 'analysed' };
    await post(`/api/v1/partnerships/${id}/moves`, step);
    await run();
    expect(await followUps()).toMatchObject([{ title, status: 'cancelled' }]);
    await age(id, patienceDays.analysed + 1);
    await run();
    expect(await statuses()).toEqual(['cancelled', 'open']);
  });

  it('is no longer to be seen to when it is removed', async () => {
    const { id } = await partnership();
    await age(id, 400);
    await run();
    await library.admin
      .call('delete', `/api/v1/partnerships/${id}`)
      .set('If-Match', '"1"')
      .expect(204);
    expect(await statuses()).toEqual(['cancelled']);
  });

  it('is told to an admin where nobody looks after it, and to nobody once the partner is in the archive', async () => {
    const { id } = await partnership();
    await age(id, 400);
    await library.librarian
      .call('delete', `/api/v1/contacts/${office}`)
      .set('If-Match', '"1"')
      .expect(204);
    await run();
    expect(await followUps()).toEqual([]);
    await library.librarian
      .call('post', `/api/v1/contacts/${office}/restore`)
      .set('If-Match', '"2"')
      .expect(200);
    await run();
    expect(await followUps()).toMatchObject([{ ownerId: library.admin.id }]);
  });
});

describe('a partnership that fades', () => {
  it('becomes a follow-up, and another one only when it fades again after a contact', async () => {
    const { id: personId } = await post('/api/v1/contacts', { name: 'Halina Wójcik' });
    await partnership({
      ...{ stage: 'active', personId, ownerId: library.librarian.id, startsOn: '2025-01-01' },
      ...{ ourBenefits: 'Doradca', theirBenefits: 'Sala', contributions: 'Sala' },
    });
    const promptFading = () => service().promptFading();
    const meetOn = (occurredAt: string) =>
      post('/api/v1/interactions', {
        ...{ channel: 'meeting', summary: 'Spotkanie', contactIds: [office], occurredAt },
      });
    await promptFading();
    expect(await followUps()).toEqual([]);
    await meetOn('2025-01-10T10:00:00Z');
    await Promise.all([promptFading(), promptFading()]);
    await promptFading();
    const title =
      'Partnerstwo z: PUP w Kołobrzegu zanika. Brak kontaktu dwa razy dłużej, niż planowano';
    expect(await followUps()).toMatchObject([{ title, ownerId: library.librarian.id }]);
    await meetOn('2025-02-10T10:00:00Z');
    await promptFading();
    expect(await followUps()).toHaveLength(2);
    const { body } = await library.librarian.call('get', '/api/v1/today').expect(200);
    expect(body.items).toMatchObject([{ title }, { title }]);
  });
});

describe('an agreement that nears its end', () => {
  const titles = async () => (await followUps()).map(({ title }: { title: string }) => title);

  it('becomes a follow-up 90 and 30 days before notice would have to be given', async () => {
    const { id } = await agreement(100, { noticeDays: 20 });
    await run();
    expect(await titles()).toEqual([expect.stringContaining('czy ma trwać dalej?')]);
    await owner.query(`update agreements set notice_days = 75 where id = $1`, [id]);
    await run();
    await run();
    expect(await titles()).toHaveLength(2);
  });

  it('is not told of before that, nor as a draft, nor when it was ended or is over', async () => {
    await agreement(91);
    await agreement(20, { signedOn: null });
    await agreement(20, { endedOn: dayFromNow(-1) });
    await agreement(-2);
    await run();
    expect(await titles()).toEqual([]);
  });

  it('is no longer to be decided once it was renewed, and is told of again when that nears its end', async () => {
    const { id } = await agreement(60);
    await run();
    expect(await statuses()).toEqual(['open']);
    const change = (version: number, body: object) =>
      library.admin
        .call('patch', `/api/v1/agreements/${id}`)
        .set('If-Match', `"${version}"`)
        .send(body);
    await change(1, { number: '7/2026' }).expect(200);
    expect(await statuses()).toEqual(['open']);
    await change(2, { inForceTo: dayFromNow(80) }).expect(200);
    expect(await statuses()).toEqual(['cancelled']);
    await run();
    expect(await statuses()).toEqual(['cancelled', 'open']);
  });

  it('that was registered late is told of once', async () => {
    await agreement(10);
    await run();
    await run();
    expect(await titles()).toEqual([expect.stringContaining('czas zdecydować')]);
  });
});
