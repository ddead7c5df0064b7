import { domainOf, isMailAddress, oneLine, parseMailAddress } from './mail-address';

describe('a mail address', () => {
  it.each([
    'anna@biblioteka.example',
    'anna.nowak+crm@pup.kolobrzeg.example',
    'zażółć@książnica.example',
    'kyiv@бібліотека.example',
  ])('may be %s', (address) => {
    expect(isMailAddress(address)).toBe(true);
  });

  it.each([
    '',
    'anna',
    'anna@',
    '@example.org',
    'anna@example.org, boris@example.org',
    'anna@example.org;boris@example.org',
    'Anna <anna@example.org>',
    'anna@example.org>\r\nRCPT TO:<boris@example.org',
    'anna@example.org\nBcc: boris@example.org',
    'anna\u0000@example.org',
    'anna\u200b@example.org',
    'a@b@example.org',
    '"anna nowak"@example.org',
    `${'a'.repeat(65)}@example.org`,
    `anna@${'a'.repeat(256)}`,
  ])('may not be %j', (address) => {
    expect(isMailAddress(address)).toBe(false);
  });

  it('is read with its name', () => {
    expect(parseMailAddress('Biblioteka Łódź <biblioteka@lodz.example>')).toEqual({
      name: 'Biblioteka Łódź',
      address: 'biblioteka@lodz.example',
    });
    expect(parseMailAddress('"Liaison, the CRM" <liaison@example.org>').name).toBe(
      'Liaison, the CRM',
    );
    expect(parseMailAddress('liaison@example.org')).toEqual({ address: 'liaison@example.org' });
  });

  it('has a domain', () => {
    expect(domainOf({ address: 'liaison@example.org' })).toBe('example.org');
  });
});

it('makes one line of whatever it is given', () => {
  expect(oneLine(' Spotkanie\r\nBcc: x@example.org\u0000\u2028 Łódź ')).toBe(
    'Spotkanie Bcc: x@example.org Łódź',
  );
});
