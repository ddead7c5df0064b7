import fc from 'fast-check';
import { anAgreement } from '../testing/agreement.builder';
import { agreedTermNames, type Agreement, agreementRenewals } from './agreement';
import { checkDays, isInForce } from './agreement.rules';
import { noTerms, termsInForce } from './terms-in-force';

const dayAfter = (days: number): string =>
  new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);

const someDay = fc.nat(60).map(dayAfter);

const said = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

/** Drafts and signed ones, that overlap, lapse, are ended early and start tomorrow. */
const agreements: fc.Arbitrary<Agreement[]> = fc
  .array(
    fc.record({
      signedOn: said(someDay),
      inForceFrom: someDay,
      inForceTo: said(someDay),
      endedOn: said(someDay),
      renewal: fc.constantFrom(...agreementRenewals),
      respondWithinWorkingDays: said(fc.integer({ min: 1, max: 60 })),
      clientFields: said(fc.subarray(['name', 'email', 'phone'])),
      retentionMonths: said(fc.integer({ min: 1, max: 240 })),
    }),
    { maxLength: 6 },
  )
  .map((all) => all.map((one, index) => anAgreement({ ...one, id: `agreement-${index}` })));

describe('the terms in force', () => {
  it('are those of an agreement from its first day to its last', () => {
    const agreement = anAgreement({ respondWithinWorkingDays: 5 });
    const limitOn = (day: string) => termsInForce([agreement], day).respondWithinWorkingDays;
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(limitOn)).toEqual([
      ...[null, 5, 5, null],
    ]);
  });

  it('go on past the last day where it renews itself, until somebody gives notice', () => {
    const agreement = anAgreement({ renewal: 'renews_itself' });
    expect(isInForce(agreement, '2031-05-01')).toBe(true);
    const ended = { ...agreement, endedOn: '2028-03-31' };
    expect(isInForce(ended, '2028-03-31')).toBe(true);
    expect(isInForce(ended, '2028-04-01')).toBe(false);
  });

  it('are nothing of a draft', () => {
    expect(termsInForce([anAgreement({ signedOn: null })], '2026-06-01')).toEqual(noTerms);
  });

  it('are matter by matter those of the newest agreement that says anything of it', () => {
    const older = anAgreement({ id: 'a', respondWithinWorkingDays: 5, clientFields: ['name'] });
    const newer = anAgreement({ id: 'b', inForceFrom: '2026-06-01', clientFields: [] });
    expect(termsInForce([older, newer], '2026-06-01')).toMatchObject({
      ...{ agreementId: 'b', respondWithinWorkingDays: 5, clientFields: [] },
    });
    expect(termsInForce([older, newer], '2026-05-31')).toMatchObject({
      ...{ agreementId: 'a', respondWithinWorkingDays: 5, clientFields: ['name'] },
    });
  });

  it('do not depend on the order in which agreements are told', () => {
    fc.assert(
      fc.property(agreements, someDay, (all, day) => {
        expect(termsInForce([...all].reverse(), day)).toEqual(termsInForce(all, day));
      }),
    );
  });

  it('are what those agreements say that hold, and no other', () => {
    fc.assert(
      fc.property(agreements, someDay, (all, day) => {
        const holding = all.filter((agreement) => isInForce(agreement, day));
        expect(termsInForce(holding, day)).toEqual(termsInForce(all, day));
        if (holding.length === 0) expect(termsInForce(all, day)).toEqual(noTerms);
      }),
    );
  });

  it('say something of a matter exactly where an agreement that holds does', () => {
    fc.assert(
      fc.property(agreements, someDay, (all, day) => {
        const terms = termsInForce(all, day);
        const holding = all.filter((agreement) => isInForce(agreement, day));
        for (const name of agreedTermNames) {
          const speakers = holding.filter((agreement) => agreement[name] !== null);
          expect(terms[name] !== null).toBe(speakers.length > 0);
          const newest = speakers
            .map(({ inForceFrom }) => inForceFrom)
            .sort()
            .at(-1);
          const decisive = speakers.filter(({ inForceFrom }) => inForceFrom === newest);
          if (newest) expect(decisive.map((one) => one[name])).toContainEqual(terms[name]);
        }
      }),
    );
  });

  it('change on a first day, or on the day after a last one, and on no other', () => {
    fc.assert(
      fc.property(agreements, fc.nat(60), (all, at) => {
        const [day, next] = [dayAfter(at), dayAfter(at + 1)];
        const boundary = all.some(
          ({ inForceFrom, inForceTo, endedOn }) =>
            inForceFrom === next || inForceTo === day || endedOn === day,
        );
        if (!boundary) expect(termsInForce(all, next)).toEqual(termsInForce(all, day));
      }),
    );
  });
});

describe('the days of an agreement', () => {
  const faultsOf = (overrides: Partial<Agreement>) => {
    try {
      checkDays(anAgreement(overrides), '2026-11-22');
    } catch (error) {
      return (error as { faults: unknown }).faults;
    }
    return [];
  };

  it.each([
    [{}, []],
    [{ inForceTo: null }, []],
    [{ inForceTo: '2026-01-01' }, []],
    [{ inForceTo: '2025-12-31' }, [{ pointer: '/inForceTo', code: 'before_start' }]],
    [{ endedOn: '2025-12-31' }, [{ pointer: '/endedOn', code: 'before_start' }]],
    [{ signedOn: '2026-11-23' }, [{ pointer: '/signedOn', code: 'in_the_future' }]],
    [
      { inForceTo: null, renewal: 'to_be_renewed' as const },
      [{ pointer: '/inForceTo', code: 'renewal_needs_end' }],
    ],
  ])('are refused where they cannot be: %j', (overrides, faults) => {
    expect(faultsOf(overrides)).toEqual(faults);
  });
});
