import { type Delimiter } from '../domain/delimiter';
import { type Encoding } from '../domain/encoding';
import { type FileFormat } from '../domain/file-format';
import { csvRows } from './csv-rows';
import { type ByteStream, type SourceRow, withinLimits } from './source-row';
import { vcardRows } from './vcard-rows';
import { xlsxRows } from './xlsx-rows';

/** How a file is to be read. */
export interface ReadingSettings {
  readonly format: FileFormat;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

/** The rows of a file, one after the other, a heading among them. @throws UnreadableFile. */
export function rowsOf(bytes: ByteStream, settings: ReadingSettings): AsyncGenerator<SourceRow> {
  return withinLimits(sourceOf(bytes, settings));
}

function sourceOf(bytes: ByteStream, settings: ReadingSettings): AsyncGenerator<SourceRow> {
  switch (settings.format) {
    case 'csv':
      return csvRows(bytes, settings);
    case 'xlsx':
      return xlsxRows(bytes);
    case 'vcard':
      return vcardRows(bytes, settings);
  }
}
