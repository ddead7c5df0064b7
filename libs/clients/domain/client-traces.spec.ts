import { tracesOf } from './client-traces';

const lucja = {
  name: 'Łucja Kowalska',
  email: 'lucja.kowalska@example.org',
  phone: '+48 600-100-200',
};

/** As PostgreSQL would look; its `\m` and `\M` are the edges of a word. */
function isFound(text: string, person: Parameters<typeof tracesOf>[0] = lucja): boolean {
  return tracesOf(person).some((trace) =>
    new RegExp(
      trace.replaceAll('\\m', '(?<![\\p{L}\\p{N}])').replaceAll('\\M', '(?![\\p{L}\\p{N}])'),
      'iu',
    ).test(text),
  );
}

it.each([
  'Dzwoniła Łucja Kowalska w sprawie pracy',
  'ŁUCJA  KOWALSKA',
  'Kowalska, Łucja',
  'Kowalska Łucja',
  'pisać na Lucja.Kowalska@example.org',
  'tel. 600 100 200',
  'tel. 0048600100200',
  'tel. (+48) 600.100.200',
])('a person is found in: %s', (text) => {
  expect(isFound(text)).toBe(true);
});

it.each([
  'Jan Kowalski',
  'pani Łucja',
  'Łucja Kowalskaja',
  'lucjaXkowalska@example.org',
  'tel. 600 100 201',
])('somebody else is left alone: %s', (text) => {
  expect(isFound(text)).toBe(false);
});

it('a name of one word is no trace, and what stands in a name is no pattern', () => {
  expect(tracesOf({ name: 'Anna', email: null, phone: '112' })).toEqual([]);
  expect(isFound('Jan Nowak', { name: 'J(an) Nowak', email: null, phone: null })).toBe(false);
  expect(isFound('to J(an) Nowak', { name: 'J(an) Nowak', email: null, phone: null })).toBe(true);
});
