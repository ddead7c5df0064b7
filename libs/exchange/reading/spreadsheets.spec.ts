import { Workbook } from 'exceljs';
import { deflateRawSync } from 'node:zlib';
import { type UnreadableReason } from '../domain/unreadable-file';
import { HeaderDictionary } from '../domain/mapping.rules';
import { fileOf } from '../testing/file-of';
import { zipOf } from '../testing/zip-of';
import { inspect } from './inspection';
import { xlsxRows } from './xlsx-rows';

const dictionary = new HeaderDictionary({});

async function workbook(rows: readonly unknown[][]): Promise<Buffer> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Kontakty');
  rows.forEach((row) => sheet.addRow(row));
  book.addWorksheet('Inne').addRow(['nie', 'to']);
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function rowsOf(content: Buffer) {
  const rows = [];
  for await (const row of xlsxRows(fileOf(content, 4096).pieces())) rows.push(row);
  return rows;
}

async function refusalOf(content: Buffer): Promise<UnreadableReason | undefined> {
  try {
    await inspect(fileOf(content, 65_536), dictionary);
    return undefined;
  } catch (error) {
    return (error as { reason: UnreadableReason }).reason;
  }
}

describe('a spreadsheet', () => {
  it('is read from its first sheet: texts, numbers, days, links, and what formulas came to', async () => {
    const content = await workbook([
      ['Nazwa', 'Telefon', 'Od', 'Strona', 'Suma'],
      [
        { richText: [{ text: 'Żabka ' }, { text: '„Nowa”' }] },
        48943510000,
        new Date('2026-11-27T00:00:00Z'),
        { text: 'strona', hyperlink: 'https://example.org' },
        { formula: '1+1', result: 2 },
      ],
      [],
      ['=1+1', true, null, undefined, '  '],
    ]);
    expect(await rowsOf(content)).toEqual([
      { number: 1, cells: ['Nazwa', 'Telefon', 'Od', 'Strona', 'Suma'] },
      { number: 2, cells: ['Żabka „Nowa”', '48943510000', '2026-11-27', 'strona', '2'] },
      { number: 4, cells: ['=1+1', 'true', '', '', '  '] },
    ]);
  });

  it('is known by how it begins, whatever it is called', async () => {
    const inspection = await inspect(
      fileOf(await workbook([['Nazwa'], ['Żabka']]), 4096),
      dictionary,
    );
    expect(inspection).toMatchObject({ format: 'xlsx', hasHeader: true, mapping: ['name'] });
  });

  it('is refused when little of it would become very much', async () => {
    const zeros = Buffer.alloc(300 * 1024 * 1024, ' ');
    const bomb = zipOf({ 'xl/worksheets/sheet1.xml': deflateRawSync(zeros) });
    expect(bomb.length).toBeLessThan(400_000);
    expect(await refusalOf(bomb)).toBe('spreadsheet_too_large');
  });

  it('is refused when its texts alone would fill the memory', async () => {
    const texts = deflateRawSync(Buffer.alloc(50 * 1024 * 1024, 'a'));
    expect(await refusalOf(zipOf({ 'xl/sharedStrings.xml': texts }))).toBe('spreadsheet_too_large');
  });

  it('is refused when it is damaged', async () => {
    const content = await workbook([['Nazwa'], ['Żabka']]);
    expect(await refusalOf(content.subarray(0, content.length - 30))).toBe('broken_spreadsheet');
    const damaged = Buffer.from(content);
    damaged.fill(0xff, 200, 400);
    expect(await refusalOf(damaged)).toBe('broken_spreadsheet');
    expect(await refusalOf(zipOf({ 'word/document.xml': deflateRawSync('<w/>') }))).toBeDefined();
  });
});
