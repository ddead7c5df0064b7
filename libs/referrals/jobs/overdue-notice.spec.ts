import { Test, type TestingModule } from '@nestjs/testing';
import { Client } from 'pg';
import { Clock } from '#kernel';
import { type Delivery } from '#notifications';
import { UnitOfWork } from '#platform/database';
import { SweepsModule } from '#platform/queue';
import { PlatformModule } from '#libs/platform/platform.module';
import { makeLibrary, TestApi } from '#test';
import { OverdueReferralsService } from '../overdue-referrals.service';
import { partnerMove, ReferralStory } from '../testing/referral-story';
import { OverdueNotice } from './overdue-notice';
import { ReferralsJobsModule } from './referrals-jobs.module';

let api: TestApi;
let worker: TestingModule;
let database: Client;

beforeAll(async () => {
  api = await TestApi.start({ PUBLIC_URL: 'https://liaison.example.org' });
  database = new Client({ connectionString: api.database.ownerUrl });
  await database.connect();
  worker = await Test.createTestingModule({
    imports: [PlatformModule.with(api.settings), SweepsModule, ReferralsJobsModule],
  }).compile();
  await worker.init();
});
afterAll(async () => {
  await worker.close();
  await database.end();
  await api.stop();
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** An overdue referral whose owner reads this language, and the notice of it. */
async function overdueFor(language: 'en' | 'pl' | 'uk' | 'ru') {
  const library = await makeLibrary(api);
  const owner = await library.addUser('librarian', language);
  const story = new ReferralStory(api, library);
  const partner = await story.partner();
  const id = await story.sent(partner, { ownerId: owner.id });
  // Friday evening, two days after the answer was due.
  await database.query(
    `update referrals set waits_until = '2026-11-25T22:59:59.999Z', next_notice_at = '2026-11-25T22:59:59.999Z'
     where id = $1`,
    [id],
  );
  jest.spyOn(worker.get(Clock), 'now').mockReturnValue(new Date('2026-11-27T18:00:00Z'));
  // Nobody can reach the partner here, so the owner's turn comes with the second look.
  const overdue = worker.get(OverdueReferralsService, { strict: false });
  await overdue.giveNotice();
  await overdue.giveNotice();
  const { rows } = await database.query<{ user_id: string; occurrence: string }>(
    `select user_id, occurrence from deliveries where library_id = $1 and kind = 'referrals.overdue'`,
    [library.id],
  );
  expect(rows).toHaveLength(1);
  const delivery = {
    libraryId: library.id,
    recipient: { kind: 'user', id: rows[0]!.user_id },
    subjectId: id,
    occurrence: rows[0]!.occurrence,
  } as Delivery;
  return { library, partner, id, owner, delivery };
}

const inLibrary = <Result>({ libraryId }: Delivery, work: () => Promise<Result>) =>
  worker.get(UnitOfWork, { strict: false }).run(libraryId, work);

describe('the notice of an overdue referral', () => {
  const subjects = {
    en: 'No answer from Powiatowy Urząd Pracy w Kołobrzegu for 2 days',
    pl: 'Brak odpowiedzi od: Powiatowy Urząd Pracy w Kołobrzegu – 2 dni po terminie',
    uk: 'Немає відповіді від: Powiatowy Urząd Pracy w Kołobrzegu – 2 дні після терміну',
    ru: 'Нет ответа от: Powiatowy Urząd Pracy w Kołobrzegu – 2 дня после срока',
  } as const;

  it.each(Object.keys(subjects) as (keyof typeof subjects)[])(
    'tells who, since when and for how many days, and nothing of the client, in %s',
    async (language) => {
      const { delivery, owner, id } = await overdueFor(language);
      const mail = await inLibrary(delivery, () => worker.get(OverdueNotice).compose(delivery));
      expect(mail).toMatchObject({ to: { address: owner.email }, subject: subjects[language] });
      expect(mail.text).toContain(`https://liaison.example.org/referrals/${id}`);
      expect(mail.text).not.toContain('Kowalska');
      expect(mail.text).not.toMatch(/mail\.|\{/);
    },
  );

  it('is not wanted any more once the partner has answered', async () => {
    const { delivery, partner, id } = await overdueFor('en');
    const isWanted = () => inLibrary(delivery, () => worker.get(OverdueNotice).isWanted(delivery));
    expect(await isWanted()).toBe(true);
    await partnerMove(partner, id, { from: 'sent', to: 'accepted' }).expect(201);
    expect(await isWanted()).toBe(false);
  });
});
