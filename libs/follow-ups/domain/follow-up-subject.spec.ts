import { subjectOf } from './follow-up-subject';

const nothing = { contactId: null, clientId: null, referralId: null, matchId: null };

describe('what a follow-up is about', () => {
  it.each([
    ['contact', { ...nothing, contactId: 'c' }],
    ['client', { ...nothing, clientId: 'c' }],
    ['referral', { ...nothing, referralId: 'c' }],
    ['match', { ...nothing, matchId: 'c' }],
  ])('may be a %s', (kind, fields) => {
    expect(subjectOf(fields)).toEqual({ kind, id: 'c' });
  });

  it('is never two things: each of them is named', () => {
    expect(() => subjectOf({ ...nothing, contactId: 'a', referralId: 'b' })).toThrow(
      expect.objectContaining({
        faults: [
          { pointer: '/contactId', code: 'one_subject' },
          { pointer: '/referralId', code: 'one_subject' },
        ],
      }),
    );
  });

  it('is never nothing', () => {
    expect(() => subjectOf(nothing)).toThrow(
      expect.objectContaining({ faults: [{ pointer: '/contactId', code: 'one_subject' }] }),
    );
  });
});
