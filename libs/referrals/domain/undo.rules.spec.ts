import { aHistory, someday } from '../testing/referral.builder';
import { undoableUntil } from './undo.rules';

const declined = aHistory().moved('requester', 'sent').moved('target', 'declined');
const hoursLater = (hours: number) => new Date(someday.getTime() + hours * 3_600_000);

describe('Taking a move back', () => {
  it('is for the side that made it, within 24 hours', () => {
    expect(undoableUntil('target', declined.events, someday)).toEqual(hoursLater(24));
    expect(undoableUntil('target', declined.events, hoursLater(24))).toEqual(hoursLater(24));
  });

  it('is too late afterwards', () => {
    expect(undoableUntil('target', declined.events, hoursLater(24.001))).toBeNull();
  });

  it.each(['requester', 'client', 'system'] as const)('is not for the %s, who did not', (side) => {
    expect(undoableUntil(side, declined.events, someday)).toBeNull();
  });

  it('ends when anything else happens, were it only a message', () => {
    expect(undoableUntil('target', declined.message('requester').events, someday)).toBeNull();
    expect(undoableUntil('target', declined.message('target').events, someday)).toBeNull();
  });

  it('cannot itself be taken back, nor does it uncover the move before', () => {
    const undone = declined.undone('target', 'sent').events;
    expect(undoableUntil('target', undone, someday)).toBeNull();
    expect(undoableUntil('requester', undone, someday)).toBeNull();
  });

  it('is nothing for a clock: an expiry stays', () => {
    const expired = aHistory().moved('requester', 'sent').moved('system', 'expired').events;
    expect(undoableUntil('system', expired, someday)).toBeNull();
  });

  it('needs a move', () => {
    expect(undoableUntil('requester', aHistory().events, someday)).toBeNull();
  });
});
