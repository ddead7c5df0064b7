import { aFollowUp, anOwner } from '../testing';
import { columnsChanged } from './follow-up.rules';
import { armsReminder, isStillWanted, occurrenceOf } from './reminder.rules';

const followUp = aFollowUp({ remindedAt: new Date('2026-11-27T09:00:01Z') });
const reminder = { ownerId: followUp.ownerId, occurrence: occurrenceOf(followUp) };
const another = '0194f000-0000-7000-8000-0000000000ff';

const changed = (changes: Parameters<typeof columnsChanged>[1], before = followUp) => ({
  ...before,
  ...columnsChanged(before, changes, '08:00'),
});

describe('a reminder that waits for sending', () => {
  it('goes out while nothing has come in between', () => {
    expect(isStillWanted(reminder, followUp, anOwner())).toBe(true);
    const reworded = changed({ title: 'Wysłać dwa programy', note: 'x', priority: 'high' });
    expect(isStillWanted(reminder, reworded, anOwner())).toBe(true);
  });

  it.each([
    ['done', { status: 'done', doneAt: new Date() } as const],
    ['cancelled', { status: 'cancelled' } as const],
    ['archived', { archivedAt: new Date() }],
  ])('stays behind when the follow-up is %s', (_, change) => {
    expect(isStillWanted(reminder, { ...followUp, ...change }, anOwner())).toBe(false);
  });

  it('stays behind when somebody else has taken it over, also when they gave it back', () => {
    const reassigned = changed({ ownerId: another });
    expect(isStillWanted(reminder, reassigned, anOwner())).toBe(false);
    const givenBack = changed({ ownerId: followUp.ownerId }, reassigned);
    expect(isStillWanted(reminder, givenBack, anOwner())).toBe(false);
  });

  it('stays behind when it is due at another time, also when it was moved back', () => {
    const moved = changed({ dueLocal: '2026-11-28T10:00' });
    expect(isStillWanted(reminder, moved, anOwner())).toBe(false);
    const back = changed({ dueLocal: followUp.dueLocal }, moved);
    expect(isStillWanted(reminder, back, anOwner())).toBe(false);
  });

  it('stays behind when its owner is not with us any more', () => {
    expect(isStillWanted(reminder, followUp, anOwner({ canOwn: false }))).toBe(false);
  });
});

describe('a change', () => {
  it.each([
    ['another time', { dueLocal: '2026-11-27T10:01' }],
    ['another zone', { timeZone: 'Europe/Kyiv' }],
    ['another owner', { ownerId: another }],
  ])('to %s arms the reminder again', (_, changes) => {
    expect(columnsChanged(followUp, changes, '08:00')).toMatchObject({
      reminderRound: 2,
      remindedAt: null,
    });
  });

  it.each([
    ['the words', { title: 'x', note: 'y' }],
    ['the same time in other digits', { dueLocal: '2026-11-27T10:00:00' }],
    ['the same moment in another zone', { dueLocal: '2026-11-27T11:00', timeZone: 'Europe/Kyiv' }],
    ['the same owner, spelled otherwise', { ownerId: followUp.ownerId.toUpperCase() }],
  ])('of %s does not', (_, changes) => {
    expect(columnsChanged(followUp, changes, '08:00')).not.toHaveProperty('remindedAt');
    expect(armsReminder(followUp, changed(changes))).toBe(false);
  });

  it('derives the due moment anew', () => {
    expect(columnsChanged(followUp, { timeZone: 'UTC' }, '08:00')).toMatchObject({
      dueLocal: '2026-11-27T10:00',
      dueAt: new Date('2026-11-27T10:00:00Z'),
    });
  });
});
