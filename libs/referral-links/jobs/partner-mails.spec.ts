import { makeLibrary, type TestLibrary } from '#test';
import { LinkStory } from '../testing/link-story';
import { linkIn, MailWorld } from '../testing/mail-world';

// Workers start and stop here, and mails are waited for.
jest.setTimeout(60_000);

let world: MailWorld;
let library: TestLibrary;
let story: LinkStory;

beforeAll(async () => {
  world = await MailWorld.start();
});
afterAll(() => world.stop());
beforeEach(async () => {
  library = await makeLibrary(world.api);
  story = new LinkStory(world.api, library);
});

async function sentAndRevoked(partner: { contactId: string }): Promise<string> {
  const id = await story.sent(partner);
  const links = `/api/v1/referrals/${id}/links`;
  const { body } = await library.librarian.call('get', links).expect(200);
  await library.librarian.call('delete', `${links}/${body.data[0].id}`).expect(204);
  return id;
}

async function sentAndTakenBack(partner: { contactId: string }): Promise<string> {
  const id = await story.sent(partner);
  await library.librarian.call('post', `/api/v1/referrals/${id}/undo`).expect(201);
  return id;
}

describe('a partner without a token', () => {
  it('gets a mail with its link and nobody’s name, and answers to the owner', async () => {
    const partner = await world.partnerByMail(library);
    await story.sent(partner);
    const mail = await world.mailTo(partner.email);
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
    const partner = await world.partnerByMail(library, { languages: ['de', language] });
    await story.sent(partner);
    const mail = await world.mailTo(partner.email);
    expect(mail.subject).toContain(subject);
    expect(mail.headers.find(({ key }) => key === 'content-language')?.value).toBe(language);
    expect((await story.open(linkIn(mail))).html).toContain(`<html lang="${language}">`);
  });

  it('hears of messages, and that it was stopped, with the same link and without a word of them', async () => {
    const partner = await world.partnerByMail(library);
    const id = await story.sent(partner);
    const link = linkIn(await world.mailTo(partner.email));
    await library.librarian
      .call('post', `/api/v1/referrals/${id}/messages`)
      .send({ text: 'Pani Łucja może po piętnastej.' })
      .expect(201);
    const message = await world.mailTo(partner.email, 2);
    expect(message.subject).toContain('Wiadomość w sprawie skierowania');
    expect(linkIn(message)).toBe(link);
    expect(message.text).not.toContain('Łucja');
    await story.staffMove(id, { from: 'sent', to: 'withdrawn', reason: 'duplicate' }).expect(201);
    const stopped = await world.mailTo(partner.email, 3);
    expect(stopped.subject).toContain('Skierowanie zostało zakończone');
    expect(linkIn(stopped)).toBe('');
  });

  it('is not asked for what was answered, taken back or revoked before the mail went out', async () => {
    const partner = await world.partnerByMail(library);
    const [revoked, undone] = await world.withoutWorker(async () => [
      await sentAndRevoked(partner),
      await sentAndTakenBack(partner),
    ]);
    for (const id of [revoked, undone]) {
      expect((await world.settled(library, id)).map(({ status }) => status)).toEqual(['unwanted']);
    }
    expect(world.mailsTo(partner.email)).toEqual([]);
  });
});

describe('nobody is mailed', () => {
  it('whose own system answers: a partner with a token for that', async () => {
    const partner = await world.partnerByMail(library);
    await story.tokenOf(partner.contactId, ['referrals:read', 'referrals:respond']);
    expect(await world.deliveriesOf(library, await story.sent(partner))).toEqual([]);
  });

  it('without an address, or taken out of the lists', async () => {
    const partner = await story.partnerByMail({ email: null });
    expect(await world.deliveriesOf(library, await story.sent(partner))).toEqual([]);
  });

  it('but a token that only sends referrals is no answer', async () => {
    const partner = await world.partnerByMail(library);
    await story.tokenOf(partner.contactId, ['referrals:create']);
    await story.sent(partner);
    expect((await world.mailTo(partner.email)).subject).toContain('czeka na Państwa odpowiedź');
  });
});

describe('a consent that is withdrawn', () => {
  it('brings the partner one mail, not two', async () => {
    const partner = await world.partnerByMail(library);
    const clientId = await story.client();
    const consentId = await story.consent(clientId, partner.contactId);
    const id = await story.draft(partner, clientId);
    await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
    await world.mailTo(partner.email);
    await library.librarian
      .call('post', `/api/v1/clients/${clientId}/consents/${consentId}/withdraw`)
      .expect(200);
    await world.mailTo(partner.email, 2);
    const deliveries = await world.settled(library, id);
    expect(deliveries.find(({ kind }) => kind === 'referral_links.partner_stopped')?.status).toBe(
      'unwanted',
    );
    expect(world.mailsTo(partner.email)).toHaveLength(2);
  });
});

it('a partner that sends us somebody by a token, and lost it, hears by mail how it goes on', async () => {
  const partner = await world.partnerByMail(library, { languages: ['en'] });
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
  expect((await world.mailTo(library.admin.email)).text).toContain('Sent');
  await library.admin
    .call('delete', `/api/v1/contacts/${partner.contactId}/tokens/${access.tokenId}`)
    .expect(204);
  await story.staffMove(body.id, { from: 'sent', to: 'accepted' }).expect(201);
  const mail = await world.mailTo(partner.email);
  expect(mail.subject).toContain('There is news of your referral');
  expect((await story.open(linkIn(mail))).text).toContain('The library : Accepted');
});
