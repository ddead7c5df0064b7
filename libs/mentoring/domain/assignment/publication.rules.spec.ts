import { pairsToPublish } from './publication.rules';

const assigned = [
  { requestId: 'first', profileId: 'anna' },
  { requestId: 'second', profileId: null },
  { requestId: 'third', profileId: 'jan' },
];

const faultsOf = (requestIds: string[], of = assigned): unknown => {
  try {
    return pairsToPublish(of, requestIds);
  } catch (error) {
    return (error as { faults: unknown }).faults;
  }
};

describe('Of an assignment', () => {
  it('every pair is proposed, in the order in which the clients wait', () => {
    expect(pairsToPublish(assigned)).toEqual([
      { requestId: 'first', profileId: 'anna' },
      { requestId: 'third', profileId: 'jan' },
    ]);
  });

  it('or those alone that were chosen', () => {
    expect(pairsToPublish(assigned, ['third'])).toEqual([{ requestId: 'third', profileId: 'jan' }]);
  });

  it('nobody is proposed who has no mentor, or is not in it', () => {
    expect(faultsOf(['second', 'fourth'])).toEqual([
      { pointer: '/requestIds/0', code: 'request_has_no_mentor' },
      { pointer: '/requestIds/1', code: 'not_in_assignment' },
    ]);
  });

  it('not more are proposed at once than others can wait for', () => {
    const many = Array.from({ length: 201 }, (_, at) => ({
      requestId: `request ${at}`,
      profileId: 'anna',
    }));
    expect(() => pairsToPublish(many)).toThrow(
      expect.objectContaining({ code: 'invalid_request' }),
    );
    expect(pairsToPublish(many, ['request 200'])).toHaveLength(1);
  });
});
