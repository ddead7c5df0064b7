import { isOver, linkState } from './link-state.rules';

const link = { createdAt: new Date('2026-09-01T09:00:00Z') };
const open = { status: 'open', archivedAt: null } as const;
const soon = new Date('2026-09-02T09:00:00Z');
const late = new Date('2026-10-31T09:00:00Z');

describe('what a link finds', () => {
  it.each([
    [open, true, soon, 'open'],
    [open, true, late, 'over'],
    [open, false, soon, 'not_yours'],
    [{ ...open, status: 'done' }, true, late, 'done'],
    [{ ...open, status: 'cancelled' }, true, soon, 'cancelled'],
    [{ ...open, archivedAt: soon }, true, soon, 'cancelled'],
    [{ ...open, status: 'done' }, false, soon, 'not_yours'],
  ] as const)('case %#', (followUp, isTheirs, now, state) => {
    expect(linkState(link, followUp, isTheirs, now)).toBe(state);
  });

  it('is over after sixty days', () => {
    expect(isOver(link, new Date('2026-10-31T08:59:59Z'))).toBe(false);
    expect(isOver(link, late)).toBe(true);
  });
});
