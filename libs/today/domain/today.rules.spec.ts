import { localDay } from '#kernel';
import fc from 'fast-check';
import { aFollowUpConcern, aMatchConcern, aReferralConcern, aRequestConcern } from '../testing';
import { priorities, type TodayConcern, todayGroups, type TodayItem } from './today-item';
import { arrange } from './today.rules';

const day = localDay(new Date('2026-11-27T09:00:00Z'), 'Europe/Warsaw');

const titles = (items: readonly TodayItem[]) => items.map(({ concern }) => concern.title);

const due = (at: string, given: object = {}) =>
  aFollowUpConcern({ dueAt: new Date(at), title: at, ...given });

const ofCadence = { isOfCadence: true, isAllDay: true };

describe('what stands on the list', () => {
  it.each([
    [aReferralConcern({ dueAt: new Date('2026-11-27T08:59:00Z') }), 'our_answer_overdue', 1],
    [
      aReferralConcern({ dueAt: new Date('2026-11-24T09:00:00Z'), owed: 'news' }),
      'our_news_overdue',
      3,
    ],
    [aReferralConcern({ dueAt: new Date('2026-11-27T15:00:00Z') }), 'our_answer_due', 0],
    [
      aReferralConcern({ dueAt: new Date('2026-11-26T09:00:00Z'), waitsFor: 'partner' }),
      'partner_answer_overdue',
      1,
    ],
    [due('2026-11-26T22:59:59Z'), 'follow_up_overdue', 1],
    [due('2026-11-26T23:00:00Z'), 'follow_up_due_at_time', 1],
    [due('2026-11-27T22:59:59Z'), 'follow_up_due_at_time', 0],
    [due('2026-11-27T07:00:00Z', { isAllDay: true }), 'follow_up_due_today', 0],
    [due('2026-11-27T23:00:00Z'), 'follow_up_promised', 0],
    [due('2026-12-03T22:59:59Z'), 'follow_up_promised', 0],
    [due('2026-11-24T08:00:00Z', ofCadence), 'cadence_overdue', 3],
    [due('2026-11-25T22:30:00Z'), 'follow_up_overdue', 2],
    [due('2026-11-27T08:00:00Z', ofCadence), 'cadence_due', 0],
    [due('2026-12-03T08:00:00Z', ofCadence), 'cadence_due', 0],
    [aMatchConcern({ dueAt: new Date('2026-11-27T22:59:59Z') }), 'mentor_answer_due', 0],
    [
      aMatchConcern({ dueAt: new Date('2026-11-25T09:00:00Z'), waitsFor: 'client' }),
      'client_agreement_overdue',
      2,
    ],
    [aRequestConcern({ dueAt: new Date('2026-11-26T09:00:00Z') }), 'mentor_wanted', 1],
  ] as const)('says why: case %#', (concern, reason, daysLate) => {
    expect(arrange([concern], day)).toMatchObject([{ reason, daysLate }]);
  });

  it('is no mentoring that has time until tomorrow', () => {
    const dueAt = new Date('2026-11-27T23:00:00Z');
    expect(arrange([aMatchConcern({ dueAt }), aRequestConcern({ dueAt })], day)).toEqual([]);
  });

  it('is neither what comes later, nor a partner who still has time', () => {
    const later = due('2026-12-03T23:00:00Z');
    const cadence = due('2026-12-04T08:00:00Z', ofCadence);
    const inTime = aReferralConcern({
      dueAt: new Date('2026-11-27T15:00:00Z'),
      waitsFor: 'partner',
    });
    expect(arrange([later, cadence, inTime], day)).toEqual([]);
  });
});

describe('the order', () => {
  it('puts who waits in vain before all, then what is late and due, mentoring, and what is promised', () => {
    const concerns = [
      due('2026-11-29T09:00:00Z'),
      aRequestConcern({ title: 'Mentor' }),
      due('2026-11-27T15:00:00Z'),
      due('2026-11-20T09:00:00Z'),
      aReferralConcern({ dueAt: new Date('2026-11-27T08:00:00Z'), title: 'PUP' }),
    ];
    expect(titles(arrange(concerns, day))).toEqual([
      'PUP',
      '2026-11-20T09:00:00Z',
      '2026-11-27T15:00:00Z',
      'Mentor',
      '2026-11-29T09:00:00Z',
    ]);
  });

  it('lets what somebody promised come before what a cadence asks for, however late that is', () => {
    const concerns = [due('2026-11-20T09:00:00Z', ofCadence), due('2026-11-30T09:00:00Z')];
    expect(titles(arrange(concerns, day))).toEqual([
      '2026-11-30T09:00:00Z',
      '2026-11-20T09:00:00Z',
    ]);
  });

  it('lets priority come first among what is due, and time alone among what is promised', () => {
    const urgent = { priority: 'high' } as const;
    const concerns = [
      due('2026-11-29T09:00:00Z'),
      due('2026-11-30T09:00:00Z', urgent),
      due('2026-11-27T12:00:00Z'),
      due('2026-11-27T15:00:00Z', urgent),
    ];
    expect(titles(arrange(concerns, day))).toEqual([
      '2026-11-27T15:00:00Z',
      '2026-11-27T12:00:00Z',
      '2026-11-29T09:00:00Z',
      '2026-11-30T09:00:00Z',
    ]);
  });
});

describe('whatever there is', () => {
  const moment = fc.date({
    min: new Date('2026-11-20T00:00:00Z'),
    max: new Date('2026-12-05T00:00:00Z'),
    noInvalidDate: true,
  });
  const concern: fc.Arbitrary<TodayConcern> = fc.oneof(
    fc
      .record({ id: fc.uuid(), dueAt: moment, priority: fc.constantFrom(...priorities) })
      .map((given) => aFollowUpConcern(given)),
    fc
      .record({
        id: fc.uuid(),
        dueAt: moment,
        waitsFor: fc.constantFrom('library' as const, 'partner' as const),
        owed: fc.constantFrom('answer' as const, 'news' as const),
      })
      .map((given) => aReferralConcern(given)),
    fc.record({ id: fc.uuid(), dueAt: moment }).map((given) => aMatchConcern(given)),
  );
  const concerns = fc.uniqueArray(concern, { selector: ({ id }) => id, maxLength: 30 });

  it('the list does not depend on the order in which it was found', () => {
    fc.assert(
      fc.property(
        concerns.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
        ),
        ([some, shuffled]) => {
          expect(arrange(shuffled, day)).toEqual(arrange(some, day));
        },
      ),
    );
  });

  it('an overdue answer never stands below something that is due later', () => {
    fc.assert(
      fc.property(concerns, (some) => {
        const items = arrange(some, day);
        items.forEach(({ group, concern: { dueAt } }, place) => {
          if (group !== 'overdue_answers') return;
          const above = items.slice(0, place);
          expect(above.filter((item) => item.concern.dueAt > dueAt)).toEqual([]);
        });
      }),
    );
  });

  it('each stands there at most once, its groups one after the other', () => {
    fc.assert(
      fc.property(concerns, (some) => {
        const items = arrange(some, day);
        expect(new Set(items.map((item) => item.concern.id)).size).toBe(items.length);
        const places = items.map(({ group }) => todayGroups.indexOf(group));
        expect(places).toEqual([...places].sort((one, other) => one - other));
      }),
    );
  });
});
