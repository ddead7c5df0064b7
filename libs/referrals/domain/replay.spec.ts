import { aHistory, someday } from '../testing/referral.builder';
import { draftState, replay } from './replay';

const sent = aHistory().moved('requester', 'sent');
const appointment = { scheduledAt: someday, scheduledPlace: 'Powiatowy Urząd Pracy, pokój 12' };

describe('The events of a referral', () => {
  it('begin with a draft', () => {
    expect(replay(aHistory().events)).toEqual(draftState);
  });

  it('lead to its status, its outcome and when it ended', () => {
    const done = sent
      .moved('target', 'accepted')
      .moved('target', 'completed', { outcome: 'job_found' });
    expect(replay(done.events)).toEqual({
      ...draftState,
      status: 'completed',
      outcome: 'job_found',
      sentAt: someday,
      endedAt: someday,
    });
  });

  it('keep an appointment while the work goes on', () => {
    const held = sent
      .moved('target', 'accepted')
      .moved('target', 'scheduled', appointment)
      .moved('target', 'in_progress')
      .moved('target', 'on_hold', { reason: 'awaiting_client' });
    expect(replay(held.events)).toMatchObject({ ...appointment, reason: 'awaiting_client' });
  });

  it('drop an appointment that the client did not come to', () => {
    const noShow = sent
      .moved('target', 'accepted')
      .moved('target', 'scheduled', appointment)
      .moved('target', 'accepted', { reason: 'no_show' });
    expect(replay(noShow.events)).toMatchObject({ scheduledAt: null, scheduledPlace: null });
  });

  it('bring back all that a taken-back move had changed', () => {
    const before = sent.moved('target', 'accepted').moved('target', 'scheduled', appointment);
    const slip = before.moved('target', 'accepted', { reason: 'no_show' });
    expect(replay(slip.undone('target', 'scheduled').events)).toEqual(replay(before.events));
  });

  it('make a referral whose sending was taken back a draft that nobody has seen', () => {
    expect(replay(sent.undone('requester', 'draft').events)).toEqual(draftState);
  });

  it('are not moved by messages', () => {
    expect(replay(sent.message('target').events)).toEqual(replay(sent.events));
  });
});
