import { compare } from './comparison';
import { type SwotItemDetails } from './swot';

const item = (originId: string, said: Partial<SwotItemDetails> = {}) => ({
  ...{ originId, quadrant: 'strength' as const, statement: 'Zaufanie', evidence: null },
  ...{ goal: null, goalIds: [], partnershipIds: [], followUpIds: [], ...said },
});

describe('comparing two analyses', () => {
  it('says what was added, taken out and changed, and in what', () => {
    const before = [item('a'), item('b'), item('c')];
    const after = [item('a'), item('b', { quadrant: 'threat', evidence: 'Ankieta' }), item('d')];
    const { added, takenOut, changed, unchanged } = compare(before, after);
    expect([added, takenOut, unchanged]).toEqual([[after[2]], [before[2]], 1]);
    expect(changed).toEqual([
      { before: before[1], after: after[1], fields: ['quadrant', 'evidence'] },
    ]);
  });

  it('does not look at the order in which things are linked', () => {
    const one = item('a', { partnershipIds: ['p', 'q'] });
    const other = item('a', { partnershipIds: ['q', 'p'] });
    expect(compare([one], [other]).unchanged).toBe(1);
    expect(compare([one], [item('a')]).changed[0]?.fields).toEqual(['partnershipIds']);
  });

  it('of one with itself, or with nothing, holds no surprise', () => {
    const items = [item('a'), item('b')];
    expect(compare(items, items)).toEqual({ added: [], takenOut: [], changed: [], unchanged: 2 });
    expect(compare([], items).added).toEqual(items);
  });
});
