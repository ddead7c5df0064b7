import { type Encoding, EncodingEvidence } from './encoding';

/** Letters of the texts below, as the old encodings write them. */
const tables: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'windows-1250': letters('ĄĆĘŁŃÓŚŹŻąćęłńóśźż', [
    ...[0xa5, 0xc6, 0xca, 0xa3, 0xd1, 0xd3, 0x8c, 0x8f, 0xaf],
    ...[0xb9, 0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0x9c, 0x9f, 0xbf],
  ]),
  'iso-8859-2': letters('ĄĆĘŁŃÓŚŹŻąćęłńóśźż', [
    ...[0xa1, 0xc6, 0xca, 0xa3, 0xd1, 0xd3, 0xa6, 0xac, 0xaf],
    ...[0xb1, 0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0xb6, 0xbc, 0xbf],
  ]),
  'windows-1251': {
    ...letters('ҐґЁёЄєЇїІі', [0xa5, 0xb4, 0xa8, 0xb8, 0xaa, 0xba, 0xaf, 0xbf, 0xb2, 0xb3]),
    ...Object.fromEntries(
      Array.from({ length: 64 }, (_, at) => [String.fromCharCode(0x410 + at), 0xc0 + at]),
    ),
  },
};

function letters(text: string, codes: readonly number[]): Record<string, number> {
  return Object.fromEntries(Array.from(text, (letter, at) => [letter, codes[at]!]));
}

function written(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  return Uint8Array.from(Array.from(text, (one) => tables[encoding]?.[one] ?? one.charCodeAt(0)));
}

function detect(bytes: Uint8Array, pieceLength = 7): Encoding {
  const evidence = new EncodingEvidence();
  for (let at = 0; at < bytes.length; at += pieceLength) {
    evidence.add(bytes.subarray(at, at + pieceLength));
  }
  return evidence.verdict();
}

const polish =
  'Nazwa;Miejscowość\nZakład Szewski „Dratwa" Józef Źdźbło;Łódź\nMiejska Biblioteka;Kołobrzeg';
const ukrainian = 'Назва;Місто\nКав’ярня Під вежею;Київ\nЦентр зайнятості;Івано-Франківськ'.replace(
  '’',
  '',
);
const russian = 'Название;Город\nООО Ромашка;Санкт-Петербург\nБиблиотека имени Ёжикова;Орёл';

describe('the encoding of a file', () => {
  it.each([
    ['Polish', polish.replace('„', '"'), 'windows-1250'],
    ['Polish', polish.replace('„', '"'), 'iso-8859-2'],
    ['Polish', polish, 'utf-8'],
    ['Ukrainian', ukrainian, 'windows-1251'],
    ['Ukrainian', ukrainian, 'utf-8'],
    ['Russian', russian, 'windows-1251'],
    ['Russian', russian, 'utf-8'],
  ])('is found for %s text: %s', (_, text, encoding) => {
    const bytes = written(text, encoding);
    expect(detect(bytes)).toBe(encoding);
    expect(new TextDecoder(encoding).decode(bytes)).toBe(text);
  });

  it.each([
    ['one Polish letter', 'Jan Kowalski, Łomża', 'windows-1250'],
    ['a Polish word in capitals', 'ŁÓDŹ', 'windows-1250'],
    ['one Ukrainian letter that stands alone', 'Smith є Co', 'windows-1251'],
    ['one Russian name among English', 'name,city\nSmith,London\nПётр,York', 'windows-1251'],
  ])('is found by %s', (_, text, encoding) => {
    expect(detect(written(text, encoding))).toBe(encoding);
  });

  it('is UTF-8 where there is nothing but ASCII, or nothing at all', () => {
    expect(detect(written('name,city\nSmith,London', 'utf-8'))).toBe('utf-8');
    expect(detect(new Uint8Array())).toBe('utf-8');
  });

  it('is what a byte order mark says', () => {
    expect(detect(Uint8Array.of(0xff, 0xfe, 0x41, 0x01), 1)).toBe('utf-16le');
    expect(detect(Uint8Array.of(0xfe, 0xff, 0x01, 0x41), 1)).toBe('utf-16be');
    expect(detect(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), 1)).toBe('utf-8');
  });

  it('is not UTF-8 when a letter is cut off at the end', () => {
    expect(detect(Uint8Array.of(0x61, 0xc5))).not.toBe('utf-8');
  });
});
