import { rideOut } from './storm/ride-out';
import { Stage } from './storm/stage';

describe('reminders in a storm: workers, Redis and PostgreSQL die, the mail server refuses, hangs and cuts', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  // Many more: npm run test:chaos -- --seeds 50
  it.each([1, 2, 3])(
    'each comes once, but for those of which nobody could know that they had come (seed %i)',
    async (seed) => {
      const { faults, sent, failed, reminders } = await rideOut(stage, seed, 300);
      expect(faults).toEqual([]);
      expect(sent + failed).toBe(reminders);
    },
  );
});
