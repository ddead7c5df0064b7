import fc from 'fast-check';
import {
  type HealthFacts,
  healthLevels,
  healthReasonNames,
  healthReasons,
  type ReferralFacts,
} from './health';
import { healthOf } from './health.rules';

const none: ReferralFacts = { open: 0, late: 0, succeeded: 0, failed: 0 };

const facts = (overrides: Partial<HealthFacts> = {}): HealthFacts => ({
  ...{ stage: 'active', daysInStage: 200, cadenceDays: 30, daysSinceContact: 10 },
  ...{ promises: { open: 0, late: 0 }, sent: none, received: none },
  agreement: { wasSigned: false, isInForce: false, daysLeft: null },
  ...overrides,
});

const judged = (overrides: Partial<HealthFacts>) => {
  const { level, reasons } = healthOf(facts(overrides));
  return [level, ...reasons.map(({ reason, value }) => `${reason} ${value}`)];
};

describe('the health of a partnership', () => {
  it.each<[string, Partial<HealthFacts>, string[]]>([
    ['in touch as often as meant', {}, ['well', 'in_touch 10']],
    ['a little too late', { daysSinceContact: 31 }, ['watch', 'contact_overdue 31']],
    ['twice as late as meant', { daysSinceContact: 61 }, ['fading', 'contact_long_overdue 61']],
    ['without a cadence', { cadenceDays: null, daysSinceContact: 80 }, ['well', 'in_touch 80']],
    ['never in touch', { daysSinceContact: null }, ['fading', 'never_in_touch 200']],
    ['asleep', { stage: 'dormant' }, ['fading', 'lies_dormant 200', 'in_touch 10']],
    [
      'with a promise that is late',
      { promises: { open: 3, late: 1 } },
      ['watch', 'promises_late 1', 'in_touch 10'],
    ],
    [
      'with referrals that come to something',
      { sent: { ...none, succeeded: 3, failed: 1 } },
      ['well', 'in_touch 10', 'referrals_succeed 3'],
    ],
    [
      'with referrals that come to nothing',
      { sent: { ...none, failed: 2, succeeded: 1 }, received: { ...none, succeeded: 5 } },
      ['watch', 'referrals_fail 2', 'in_touch 10'],
    ],
    [
      'with an agreement that ends soon',
      { agreement: { wasSigned: true, isInForce: true, daysLeft: 90 } },
      ['watch', 'agreement_ends_soon 90', 'in_touch 10'],
    ],
    [
      'with an agreement without an end',
      { agreement: { wasSigned: true, isInForce: true, daysLeft: null } },
      ['well', 'in_touch 10', 'agreement_in_force null'],
    ],
    [
      'with an agreement that ran out',
      { agreement: { wasSigned: true, isInForce: false, daysLeft: null } },
      ['watch', 'agreement_ran_out null', 'in_touch 10'],
    ],
  ])('%s', (_, overrides, expected) => {
    expect(judged(overrides)).toEqual(expected);
  });

  it('fades where three things are to be watched at once', () => {
    const [level] = judged({
      ...{ daysSinceContact: 40, promises: { open: 1, late: 1 } },
      received: { ...none, open: 1, late: 1 },
    });
    expect(level).toBe('fading');
  });

  const count = fc.nat(4);
  const referrals = fc.record({ open: count, late: count, succeeded: count, failed: count });
  const anything: fc.Arbitrary<HealthFacts> = fc.record({
    stage: fc.constantFrom('agreed', 'active', 'dormant'),
    daysInStage: fc.nat(400),
    cadenceDays: fc.option(fc.integer({ min: 1, max: 365 })),
    daysSinceContact: fc.option(fc.nat(800)),
    promises: fc.record({ open: count, late: count }),
    sent: referrals,
    received: referrals,
    agreement: fc.record({
      wasSigned: fc.boolean(),
      isInForce: fc.boolean(),
      daysLeft: fc.option(fc.nat(400)),
    }),
  });

  it('is never better than its worst reason, and worse only where there is much to watch', () => {
    fc.assert(
      fc.property(anything, (all) => {
        const { level, reasons } = healthOf(all);
        const worst = Math.max(0, ...reasons.map((one) => healthLevels.indexOf(one.level)));
        expect(healthLevels.indexOf(level)).toBeGreaterThanOrEqual(worst);
        const watched = reasons.filter((one) => one.level === 'watch').length;
        if (watched < 3) expect(healthLevels.indexOf(level)).toBe(worst);
        else expect(level).toBe('fading');
      }),
    );
  });

  it('names every reason of the table somewhere', () => {
    const named = new Set<string>();
    fc.assert(
      fc.property(anything, (all) => {
        healthOf(all).reasons.forEach(({ reason }) => named.add(reason));
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect([...named].sort()).toEqual([...healthReasonNames].sort());
    expect(new Set(Object.values(healthReasons))).toEqual(new Set(healthLevels));
  });
});
