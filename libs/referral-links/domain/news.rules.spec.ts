import { type Happening, newsForOwner, newsForPartner } from './news.rules';

const outbound = (happening: Partial<Happening>): Happening => ({
  direction: 'outbound',
  kind: 'moved',
  side: 'requester',
  toStatus: 'sent',
  ...happening,
});

const inbound = (happening: Partial<Happening>): Happening =>
  outbound({ direction: 'inbound', ...happening });

describe('The partner', () => {
  it.each([
    ['a referral that was sent to it', outbound({}), 'waiting'],
    ['one that is open again', outbound({ kind: 'undone' }), 'waiting'],
    ['one that was withdrawn', outbound({ toStatus: 'withdrawn' }), 'stopped'],
    ['one that was cancelled', outbound({ toStatus: 'cancelled' }), 'stopped'],
    ['one that ran out', outbound({ side: 'system', toStatus: 'expired' }), 'stopped'],
    ['one that should not have been', outbound({ toStatus: 'entered_in_error' }), 'stopped'],
    ['a message', outbound({ kind: 'message', toStatus: null }), 'message'],
    ["the library's answer", inbound({ side: 'target', toStatus: 'accepted' }), 'moved'],
    ['an acceptance given back', inbound({ side: 'target', toStatus: 'sent' }), 'moved'],
  ])('is told of %s', (_, happening, news) => {
    expect(newsForPartner(happening)).toBe(news);
  });

  it.each([
    ['its own moves', outbound({ side: 'target', toStatus: 'accepted' })],
    ['its own messages', outbound({ kind: 'message', side: 'target', toStatus: null })],
    ['what it sends itself', inbound({})],
    ['what the client says', outbound({ side: 'client', toStatus: 'completed' })],
    ['what was taken back to a draft', outbound({ kind: 'undone', toStatus: 'draft' })],
  ])('is not told of %s', (_, happening) => {
    expect(newsForPartner(happening)).toBeUndefined();
  });
});

describe('The owner', () => {
  it.each([
    ["a partner's move", outbound({ side: 'target', toStatus: 'declined' }), 'moved'],
    ['a move taken back', outbound({ side: 'target', kind: 'undone' }), 'moved'],
    ["a partner's message", outbound({ kind: 'message', side: 'target' }), 'message'],
    ['how it went, by the client', outbound({ side: 'client', toStatus: 'completed' }), 'moved'],
    ['that nobody answered', outbound({ side: 'system', toStatus: 'expired' }), 'moved'],
    ['what a partner sends us', inbound({}), 'moved'],
  ])('is told of %s', (_, happening, news) => {
    expect(newsForOwner(happening)).toBe(news);
  });

  it('is not told of what our own staff do', () => {
    expect(newsForOwner(outbound({}))).toBeUndefined();
    expect(newsForOwner(outbound({ kind: 'message' }))).toBeUndefined();
    expect(newsForOwner(inbound({ side: 'target', toStatus: 'accepted' }))).toBeUndefined();
  });
});
