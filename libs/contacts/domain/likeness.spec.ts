import { likeness, likelyScore, likenessReasonNames } from './likeness';
import { nameKeys, similarity } from './name-keys';
import { blankContact } from './read-contact';
import { languages } from '#kernel';
import { contactMessages } from '../messages';

type Compared = Parameters<typeof likeness>[0];

const contact = (details: Partial<Compared> = {}): Compared => ({
  ...blankContact,
  party: 'organisation',
  name: 'Fundacja Morze',
  ...details,
});
const inCity = (name: string, city: string) =>
  contact({
    name,
    addresses: [{ street: null, postalCode: null, city, country: null, label: null }],
  });
const emails = (...addresses: string[]) => addresses.map((address) => ({ address, label: null }));
const phones = (...numbers: string[]) =>
  numbers.map((number) => ({ number, extension: null, label: null }));
const nip = (value: string) => [{ kind: 'nip' as const, value }];

describe('two contacts are likely to be one', () => {
  it.each([
    [
      'registration_number',
      contact({ name: 'Morze', registrationNumbers: nip('1234563218') }),
      contact({ name: 'Fundacja', registrationNumbers: nip('1234563218') }),
    ],
    [
      'email',
      contact({ emails: emails('biuro@morze.example.org') }),
      contact({ emails: emails('inne@example.org', 'Biuro@morze.example.org') }),
    ],
    [
      'phone',
      contact({ phones: phones('+48943510000') }),
      contact({ phones: phones('+48943510000') }),
    ],
    [
      'name_and_city',
      inCity('Powiatowy Urząd Pracy', 'Łódź'),
      inCity('POWIATOWY URZAD PRACY sp. z o.o.', 'Lodz'),
    ],
    ['name_and_city', inCity('Центр зайнятості', 'Київ'), inCity('Tsentr zainiatosti', 'Kyiv')],
  ])('by %s', (reason, one, other) => {
    const found = likeness(one, other);
    expect(found.reasons).toEqual([reason]);
    expect(found.score).toBeGreaterThanOrEqual(likelyScore);
    expect(likeness(other, one)).toEqual(found);
  });

  it('the surer, the more they share', () => {
    const both = { emails: emails('a@example.org'), phones: phones('+48943510000') };
    expect(likeness(contact(both), contact(both))).toEqual({
      score: 100,
      reasons: ['email', 'phone'],
    });
  });
});

describe('two contacts are not likely to be one', () => {
  it('by their name alone, nor by their city', () => {
    expect(likeness(contact(), contact()).score).toBe(0);
    expect(likeness(inCity('Fundacja Morze', 'Łódź'), inCity('Piekarnia', 'Łódź')).score).toBe(0);
    expect(likeness(inCity('Fundacja', 'Łódź'), inCity('Fundacja', 'Kołobrzeg')).score).toBe(0);
  });

  it('when registers know them under different numbers', () => {
    const office = { phones: phones('+48943510000') };
    const found = likeness(
      contact({ ...office, registrationNumbers: nip('1234563218') }),
      contact({ ...office, registrationNumbers: nip('5260250274') }),
    );
    expect(found.score).toBeLessThan(likelyScore);
    expect(found.reasons).toEqual(['phone', 'different_registration_number']);
  });

  it('when people share the telephone of their office', () => {
    const office = { party: 'person' as const, phones: phones('+48943510000') };
    const found = likeness(
      contact({ ...office, name: 'Łucja Żak' }),
      contact({ ...office, name: 'Олена Шевченко' }),
    );
    expect(found.score).toBeLessThan(likelyScore);
    expect(found.reasons).toEqual(['phone', 'different_name']);
  });

  it('when one is an organisation and the other a person', () => {
    const same = { emails: emails('anna@example.org') };
    expect(likeness(contact(same), contact({ ...same, party: 'person' })).score).toBe(0);
  });
});

describe('names are found to be alike', () => {
  it.each([
    ['Jan Kowalski', 'Kowalski Jan'],
    ['Jan Kowalski', 'Jan Kowalsky'],
    ['Piekarnia Młyn Sp. z o.o.', 'PIEKARNIA MLYN'],
    ['Бібліотека Шевченка', 'Biblioteka Shevchenka'],
  ])('%s and %s', (one, other) => {
    const keys = new Set(nameKeys(inCity(one, 'Łódź')));
    expect(nameKeys(inCity(other, 'Lodz')).some((key) => keys.has(key))).toBe(true);
    const names = [one, other].map((name) => ({ name, secondName: null }));
    expect(similarity(names[0]!, names[1]!)).toBeGreaterThanOrEqual(0.5);
  });

  it('in a city only', () => {
    expect(nameKeys(contact())).toEqual([]);
  });
});

it.each(languages)('each reason has its label in %s', (language) => {
  const labels = likenessReasonNames.map(
    (reason) => contactMessages[language][`likeness_reason.${reason}`],
  );
  expect(new Set(labels).size).toBe(likenessReasonNames.length);
  expect(labels).not.toContain(undefined);
});
