import { doorOf, fieldsPassedOn, fieldsShown } from './disclosure.rules';

const lucja = {
  name: 'Łucja Kowalska',
  email: null,
  phone: '+48 600 100 200',
  language: 'pl' as const,
  note: null,
};

it('what is passed on is what the consent names and the library knows, always in the same order', () => {
  expect(fieldsPassedOn(lucja, ['phone', 'email', 'name'])).toEqual(['name', 'phone']);
  expect(fieldsPassedOn(lucja, ['email', 'note'])).toEqual([]);
});

it('what an answer showed is told by its fields', () => {
  expect(fieldsShown({ phone: '+48 600 100 200', name: 'Łucja Kowalska' })).toEqual([
    'name',
    'phone',
  ]);
  expect(fieldsShown({})).toEqual([]);
});

it('a partner comes through the partner API, the holder of a link through the link, all others are staff', () => {
  const id = '0194f000-0000-7000-8000-000000000001';
  expect(doorOf({ kind: 'partner', id })).toBe('partner_api');
  expect(doorOf({ kind: 'link', id })).toBe('link');
  expect(doorOf({ kind: 'user', id })).toBe('staff');
  expect(doorOf({ kind: 'system', id: null })).toBe('staff');
});
