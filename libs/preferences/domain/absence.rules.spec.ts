import { DomainError } from '#kernel';
import { checkAbsence, type Deputy } from './absence.rules';

const absence = { userId: 'anna', firstDay: '2026-12-21', lastDay: '2026-12-31', deputyId: 'ola' };
const ola: Deputy = { id: 'ola', canStandIn: true };

function faultOf(changes: Partial<typeof absence>, deputy: Deputy | undefined = ola): unknown {
  try {
    checkAbsence({ ...absence, ...changes }, deputy);
    return undefined;
  } catch (error) {
    const { pointer, code } = (error as DomainError).faults[0]!;
    return { [pointer]: code };
  }
}

describe('an absence', () => {
  it('may be of one day, and may name nobody', () => {
    expect(faultOf({ lastDay: absence.firstDay })).toBeUndefined();
    expect(() => {
      checkAbsence({ ...absence, deputyId: null }, undefined);
    }).not.toThrow();
  });

  it('does not end before it begins', () => {
    expect(faultOf({ lastDay: '2026-12-20' })).toEqual({
      '/lastDay': 'absence_ends_before_it_begins',
    });
  });

  it('names a deputy who is there, can stand in, and is somebody else', () => {
    expect(faultOf({ deputyId: 'anna' })).toEqual({ '/deputyId': 'deputy_is_away' });
    expect(faultOf({}, { ...ola, canStandIn: false })).toEqual({
      '/deputyId': 'user_cannot_stand_in',
    });
    expect(() => {
      checkAbsence(absence, undefined);
    }).toThrow(DomainError);
  });
});
