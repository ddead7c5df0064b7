import { type INestApplicationContext } from '@nestjs/common';
import { type Email } from 'postal-mime';
import { ClientDataService } from '#clients';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { makeLibrary, TestApi, type TestLibrary, until } from '#test';
import { createWorker } from '../../../apps/worker/application';
import { LinkStory } from '../testing/link-story';

// A worker starts and stops here, and mails are waited for.

let server: TestMailServer;
let api: TestApi;
let worker: INestApplicationContext;
let library: TestLibrary;
let story: LinkStory;

beforeAll(async () => {
  server = await startTestMailServer();
  api = await TestApi.start({
    SMTP_URL: server.url,
    PUBLIC_URL: 'https://liaison.example.org',
  });
  worker = await createWorker(api.settings);
});
afterAll(async () => {
  await worker.close();
  await api.stop();
  await server.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new LinkStory(api, library);
});

let partners = 0;

async function partnerByMail(details: object = {}) {
  partners += 1;
  const email = `centrum${partners}@example.org`;
  return { email, ...(await story.partnerByMail({ email, ...details })) };
}

const mailsTo = (address: string): Email[] =>
  server.received.filter(({ recipient }) => recipient === address).map(({ mail }) => mail);

/** The nth mail to an address; the first, if left out. */
const mailTo = (address: string, number = 1) =>
  until(`mail ${number} comes to ${address}`, () => mailsTo(address)[number - 1]);

const linkIn = (mail: Email): string =>
  /https:\/\/liaison\.example\.org(\/l\/referrals\/[\w-]+)/.exec(mail.text ?? '')?.[1] ?? '';

async function deliveriesOf(referralId: string) {
  const { body } = await library.librarian
    .call('get', `/api/v1/deliveries?subjectType=referral&subjectId=${referralId}`)
    .expect(200);
  return body.data as { kind: string; status: string }[];
}

const settled = (referralId: string) =>
  until('every mail is sent or left', async () => {
    const deliveries = await deliveriesOf(referralId);
    return deliveries.every(({ status }) => status !== 'pending') && deliveries;
  });

describe('a partner without a token', () => {
  it('gets a mail with its link and nobody’s name, and answers to the owner', async () => {
    const partner = await partnerByMail();
    await story.sent(partner);
    const mail = await mailTo(partner.email);
    expect(mail.subject).toBe(
      'Skierowanie czeka na Państwa odpowiedź (Miejska Biblioteka Publiczna w Kołobrzegu)',
    );
    expect(mail.to).toEqual([{ name: 'Centrum Małych Firm', address: partner.email }]);
    expect(mail.replyTo).toEqual([{ name: 'Test librarian', address: library.librarian.email }]);
    for (const form of [mail.text!, mail.html!]) {
      expect(form).toContain('Prosimy o odpowiedź do');
      expect(form).not.toMatch(/Łucja|Kowalska|600 100|gastronomii/);
    }
    const page = await story.open(linkIn(mail));
    expect(page.text).toContain('Łucja Kowalska');
  });

  it.each([
    ['en', 'A referral from'],
    ['uk', 'Направлення чекає'],
    ['ru', 'Направление ждёт'],
  ])('is written to in %s where it speaks that', async (language, subject) => {
    const partner = await partnerByMail({ languages: ['de', language] });
    await story.sent(partner);
    const mail = await mailTo(partner.email);
    expect(mail.subject).toContain(subject);
    expect(mail.headers.find(({ key }) => key === 'content-language')?.value).toBe(language);
    expect((await story.open(linkIn(mail))).html).toContain(`<html lang="${language}">`);
  });

  it('hears of messages, and that it was stopped, with the same link and without a word of them', async () => {
    const partner = await partnerByMail();
    const id = await story.sent(partner);
    const link = linkIn(await mailTo(partner.email));
    await library.librarian
      .call('post', `/api/v1/referrals/${id}/messages`)
      .send({ text: 'Pani Łucja może po piętnastej.' })
      .expect(201);
    const message = await mailTo(partner.email, 2);
    expect(message.subject).toContain('Wiadomość w sprawie skierowania');
    expect(linkIn(message)).toBe(link);
    expect(message.text).not.toContain('Łucja');
    await story.staffMove(id, { from: 'sent', to: 'withdrawn', reason: 'duplicate' }).expect(201);
    const stopped = await mailTo(partner.email, 3);
    expect(stopped.subject).toContain('Skierowanie zostało zakończone');
    expect(linkIn(stopped)).toBe('');
  });

  it('is not asked for what was answered, taken back or revoked before the mail went out', async () => {
    const partner = await partnerByMail();
    await worker.close();
    const revoked = await story.sent(partner);
    const { body } = await library.librarian
      .call('get', `/api/v1/referrals/${revoked}/links`)
      .expect(200);
    await library.librarian
      .call('delete', `/api/v1/referrals/${revoked}/links/${body.data[0].id}`)
      .expect(204);
    const undone = await story.sent(partner);
    await library.librarian.call('post', `/api/v1/referrals/${undone}/undo`).expect(201);
    worker = await createWorker(api.settings);
    for (const id of [revoked, undone]) {
      expect((await settled(id)).map(({ status }) => status)).toEqual(['unwanted']);
    }
    expect(mailsTo(partner.email)).toEqual([]);
  });
});

