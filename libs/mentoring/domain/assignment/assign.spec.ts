import { assign, assigning } from './assign';
import { lockFaults } from './locked.rules';
import { questionOf, told, type Town } from './testing/town';

const assigned = (town: Town, others = {}) => told(assign(questionOf(town, others)));

describe('a cohort', () => {
  it('has as many matched as can be, though a single pair would have had more points', () => {
    const town: Town = {
      mentors: { Adam: {}, Barbara: {} },
      clients: {
        Olena: { days: 9, points: { Adam: 95, Barbara: 40 } },
        Piotr: { days: 5, points: { Adam: 30 } },
      },
    };
    expect(assigned(town)).toEqual(['Olena: Barbara', 'Piotr: Adam']);
  });

  it('has the greatest total of points, not the best mentor for whoever comes first', () => {
    const town: Town = {
      mentors: { Adam: {}, Barbara: {} },
      clients: {
        Olena: { days: 9, points: { Adam: 90, Barbara: 85 } },
        Piotr: { days: 5, points: { Adam: 88, Barbara: 20 } },
      },
    };
    expect(assigned(town)).toEqual(['Olena: Barbara', 'Piotr: Adam']);
  });

  it('matches who has waited longest, where points are the same', () => {
    const town: Town = {
      mentors: { Adam: { capacity: 2 } },
      clients: {
        Piotr: { days: 5, points: { Adam: 70 } },
        Olena: { days: 30, points: { Adam: 70 } },
        Zofia: { days: 12, points: { Adam: 70 } },
      },
    };
    expect(assigned(town)).toEqual(['Olena: Adam', 'Zofia: Adam', 'Piotr: all_full']);
  });

  it('matches who has waited longest, though those who have waited less have the points then', () => {
    const town: Town = {
      mentors: { Adam: {}, Barbara: {} },
      clients: {
        Olena: { days: 30, points: { Adam: 10 } },
        Zofia: { days: 12, points: { Barbara: 30 } },
        Piotr: { days: 5, points: { Adam: 70, Barbara: 90 } },
      },
    };
    expect(assigned(town)).toEqual(['Olena: Adam', 'Piotr: Barbara', 'Zofia: all_full']);
  });

  it('gives the better mentor to who has waited longer, where the total is the same', () => {
    const points = { Adam: 80, Barbara: 60 };
    const town: Town = {
      mentors: { Barbara: {}, Adam: { capacity: 5, inUse: 4 } },
      clients: { Piotr: { days: 5, points }, Olena: { days: 30, points } },
    };
    expect(assigned(town)).toEqual(['Olena: Adam', 'Piotr: Barbara']);
  });

  it('asks the mentor with the smallest share of capacity in use, where all else is the same', () => {
    const town: Town = {
      // Three of ten are a smaller share than one of two.
      mentors: { Adam: { capacity: 2, inUse: 1 }, Barbara: { capacity: 10, inUse: 3 } },
      clients: { Olena: { days: 30, points: { Adam: 50, Barbara: 50 } } },
    };
    expect(assigned(town)).toEqual(['Olena: Barbara']);
  });

  it('spreads clients over mentors who are as good', () => {
    const points = { Adam: 50, Barbara: 50 };
    const town: Town = {
      mentors: { Adam: { capacity: 4 }, Barbara: { capacity: 4 } },
      clients: {
        Olena: { days: 4, points },
        Piotr: { days: 3, points },
        Zofia: { days: 2, points },
        Jan: { days: 1, points },
      },
    };
    const mentors = assign(questionOf(town)).matched.map(({ mentorId }) => mentorId);
    expect(mentors.sort()).toEqual(['Adam', 'Adam', 'Barbara', 'Barbara']);
  });

  it('says why somebody has no mentor, and whose place would have been best', () => {
    const town: Town = {
      mentors: { Adam: {}, Barbara: { inUse: 1 } },
      clients: {
        Olena: { days: 30, points: { Adam: 90 } },
        Piotr: { days: 5, points: { Adam: 60, Barbara: 75 } },
        Zofia: { days: 2, points: {} },
      },
    };
    expect(assign(questionOf(town)).unmatched).toEqual([
      {
        requestId: 'Piotr',
        reason: 'all_full',
        openings: [
          { mentorId: 'Barbara', points: 75, lacks: ['capacity'] },
          { mentorId: 'Adam', points: 60, lacks: ['capacity'] },
        ],
      },
      { requestId: 'Zofia', reason: 'no_eligible_mentor', openings: [] },
    ]);
  });

  it('of nobody, or without mentors, is answered all the same', () => {
    expect(assigned({ mentors: { Adam: {} }, clients: {} })).toEqual([]);
    expect(assigned({ mentors: {}, clients: { Olena: { days: 1, points: {} } } })).toEqual([
      'Olena: no_eligible_mentor',
    ]);
  });
});

