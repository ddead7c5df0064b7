import {
  importHasEnded,
  importStatuses,
  importStatusNames,
  isAtWork,
  mayFollow,
  reachableStatuses,
} from './import-status';

describe('the life of an import', () => {
  it('reaches every status', () => {
    expect([...reachableStatuses()].sort()).toEqual([...importStatusNames].sort());
  });

  it('ends completed or cancelled, and goes on from anywhere else', () => {
    expect(importStatusNames.filter(importHasEnded)).toEqual(['completed', 'cancelled']);
  });

  it('can be cancelled until it has ended', () => {
    for (const status of importStatusNames) {
      expect([status, mayFollow(status, 'cancelled')]).toEqual([status, !importHasEnded(status)]);
    }
  });

  it('cannot be changed while a worker is at it', () => {
    for (const status of importStatusNames.filter(isAtWork)) {
      expect(importStatuses[status]).not.toContain('mapped');
    }
  });
});
