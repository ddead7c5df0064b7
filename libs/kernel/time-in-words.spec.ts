import { dayInWords, timeInWords } from './time-in-words';

const lateEvening = new Date('2026-11-27T23:30:00Z');

it('a day is that of the time zone, in the words of the language', () => {
  expect(dayInWords(lateEvening, 'en', 'UTC')).toBe('27 November 2026');
  expect(dayInWords(lateEvening, 'pl', 'Europe/Warsaw')).toBe('28 listopada 2026');
  expect(dayInWords(lateEvening, 'uk', 'Europe/Kyiv')).toBe('28 листопада 2026 р.');
});

it('a time has 24 hours', () => {
  expect(timeInWords(lateEvening, 'en', 'UTC')).toContain('23:30');
});
