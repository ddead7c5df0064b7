import { aFollowUp, anOwner } from '../testing';
import { columnsChanged } from './follow-up.rules';
import { armsReminder, obstacleTo, occurrenceOf } from './reminder.rules';

const followUp = aFollowUp({ remindedAt: new Date('2026-11-27T09:00:01Z') });
const reminder = { ownerId: followUp.ownerId, occurrence: occurrenceOf(followUp) };
const another = '0194f000-0000-7000-8000-0000000000ff';

const changed = (changes: Parameters<typeof columnsChanged>[1], before = followUp) => ({
  ...before,
  ...columnsChanged(before, changes, '08:00'),
});

describe('a reminder that waits for sending', () => {
  it('goes out while nothing has come in between', () => {
    expect(obstacleTo(reminder, followUp, anOwner())).toBeUndefined();
    const reworded = changed({ title: 'Wysłać dwa programy', note: 'x', priority: 'high' });
    expect(obstacleTo(reminder, reworded, anOwner())).toBeUndefined();
  });

  it.each([
    ['done', { status: 'done', doneAt: new Date() } as const],
    ['cancelled', { status: 'cancelled' } as const],
    ['archived', { archivedAt: new Date() }],
  ])('stays behind when the follow-up is %s', (change, columns) => {
    expect(obstacleTo(reminder, { ...followUp, ...columns }, anOwner())).toBe(
      `follow_up_${change}`,
    );
  });

  it('stays behind when somebody else has taken it over, also when they gave it back', () => {
    const reassigned = changed({ ownerId: another });
    expect(obstacleTo(reminder, reassigned, anOwner())).toBe('follow_up_handed_over');
    const givenBack = changed({ ownerId: followUp.ownerId }, reassigned);
    expect(obstacleTo(reminder, givenBack, anOwner())).toBe('follow_up_moved');
  });

  it('stays behind when it is due at another time, also when it was moved back', () => {
    const moved = changed({ dueLocal: '2026-11-28T10:00' });
    expect(obstacleTo(reminder, moved, anOwner())).toBe('follow_up_moved');
    const back = changed({ dueLocal: followUp.dueLocal }, moved);
    expect(obstacleTo(reminder, back, anOwner())).toBe('follow_up_moved');
  });

  it('stays behind when its owner is not with us any more', () => {
    const gone = anOwner({ canOwn: false });
    expect(obstacleTo(reminder, followUp, gone)).toBe('owner_without_access');
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
