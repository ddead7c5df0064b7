import { until } from '../../support/until';
import { type Account, settleAccount } from './account';
import { addBurst, hasEnded } from './burst';
import { planFor, type StormPlan } from './plan';
import { type Stage } from './stage';

const patienceMilliseconds = 200_000;

/** Lets a burst of reminders ride out the storm of this seed, to its end. */
export async function rideOut(stage: Stage, seed: number, reminders: number): Promise<Account> {
  const plan = planFor(seed, reminders);
  stage.mailServer.begin(plan.fates);
  const burst = await addBurst(stage, reminders);
  await blow(stage, plan);
  await until(
    `every reminder of storm ${seed} has come to its end`,
    () => hasEnded(stage, burst),
    patienceMilliseconds,
  );
  return settleAccount(stage, burst, plan);
}

async function blow(stage: Stage, { strikes }: StormPlan): Promise<void> {
  for (const { moment, outage } of strikes) {
    await stage.mailServer.reached(moment);
    await stage.strike(outage);
  }
}
