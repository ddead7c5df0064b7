import { type Language } from './languages';

/** In British English a day reads `27 November` and the clock has 24 hours, as in the other languages. */
const localeOf = { en: 'en-GB', pl: 'pl', uk: 'uk', ru: 'ru' } as const satisfies Record<
  Language,
  string
>;

/** The day that it is at this instant on the clocks of the time zone: `27 November 2026`. */
export function dayInWords(instant: Date, language: Language, timeZone: string): string {
  return inWords(instant, language, { dateStyle: 'long', timeZone });
}

/** Day of the week, day and time on the clocks of the time zone. */
export function timeInWords(instant: Date, language: Language, timeZone: string): string {
  return inWords(instant, language, { dateStyle: 'full', timeStyle: 'short', timeZone });
}

/** What the clocks of the time zone show: `10:00`. */
export function clockInWords(instant: Date, language: Language, timeZone: string): string {
  return inWords(instant, language, { timeStyle: 'short', timeZone });
}

function inWords(instant: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf[language], options).format(instant);
}
