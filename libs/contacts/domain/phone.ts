import parsePhoneNumber, { isSupportedCountry } from 'libphonenumber-js';
import { type Phone } from './contact-points';

/** As Polish offices write an extension; the library knows the English and the Russian way. */
const polishExtension = /\bwewn?(?:\.|ętrzny\b)?\s*(?=\d)/i;

/** Such as 112 or 19115, which have no form that is valid abroad. */
const shortNumber = /^\d{3,6}$/;

/**
 * The number that somebody wrote, in E.164; what has no country code is of this country. Undefined for what cannot be
 * a number. Whether it has been given to anybody is not asked: new ranges are opened all the time.
 */
export function readPhone(written: string, country: string): Omit<Phone, 'label'> | undefined {
  const number = parsePhoneNumber(written.replace(polishExtension, 'ext. '), {
    ...(isSupportedCountry(country) && { defaultCountry: country }),
    extract: false,
  });
  if (number?.isPossible()) return { number: number.number, extension: number.ext ?? null };
  const digits = written.replaceAll(/[\s-]/g, '');
  return shortNumber.test(digits) ? { number: digits, extension: null } : undefined;
}

/** As people read it: `+48 94 351 00 00 ext. 12`. */
export function phoneInWords({ number, extension }: Omit<Phone, 'label'>): string {
  const readable = parsePhoneNumber(number)?.formatInternational() ?? number;
  return extension === null ? readable : `${readable} ext. ${extension}`;
}

/** The forms by which it is looked for: with and without the country. */
export function phoneDigits({ number }: Pick<Phone, 'number'>): readonly string[] {
  const national = parsePhoneNumber(number)?.nationalNumber;
  return [...new Set([number.replace('+', ''), ...(national === undefined ? [] : [national])])];
}