describe('a referral that ended because the client no longer agrees', () => {
  async function sentWithConsent() {
    const partner = await partnerByMail();
    const clientId = await story.client();
    const consentId = await story.consent(clientId, partner.contactId);
    const id = await story.draft(partner, clientId);
    await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
    await mailTo(partner.email);
    return { partner, id, consent: `/api/v1/clients/${clientId}/consents/${consentId}` };
  }

  it('brings the partner one mail, of the consent', async () => {
    const { partner, id, consent } = await sentWithConsent();
    await library.librarian.call('post', `${consent}/withdraw`).expect(200);
    await mailTo(partner.email, 2);
    expect(await settled(id)).toContainEqual(
      expect.objectContaining({ kind: 'referral_links.partner_stopped', status: 'unwanted' }),
    );
    expect(mailsTo(partner.email)).toHaveLength(2);
  });

  it('brings one, too, where only the referral was withdrawn for that', async () => {
    const { partner, id } = await sentWithConsent();
    const withdrawn = { from: 'sent', to: 'withdrawn', reason: 'consent_withdrawn' };
    await story.staffMove(id, withdrawn).expect(201);
    expect((await mailTo(partner.email, 2)).subject).toContain('Skierowanie zostało zakończone');
  });
});

it('a client’s link comes to them in their language, and to nobody once they were erased', async () => {
  const partner = await partnerByMail();
  const email = 'olena.koval@example.org';
  const id = await story.selfReferral(partner, { email, language: 'uk' });
  const ask = () =>
    library.librarian.call('post', `/api/v1/referrals/${id}/links`).send({ party: 'client' });
  await ask().expect(202);
  const mail = await mailTo(email);
  expect(mail.subject).toContain('Куди звернутися');
  expect(mail.text).not.toContain('Łucja');
  expect((await story.open(linkIn(mail))).text).toContain('Centrum Małych Firm');
  await worker.close();
  await ask().expect(202);
  const clientId = await story.clientOf(id);
  await api.app.get(ClientDataService, { strict: false }).erase(library.admin.caller, clientId);
  worker = await createWorker(api.settings);
  await settled(id);
  expect(mailsTo(email)).toHaveLength(1);
});

describe('nobody is mailed', () => {
  it('whose own system answers: a partner with a token for that', async () => {
    const partner = await partnerByMail();
    await story.tokenOf(partner.contactId, ['referrals:read', 'referrals:respond']);
    expect(await deliveriesOf(await story.sent(partner))).toEqual([]);
  });

  it('without an address, or taken out of the lists', async () => {
    const partner = await story.partnerByMail({ email: null });
    expect(await deliveriesOf(await story.sent(partner))).toEqual([]);
  });

  it('but a token that only sends referrals is no answer', async () => {
    const partner = await partnerByMail();
    await story.tokenOf(partner.contactId, ['referrals:create']);
    await story.sent(partner);
    expect((await mailTo(partner.email)).subject).toContain('czeka na Państwa odpowiedź');
  });
});

