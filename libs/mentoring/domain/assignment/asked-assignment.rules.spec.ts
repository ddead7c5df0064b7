import { askingFaults } from './asked-assignment.rules';
import { reachableFrom } from '#kernel';
import { assignmentLifecycle, assignmentStatuses } from './assignment-status';

const slots = ['16:00'];

describe('what is asked to be assigned', () => {
  it('names each request and each mentor once', () => {
    const requests = [{ requestId: 'a' }, { requestId: 'b' }, { requestId: 'a' }];
    const mentors = [{ profileId: 'x' }, { profileId: 'x' }];
    expect(askingFaults({ kind: 'cohort', requests, mentors })).toEqual([
      { pointer: '/requests/2/requestId', code: 'named_twice' },
      { pointer: '/mentors/1/profileId', code: 'named_twice' },
    ]);
  });

  it('has a day and slots on a mentor day', () => {
    const [requests, mentors] = [[{ requestId: 'a' }], [{ profileId: 'x', slots }]];
    expect(askingFaults({ kind: 'mentor_day', requests, mentors })).toEqual([
      { pointer: '/day', code: 'day_of_mentor_day' },
      { pointer: '/requests/0/slots', code: 'slots_of_mentor_day' },
    ]);
    const whole = { day: '2026-12-05', requests: [{ requestId: 'a', slots }], mentors };
    expect(askingFaults({ kind: 'mentor_day', ...whole })).toEqual([]);
  });

  it('has neither in a cohort', () => {
    const [requests, mentors] = [[{ requestId: 'a', slots }], [{ profileId: 'x', slots }]];
    expect(askingFaults({ kind: 'cohort', day: '2026-12-05', requests, mentors })).toEqual([
      { pointer: '/day', code: 'day_of_mentor_day' },
      { pointer: '/requests/0/slots', code: 'slots_of_mentor_day' },
      { pointer: '/mentors/0/slots', code: 'slots_of_mentor_day' },
    ]);
  });
});

it('an assignment ends in one of three ways', () => {
  expect(reachableFrom(assignmentLifecycle, 'pending')).toEqual(new Set(assignmentStatuses));
});
