import { languages } from '#kernel';

/** Codes of countries that are no more, and second codes: some share a name with the one that holds. */
const outdated = new Set(['SU', 'DD', 'YU', 'CS', 'TP', 'ZR', 'BU', 'FX', 'UK', 'EU']);

const codes = regionCodes();
const codesByName = new Map(
  languages.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    return codes.map((code) => [comparable(names.of(code) ?? code), code] as const);
  }),
);

/** The two letters of a country, from these letters or its name in one of our languages. */
export function countryCode(text: string): string | undefined {
  const letters = text.toUpperCase();
  if (/^[A-Z]{2}$/.test(letters)) return letters;
  return codesByName.get(comparable(text));
}

/** Every pair of letters that has a name: ISO 3166-1 and a few that are reserved. */
function regionCodes(): string[] {
  const alphabet = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return alphabet
    .flatMap((first) => alphabet.map((second) => first + second))
    .filter((code) => names.of(code) !== undefined && !outdated.has(code));
}

function comparable(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
