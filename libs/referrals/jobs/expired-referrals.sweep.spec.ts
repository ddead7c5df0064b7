import { Test, type TestingModule } from '@nestjs/testing';
import { Clock } from '#kernel';
import { SweepsModule, Sweeps } from '#platform/queue';
import { PlatformModule } from '#libs/platform/platform.module';
import { makeLibrary, TestApi } from '#test';
import { ReferralStory } from '../testing/referral-story';
import { ReferralsJobsModule } from './referrals-jobs.module';

let api: TestApi;
let worker: TestingModule;

beforeAll(async () => {
  api = await TestApi.start();
  worker = await Test.createTestingModule({
    imports: [PlatformModule.with(api.settings), SweepsModule, ReferralsJobsModule],
  }).compile();
  await worker.init();
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});

describe('The worker', () => {
  it('ends referrals that nobody answered, without loading anything of HTTP', async () => {
    const library = await makeLibrary(api);
    const story = new ReferralStory(api, library);
    const id = await story.sent(await story.partner(), { expiryDays: 1 });
    const tomorrow = new Date(Date.now() + 25 * 3_600_000);
    jest.spyOn(worker.get(Clock), 'now').mockReturnValue(tomorrow);
    await worker.get(Sweeps).run('expired-referrals');
    const { body } = await library.librarian.call('get', `/api/v1/referrals/${id}`).expect(200);
    expect(body.status).toBe('expired');
  });
});
