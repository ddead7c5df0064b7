import { Temporal } from 'temporal-polyfill';
import { convertIcsCalendar, type IcsCalendar } from 'ts-ics';
import { aFollowUpConcern } from '../testing';
import { followUpCalendar } from './follow-up-calendar';
import { type FollowUpConcern } from './today-item';

const details = { name: 'Biblioteka', publicUrl: 'https://liaison.example.org/' };

const write = (...followUps: FollowUpConcern[]) => followUpCalendar(followUps, details);

/** What a program that knows nothing of us makes of it. */
const read = (file: string): IcsCalendar => convertIcsCalendar(undefined, file);

function dueOn(dueLocal: string, timeZone: string): FollowUpConcern {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(dueLocal).toZonedDateTime(timeZone);
  return aFollowUpConcern({ dueLocal, timeZone, dueAt: new Date(epochMilliseconds) });
}

describe('another program reads', () => {
  it.each([
    ['Europe/Warsaw', '2026-10-24T09:00'],
    ['Europe/Warsaw', '2026-10-25T09:00'],
    ['Europe/Warsaw', '2026-03-28T09:00'],
    ['Europe/Warsaw', '2026-03-29T02:30'],
    ['Europe/Warsaw', '2026-07-01T09:00'],
    ['Europe/Kyiv', '2026-10-24T09:00'],
    ['Europe/Kyiv', '2026-10-25T09:00'],
    ['Europe/Kyiv', '2027-03-28T09:00'],
    ['Asia/Almaty', '2024-02-29T09:00'],
    ['Asia/Almaty', '2024-03-01T09:00'],
    ['Asia/Almaty', '2026-07-01T09:00'],
  ])('in %s what is due at %s at the moment that was meant', (timeZone, dueLocal) => {
    // Beside others, on both sides of every change of the clocks around it.
    const others = ['2024-01-15T09:00', '2026-05-05T09:00', '2027-12-01T09:00'];
    const followUp = dueOn(dueLocal, timeZone);
    const { events = [] } = read(write(...others.map((other) => dueOn(other, timeZone)), followUp));
    const found = events.find(({ uid }) => uid.includes(followUp.id))!;
    expect(found.start.date).toEqual(followUp.dueAt);
    expect(found.start.local?.timezone).toBe(timeZone);
  });

  it('what is due on a day as a date without a time', () => {
    const file = write(aFollowUpConcern({ isAllDay: true, dueLocal: '2026-11-27' }));
    const [event] = read(file).events!;
    expect(event!.start).toMatchObject({ type: 'DATE', date: new Date('2026-11-27T00:00:00Z') });
    expect(file).not.toContain('VTIMEZONE');
  });

  it('whatever people write, however long and in whichever script', () => {
    const title = `Umowa; program, \\plan\nSUMMARY:Another ${'Надіслати програму 🎓 '.repeat(20)}`;
    const file = write(aFollowUpConcern({ title }));
    const [event, ...more] = read(file).events!;
    expect(more).toEqual([]);
    expect(event!.summary).toBe(`${title} · Powiatowy Urząd Pracy`);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('where it can be opened, which one it is, and that it has changed', () => {
    const followUp = aFollowUpConcern({ version: 4 });
    const [event] = read(write(followUp)).events!;
    expect(event).toMatchObject({
      uid: `follow-up-${followUp.id}@liaison.example.org`,
      sequence: 3,
      url: `https://liaison.example.org/follow-ups/${followUp.id}`,
      stamp: { date: followUp.createdAt },
    });
  });
});

it('the zones of the feed are written out, with every change of their clocks', () => {
  const { timezones = [] } = read(
    write(dueOn('2026-01-15T09:00', 'Europe/Warsaw'), dueOn('2026-12-15T09:00', 'Asia/Almaty')),
  );
  expect(
    timezones.map(({ id, props }) => [id, props.map(({ offsetTo }) => offsetTo).sort()]),
  ).toEqual([
    ['Asia/Almaty', ['+0500']],
    ['Europe/Warsaw', ['+0100', '+0100', '+0200']],
  ]);
});

it('the same follow-ups make the same file', () => {
  const followUp = aFollowUpConcern();
  expect(write(followUp)).toBe(write(followUp));
});
