import { checkDifficulty, type DifficultyDetails } from './difficulty';

const faultsOf = (details: Partial<DifficultyDetails>) => {
  const difficulty = { occurredOn: '2026-11-01', difficulty: 'Spór', settledOn: null };
  try {
    checkDifficulty({ ...difficulty, settlement: null, ...details }, '2026-11-22');
  } catch (error) {
    return (error as { faults: unknown }).faults;
  }
  return [];
};

describe('a difficulty', () => {
  it.each([
    [{}, []],
    [{ settledOn: '2026-11-01', settlement: 'Rozmowa' }, []],
    [{ settledOn: '2026-11-20' }, []],
    [{ occurredOn: '2026-11-23' }, [{ pointer: '/occurredOn', code: 'in_the_future' }]],
    [{ settledOn: '2026-11-23' }, [{ pointer: '/settledOn', code: 'in_the_future' }]],
    [{ settledOn: '2026-10-31' }, [{ pointer: '/settledOn', code: 'before_start' }]],
    [{ settlement: 'Rozmowa' }, [{ pointer: '/settledOn', code: 'required' }]],
  ])('is refused where it cannot be so: %j', (details, faults) => {
    expect(faultsOf(details)).toEqual(faults);
  });
});