describe('a mentor day', () => {
  const kind = 'mentor_day';

  it('moves a meeting to another slot, so that somebody who can come only then has it', () => {
    const town: Town = {
      mentors: { Adam: { capacity: 3, slots: ['10:00', '11:00'] } },
      clients: {
        Olena: { days: 30, slots: ['10:00', '11:00'], points: { Adam: 90 } },
        Piotr: { days: 5, slots: ['10:00'], points: { Adam: 20 } },
      },
    };
    expect(assigned(town, { kind })).toEqual(['Olena: Adam 11:00', 'Piotr: Adam 10:00']);
  });

  it('holds no more meetings than the mentor takes, however many slots there are', () => {
    const town: Town = {
      mentors: { Adam: { capacity: 2, inUse: 1, slots: ['09:00', '10:00', '11:00'] } },
      clients: {
        Olena: { days: 30, slots: ['09:00', '10:00'], points: { Adam: 20 } },
        Piotr: { days: 5, slots: ['11:00'], points: { Adam: 90 } },
      },
    };
    const { matched, unmatched } = assign(questionOf(town, { kind }));
    expect(matched).toMatchObject([{ requestId: 'Piotr', slot: '11:00' }]);
    expect(unmatched).toMatchObject([
      {
        requestId: 'Olena',
        reason: 'all_full',
        openings: [{ mentorId: 'Adam', lacks: ['capacity'] }],
      },
    ]);
  });

  it('says when nobody eligible is there at a time at which the client can come, or that time is taken', () => {
    const town: Town = {
      mentors: {
        Adam: { capacity: 9, slots: ['10:00'] },
        Barbara: { capacity: 9, slots: ['11:00'] },
      },
      clients: {
        Olena: { days: 30, slots: ['10:00'], points: { Adam: 60 } },
        Piotr: { days: 5, slots: ['10:00'], points: { Adam: 60 } },
        Zofia: { days: 2, slots: ['10:00'], points: { Barbara: 60 } },
      },
    };
    expect(assign(questionOf(town, { kind })).unmatched).toEqual([
      {
        requestId: 'Piotr',
        reason: 'all_full',
        openings: [{ mentorId: 'Adam', points: 60, lacks: ['slot'] }],
      },
      { requestId: 'Zofia', reason: 'no_shared_slot', openings: [] },
    ]);
  });
});

describe('a locked pair', () => {
  const town: Town = {
    mentors: { Adam: { capacity: 1, slots: ['10:00'] }, Barbara: { slots: ['10:00'] } },
    clients: {
      Olena: { days: 30, slots: ['10:00'], points: { Adam: 90 } },
      Piotr: { days: 5, slots: ['10:00'], points: { Barbara: 60 } },
    },
  };

  it('stays, though another would have had more points', () => {
    const locked = [{ requestId: 'Piotr', mentorId: 'Adam' }];
    const { matched, unmatched } = assign(questionOf(town, { locked }));
    expect(matched).toEqual([
      { requestId: 'Piotr', mentorId: 'Adam', slot: null, points: null, locked: true },
    ]);
    expect(unmatched).toMatchObject([{ requestId: 'Olena', reason: 'all_full' }]);
  });

  it.each([
    [
      'of a request that is not asked for',
      [{ requestId: 'Jan', mentorId: 'Adam' }],
      '/locked/0/requestId',
      'not_in_assignment',
    ],
    [
      'of a mentor who is not asked',
      [{ requestId: 'Olena', mentorId: 'Jan' }],
      '/locked/0/profileId',
      'not_in_assignment',
    ],
    [
      'of a request that has one already',
      [
        { requestId: 'Olena', mentorId: 'Adam' },
        { requestId: 'Olena', mentorId: 'Barbara' },
      ],
      '/locked/1/requestId',
      'locked_twice',
    ],
    [
      'of a mentor who has no room left',
      [
        { requestId: 'Olena', mentorId: 'Adam' },
        { requestId: 'Piotr', mentorId: 'Adam' },
      ],
      '/locked/1/profileId',
      'no_capacity_left',
    ],
    [
      'with a slot in a cohort',
      [{ requestId: 'Olena', mentorId: 'Adam', slot: '10:00' }],
      '/locked/0/slot',
      'slot_of_mentor_day',
    ],
  ])('%s is refused', (_, locked, pointer, code) => {
    expect(lockFaults(questionOf(town, { locked }))).toEqual([{ pointer, code }]);
  });

  it('of a mentor day is refused without a slot in which the mentor is there, and in one that is taken', () => {
    const faults = (...slots: (string | undefined)[]) => {
      const requestIds = ['Olena', 'Piotr'];
      const locked = slots.map((slot, at) => ({
        requestId: requestIds[at]!,
        mentorId: 'Adam',
        ...(slot && { slot }),
      }));
      const mentors = { Adam: { capacity: 9, slots: ['10:00'] } };
      return lockFaults(questionOf({ ...town, mentors }, { kind: 'mentor_day', locked }));
    };
    expect(faults(undefined)).toEqual([{ pointer: '/locked/0/slot', code: 'mentor_not_there' }]);
    expect(faults('11:00')).toEqual([{ pointer: '/locked/0/slot', code: 'mentor_not_there' }]);
    expect(faults('10:00', '10:00')).toEqual([{ pointer: '/locked/1/slot', code: 'locked_twice' }]);
    expect(faults('10:00')).toEqual([]);
  });
});

it('tells how much of the work is done, and never goes back', () => {
  const points = { Adam: 50 };
  const work = assigning(
    questionOf({
      mentors: { Adam: {} },
      clients: { Olena: { days: 2, points }, Piotr: { days: 1, points } },
    }),
  );
  const said = [...work];
  expect(said.length).toBeGreaterThan(2);
  expect(said).toEqual([...said].sort((one, other) => one - other));
  expect(said.every((done) => done >= 0 && done <= 1)).toBe(true);
});
