import { type Colleague, type StaffAbsence, standInsFor } from './stand-in.rules';

const day = '2026-12-23';

const away = (
  userId: string,
  deputyId: string | null,
  days: Partial<StaffAbsence> = {},
): StaffAbsence => ({ userId, deputyId, firstDay: '2026-12-21', lastDay: '2026-12-31', ...days });

/** Those who have been here longest come first. */
const colleagues: readonly Colleague[] = [
  { id: 'Olga', isAdmin: true },
  { id: 'Anna', isAdmin: false },
  { id: 'Borys', isAdmin: false },
  { id: 'Celina', isAdmin: false },
  { id: 'Piotr', isAdmin: true },
];

const inTurn = (absences: readonly StaffAbsence[], staff = colleagues): string[] =>
  standInsFor('Anna', day, absences, staff);

const standIn = (absences: readonly StaffAbsence[], staff = colleagues) =>
  inTurn(absences, staff)[0];

describe('who stands in', () => {
  it('is nobody while somebody is here', () => {
    expect(standIn([])).toBe('Anna');
    expect(standIn([away('Borys', 'Anna')])).toBe('Anna');
  });

  it('is the deputy, from the first day of an absence to the last', () => {
    expect(standIn([away('Anna', 'Borys')])).toBe('Borys');
    expect(standIn([away('Anna', 'Borys', { firstDay: day, lastDay: day })])).toBe('Borys');
    expect(standIn([away('Anna', 'Borys', { firstDay: '2026-12-24' })])).toBe('Anna');
    expect(standIn([away('Anna', 'Borys', { lastDay: '2026-12-22' })])).toBe('Anna');
  });

  it('is the deputy’s deputy, where the deputy is away too', () => {
    expect(standIn([away('Anna', 'Borys'), away('Borys', 'Celina')])).toBe('Celina');
  });

  it('is the admin who has been here longest, where deputies lead in a circle or to nobody', () => {
    expect(standIn([away('Anna', 'Borys'), away('Borys', 'Anna')])).toBe('Olga');
    expect(standIn([away('Anna', null)])).toBe('Olga');
    expect(standIn([away('Anna', 'Borys'), away('Borys', null)])).toBe('Olga');
    expect(standIn([away('Anna', null), away('Olga', 'Borys')])).toBe('Piotr');
  });

  it('is nobody who has left, or may no longer do what is left to them', () => {
    const without = colleagues.filter(({ id }) => id !== 'Borys');
    expect(standIn([away('Anna', 'Borys')], without)).toBe('Olga');
  });

  it('is somebody even when everybody is away', () => {
    const everybody = colleagues.map(({ id }) => away(id, null));
    expect(standIn(everybody)).toBe('Olga');
    const alone = [{ id: 'Anna', isAdmin: false }];
    expect(standIn([away('Anna', null)], alone)).toBe('Anna');
  });

  it('is the next in turn where the first may not know of it: an admin, at last they themselves', () => {
    expect(inTurn([away('Anna', 'Borys')])).toEqual(['Borys', 'Olga', 'Piotr', 'Anna']);
    expect(inTurn([away('Anna', 'Borys'), away('Olga', null)])).toEqual([
      'Borys',
      'Piotr',
      'Olga',
      'Anna',
    ]);
    expect(inTurn([away('Anna', 'Piotr')])).toEqual(['Piotr', 'Olga', 'Anna']);
  });
});
