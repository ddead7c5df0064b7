import { aFollowUp, anOwner } from '../testing';
import { checkOpen, checkOwner } from './follow-up.rules';

describe('an owner', () => {
  it('is one of ours who may mark it done', () => {
    expect(() => {
      checkOwner(anOwner());
    }).not.toThrow();
  });

  it.each([
    ['unknown_user', null],
    ['user_cannot_own', anOwner({ canOwn: false })],
  ])('is refused with %s otherwise', (code, owner) => {
    expect(() => {
      checkOwner(owner);
    }).toThrow(expect.objectContaining({ faults: [{ pointer: '/ownerId', code }] }));
  });
});

describe('only what is open', () => {
  it('can be changed', () => {
    expect(() => {
      checkOpen(aFollowUp());
    }).not.toThrow();
  });

  it.each([
    ['follow_up_ended', { status: 'done', doneAt: new Date() } as const],
    ['follow_up_ended', { status: 'cancelled' } as const],
    ['follow_up_archived', { archivedAt: new Date() }],
  ])('and not what is over (%s)', (code, change) => {
    expect(() => {
      checkOpen(aFollowUp(change));
    }).toThrow(expect.objectContaining({ kind: 'conflict', code }));
  });
});
