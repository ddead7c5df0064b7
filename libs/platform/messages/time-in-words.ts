import { type Language } from '#kernel';

/** In British English a day reads `27 November` and the clock has 24 hours, as in the other languages. */
const localeOf = { en: 'en-GB', pl: 'pl', uk: 'uk', ru: 'ru' } as const satisfies Record<
  Language,
  string
>;

/** A moment as people say it: the day of the week, the day and the time, on the clocks of this zone. */
export function momentInWords(language: Language, moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  }).format(moment);
}

/** The day of a moment, on the calendars of this zone. */
export function dayInWords(language: Language, moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'full', timeZone }).format(
    moment,
  );
}
