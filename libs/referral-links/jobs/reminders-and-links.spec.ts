import { Client } from 'pg';
import { ClientDataService } from '#clients';
import { OverdueReferralsService } from '#libs/referrals/overdue-referrals.service';
import { makeLibrary, type TestLibrary } from '#test';
import { LinkStory } from '../testing/link-story';
import { linkIn, MailWorld } from '../testing/mail-world';

// Workers start and stop here, and mails are waited for.
jest.setTimeout(60_000);

let world: MailWorld;
let database: Client;
let library: TestLibrary;
let story: LinkStory;

beforeAll(async () => {
  world = await MailWorld.start();
  database = new Client({ connectionString: world.api.database.ownerUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await world.stop();
});
beforeEach(async () => {
  library = await makeLibrary(world.api);
  story = new LinkStory(world.api, library);
});

describe('what is overdue', () => {
  /** Lets the referral be overdue for so many days, and whoever owes be told. */
  async function isOverdue(id: string, days: number): Promise<void> {
    await database.query(
      `update referrals set waits_until = now() - make_interval(days => $2), next_notice_at = now() where id = $1`,
      [id, days],
    );
    await world.api.app.get(OverdueReferralsService, { strict: false }).giveNotice();
  }

  it('reminds the partner by its link, also one whose own system should have answered', async () => {
    const partner = await world.partnerByMail(library, { languages: ['en'] });
    await story.tokenOf(partner.contactId, ['referrals:respond']);
    const id = await story.sent(partner);
    await isOverdue(id, 1);
    const mail = await world.mailTo(partner.email);
    expect(mail.subject).toContain('still waits for your answer');
    expect(mail.text).toContain('Awaited until');
    expect(mail.text).not.toContain('Łucja');
    await story.answer(linkIn(mail), 'accepted');
    await isOverdue(id, 2);
    expect((await world.mailTo(partner.email, 2)).subject).toContain('would like news');
  });

  it('is not spoken of once it was answered', async () => {
    const partner = await world.partnerByMail(library);
    const id = await world.withoutWorker(async () => {
      const sent = await story.sent(partner);
      await isOverdue(sent, 1);
      await story.answer(await story.linkTo(sent), 'accepted');
      return sent;
    });
    expect(await world.settled(library, id)).toContainEqual(
      expect.objectContaining({ kind: 'referral_links.partner_reminder', status: 'unwanted' }),
    );
    expect(world.mailsTo(partner.email)).toEqual([]);
  });
});

describe('a link on its own', () => {
  it('comes to a client in their language, and to nobody once they were erased', async () => {
    const partner = await world.partnerByMail(library);
    const email = 'olena@example.org';
    const id = await story.selfReferral(partner, { email, language: 'uk' });
    const ask = () =>
      library.librarian.call('post', `/api/v1/referrals/${id}/links`).send({ party: 'client' });
    await ask().expect(202);
    const mail = await world.mailTo(email);
    expect(mail.subject).toContain('Куди звернутися');
    expect(mail.text).not.toContain('Łucja');
    expect((await story.open(linkIn(mail))).text).toContain('Centrum Małych Firm');
    await world.withoutWorker(async () => {
      await ask().expect(202);
      await world.api.app
        .get(ClientDataService, { strict: false })
        .erase(library.admin.caller, await story.clientOf(id));
    });
    await world.settled(library, id);
    expect(world.mailsTo(email)).toHaveLength(1);
  });
});
