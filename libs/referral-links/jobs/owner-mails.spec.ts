import { makeLibrary, type TestLibrary } from '#test';
import { LinkStory } from '../testing/link-story';
import { MailWorld } from '../testing/mail-world';

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

describe('the owner among our staff', () => {
  it('hears when the partner answers by its link, and by whom, and not of their own steps', async () => {
    const partner = await world.partnerByMail(library);
    const id = await story.sent(partner);
    await story.answer(await story.linkTo(id), 'declined', {
      reason: 'no_capacity',
      note: 'Pani Łucja była już u nas.',
    });
    const mail = await world.mailTo(library.librarian.email);
    expect(mail.subject).toBe('News of a referral with Centrum Małych Firm');
    expect(mail.text).toContain('Declined · No places free');
    expect(mail.text).toContain('Anna Wójcik');
    expect(mail.text).toContain(`https://liaison.example.org/referrals/${id}`);
    expect(mail.text).not.toContain('Łucja');
    await world.settled(library, id);
    expect(world.mailsTo(library.librarian.email)).toHaveLength(1);
  });

  it('hears of what comes by a token too, and in their language', async () => {
    const owner = await library.addUser('librarian', 'uk');
    const partner = await story.partner();
    const id = await story.sent(partner, { ownerId: owner.id });
    await partner
      .call('post', `/api/v1/partner/referrals/${id}/messages`)
      .send({ text: 'Дзвоніть після обіду' })
      .expect(201);
    const mail = await world.mailTo(owner.email);
    expect(mail.subject).toBe('Повідомлення в направленні: Powiatowy Urząd Pracy w Kołobrzegu');
    expect(mail.text).not.toContain('Дзвоніть');
  });

  it('is everybody who can move referrals, where a referral has none', async () => {
    const partner = await world.partnerByMail(library);
    const id = await story.sent(partner, { ownerId: null });
    const staff = [library.admin.email, library.librarian.email];
    expect(staff).toContain((await world.mailTo(partner.email)).replyTo?.[0]?.address);
    await story.answer(await story.linkTo(id), 'accepted');
    for (const email of staff) {
      expect((await world.mailTo(email)).subject).toContain('News of a referral');
    }
  });

  it('hears once of two quick steps: of how it stands', async () => {
    const id = await story.draft(await world.partnerByMail(library), await story.client(), {
      mode: 'self_referral',
    });
    await world.withoutWorker(async () => {
      await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
      await story.answer(await story.linkTo(id), 'accepted');
      await story.answer(await story.linkTo(id), 'in_progress');
    });
    await world.settled(library, id);
    expect(world.mailsTo(library.librarian.email).map(({ text }) => text)).toEqual([
      expect.stringContaining('In progress'),
    ]);
  });
});
