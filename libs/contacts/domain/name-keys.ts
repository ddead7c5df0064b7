import { searchKeys } from '#kernel';
import { type Contact } from './contact';

/** What firms are called besides their names: it stands in one writing of a name and not in the other. */
const legalForms = new Set([
  ...['sp', 'z', 'o', 'oo', 'zoo', 's', 'a', 'sa', 'spolka', 'j', 'k', 'c'],
  ...[
    'tov',
    'too',
    'ooo',
    'zao',
    'pp',
    'fop',
    'ip',
    'llc',
    'ltd',
    'inc',
    'co',
    'w',
    'i',
    'the',
    'of',
  ],
]);

const longestKey = 200;

/**
 * By what names in one city are seen to be alike: their consonants, whatever the script, the diacritics, the order of
 * words, the vowels that were mistyped and the legal form. None where no city is known: a name alone says little.
 */
export function nameKeys(contact: Pick<Contact, 'name' | 'secondName' | 'addresses'>): string[] {
  const names = [contact.name, contact.secondName ?? ''].flatMap(searchKeys).map(skeleton);
  const cities = contact.addresses.flatMap(({ city }) => (city ? searchKeys(city) : []));
  const keys = cities.flatMap((city) =>
    names.flatMap((name) => (name === '' ? [] : `${name}@${city}`.slice(0, longestKey))),
  );
  return [...new Set(keys)];
}

/** How alike two names are, from 0 to 1: the share of the groups of three letters that both have. */
export function similarity(one: NameOf, other: NameOf): number {
  const best = keysOf(one).flatMap((key) =>
    keysOf(other).map((against) => shared(trigrams(key), trigrams(against))),
  );
  return Math.max(0, ...best);
}

/** Whether two contacts are known to be in one city. */
export function shareCity(one: Placed, other: Placed): boolean {
  const cities = new Set(citiesOf(one));
  return citiesOf(other).some((city) => cities.has(city));
}

type NameOf = Pick<Contact, 'name' | 'secondName'>;
type Placed = Pick<Contact, 'addresses'>;

const citiesOf = ({ addresses }: Placed): string[] =>
  addresses.flatMap(({ city }) => (city ? searchKeys(city) : []));

function keysOf({ name, secondName }: NameOf): string[] {
  return [name, secondName ?? ''].flatMap(searchKeys).filter((key) => key !== '');
}

function skeleton(key: string): string {
  const words = key.split(' ').filter((word) => word !== '' && !legalForms.has(word));
  return words.map(consonants).sort().join(' ');
}

/** The first letter stays as it is: most misspellings come after it. */
function consonants(word: string): string {
  const rest = word.slice(1).replaceAll(/[aeiouy]/g, '');
  return (word.slice(0, 1) + rest).replaceAll(/(.)\1+/g, '$1');
}

function trigrams(key: string): ReadonlySet<string> {
  const words = key.split(' ').filter((word) => !legalForms.has(word));
  const padded = words.map((word) => `  ${word} `);
  return new Set(
    padded.flatMap((word) =>
      Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3)),
    ),
  );
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((trigram) => other.has(trigram)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}