describe('the owner among our staff', () => {
  it('hears when the partner answers by its link, and by whom, and not of their own steps', async () => {
    const partner = await partnerByMail();
    const id = await story.sent(partner);
    await story.answer(await story.linkTo(id), 'declined', {
      reason: 'no_capacity',
      note: 'Pani Łucja była już u nas.',
    });
    const mail = await mailTo(library.librarian.email);
    expect(mail.subject).toBe('News of a referral with Centrum Małych Firm');
    expect(mail.text).toContain('Declined · No places free');
    expect(mail.text).toContain('Anna Wójcik');
    expect(mail.text).toContain(`https://liaison.example.org/referrals/${id}`);
    expect(mail.text).not.toContain('Łucja');
    await settled(id);
    expect(mailsTo(library.librarian.email)).toHaveLength(1);
  });

  it('hears of what comes by a token too, and in their language', async () => {
    const owner = await library.addUser('librarian', 'uk');
    const partner = await story.partner();
    const id = await story.sent(partner, { ownerId: owner.id });
    await partner
      .call('post', `/api/v1/partner/referrals/${id}/messages`)
      .send({ text: 'Дзвоніть після обіду' })
      .expect(201);
    const mail = await mailTo(owner.email);
    expect(mail.subject).toBe('Повідомлення в направленні: Powiatowy Urząd Pracy w Kołobrzegu');
    expect(mail.text).not.toContain('Дзвоніть');
  });

  it('is whoever looks after the partner where the referral has none, and else the admins', async () => {
    const keeper = await library.addUser('librarian');
    const partner = await partnerByMail({ ownerId: keeper.id });
    const kept = await story.sent(partner, { ownerId: null });
    await story.answer(await story.linkTo(kept), 'accepted');
    expect((await mailTo(keeper.email)).subject).toContain('News of a referral');

    const unkept = await partnerByMail();
    const id = await story.sent(unkept, { ownerId: null });
    expect((await mailTo(unkept.email)).replyTo?.[0]?.address).toBe(library.admin.email);
    await story.answer(await story.linkTo(id), 'accepted');
    expect((await mailTo(library.admin.email)).subject).toContain('News of a referral');
  });

  it('hears once of two quick steps: of how it stands', async () => {
    await worker.close();
    const partner = await partnerByMail();
    const id = await story.sent(partner);
    await story.answer(await story.linkTo(id), 'accepted');
    await story.answer(await story.linkTo(id), 'in_progress');
    worker = await createWorker(api.settings);
    await settled(id);
    expect(mailsTo(library.librarian.email).map(({ text }) => text)).toEqual([
      expect.stringContaining('In progress'),
    ]);
  });
});

it('a partner that sends us somebody by a token, and lost it, hears by mail how it goes on', async () => {
  const partner = await partnerByMail({ languages: ['en'] });
  const access = await story.tokenOf(partner.contactId, ['referrals:create']);
  const { body } = await access
    .call('post', '/api/v1/partner/referrals')
    .send({
      client: { name: 'Олена Шевченко' },
      consent: {
        fields: ['name'],
        howGiven: 'written',
        givenAt: new Date(Date.now() - 60_000).toISOString(),
      },
      need: 'Хоче відкрити ательє',
    })
    .expect(201);
  expect((await mailTo(library.admin.email)).text).toContain('Sent');
  await library.admin
    .call('delete', `/api/v1/contacts/${partner.contactId}/tokens/${access.tokenId}`)
    .expect(204);
  await story.staffMove(body.id, { from: 'sent', to: 'accepted' }).expect(201);
  const mail = await mailTo(partner.email);
  expect(mail.subject).toContain('There is news of your referral');
  expect((await story.open(linkIn(mail))).text).toContain('The library : Accepted');
});
