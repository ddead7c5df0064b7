import { languages } from '#kernel';
import { interactionsMessages } from '../messages';
import { anInteraction, someday } from '../testing';
import { interactionChannels } from './interaction-channel';
import { distinctIds, faultsOfUnknown, movesPeopleOrTime, occurredAtOf } from './interaction.rules';

describe('the channels', () => {
  it.each(languages)('each have a label in %s, and no two the same', (language) => {
    const labels = interactionChannels.map(
      (channel) => interactionsMessages[language][`interaction_channel.${channel}`],
    );
    expect(labels.every((label) => label !== undefined && label !== '')).toBe(true);
    expect(new Set(labels).size).toBe(interactionChannels.length);
  });
});

describe('when it happened', () => {
  it('is now, unless told otherwise', () => {
    expect(occurredAtOf(undefined, someday)).toEqual(someday);
    expect(occurredAtOf('2026-11-17T10:30:00+01:00', someday)).toEqual(
      new Date('2026-11-17T09:30:00Z'),
    );
  });

  it('may be a little ahead, because clocks differ', () => {
    const soon = new Date(someday.getTime() + 5 * 60_000);
    expect(occurredAtOf(soon.toISOString(), someday)).toEqual(soon);
  });

  it('is not still to come', () => {
    const later = new Date(someday.getTime() + 5 * 60_000 + 1).toISOString();
    expect(() => occurredAtOf(later, someday)).toThrow(
      expect.objectContaining({
        faults: [{ pointer: '/occurredAt', code: 'occurred_in_future' }],
      }),
    );
  });

  it('is a time that exists', () => {
    expect(() => occurredAtOf('2026-11-17T23:59:60Z', someday)).toThrow('invalid_request');
  });
});

describe('who took part', () => {
  const [one, other] = [
    '0194f000-0000-7000-8000-00000000000a',
    '0194f000-0000-7000-8000-00000000000b',
  ];

  it('is named once, however the id is spelled', () => {
    expect(distinctIds([one, one.toUpperCase(), other])).toEqual([one, other]);
  });

  it('is pointed at by its place in the list when nobody knows it', () => {
    const known = new Set([one]);
    expect(faultsOfUnknown('/contactIds', 'unknown_contact', [one, other], known)).toEqual([
      { pointer: '/contactIds/1', code: 'unknown_contact' },
    ]);
    expect(faultsOfUnknown('/contactIds', 'unknown_contact', [one.toUpperCase()], known)).toEqual(
      [],
    );
  });
});

describe('the last contact', () => {
  const before = anInteraction();

  it.each([
    ['another time', { occurredAt: new Date(0) }],
    ['other contacts', { contactIds: [] }],
    ['other people of ours', { userIds: [] }],
  ])('may be another one after %s', (_, change) => {
    expect(movesPeopleOrTime(before, { ...before, ...change })).toBe(true);
  });

  it('stays when only words change', () => {
    const after = { ...before, summary: 'Another', outcome: 'Another', channel: 'visit' } as const;
    expect(movesPeopleOrTime(before, after)).toBe(false);
  });
});
