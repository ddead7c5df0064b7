import { controlCharacter } from '#kernel';
import { detectDelimiter } from '../domain/delimiter';
import { type Encoding, EncodingEvidence } from '../domain/encoding';
import { detectFormat, type FileFormat } from '../domain/file-format';
import { type Preview } from '../domain/import';
import {
  hasHeader,
  type HeaderDictionary,
  type Mapping,
  proposeMapping,
} from '../domain/mapping.rules';
import { UnreadableFile } from '../domain/unreadable-file';
import { cardFields } from '../domain/vcard/card-cells';
import { rowsOf, type ReadingSettings } from './rows';
import { type ByteStream } from './source-row';
import { type RandomAccess, refuseZipBomb } from './zip-inspection';

/** A file that has just come in. */
export interface FileToInspect extends RandomAccess {
  pieces(): AsyncIterable<Buffer>;
}

/** What we make of a file before anybody has said anything about it. */
export interface Inspection extends ReadingSettings {
  readonly hasHeader: boolean;
  readonly mapping: Mapping;
  readonly preview: Preview;
}

const startLength = 64 * 1024;
const previewedRows = 10;
const previewedCharacters = 200;

/** @throws UnreadableFile. */
export async function inspect(
  file: FileToInspect,
  dictionary: HeaderDictionary,
): Promise<Inspection> {
  const start = await file.read(0, Math.min(startLength, file.size));
  if (start.length === 0) throw new UnreadableFile('empty_file');
  const format = detectFormat(start);
  if (!format) throw new UnreadableFile('unknown_format');
  if (format === 'xlsx') await refuseZipBomb(file);
  const encoding = format === 'xlsx' ? 'utf-8' : await detectEncoding(file.pieces());
  const delimiter = detectDelimiter(new TextDecoder(encoding).decode(start));
  const settings = { format, encoding, delimiter };
  const rows = await firstRows(file.pieces(), settings);
  if (rows.length === 0) throw new UnreadableFile('empty_file');
  const withHeader = format !== 'vcard' && hasHeader(rows, dictionary);
  return {
    ...settings,
    hasHeader: withHeader,
    preview: previewOf(rows, withHeader),
    mapping: mappingOf(format, rows, withHeader, dictionary),
  };
}

/** The same after a person has corrected how it is read. @throws UnreadableFile. */
export async function inspectAgain(
  bytes: ByteStream,
  settings: ReadingSettings & { hasHeader: boolean },
  dictionary: HeaderDictionary,
): Promise<Pick<Inspection, 'preview' | 'mapping'>> {
  const rows = await firstRows(bytes, settings);
  return {
    preview: previewOf(rows, settings.hasHeader),
    mapping: mappingOf(settings.format, rows, settings.hasHeader, dictionary),
  };
}

async function detectEncoding(bytes: ByteStream): Promise<Encoding> {
  const evidence = new EncodingEvidence();
  for await (const chunk of bytes) evidence.add(chunk);
  return evidence.verdict();
}

async function firstRows(bytes: ByteStream, settings: ReadingSettings): Promise<string[][]> {
  const rows: string[][] = [];
  try {
    for await (const { cells } of rowsOf(bytes, settings)) {
      rows.push(cells.map(shown));
      if (rows.length > previewedRows) break;
    }
  } catch (error) {
    // A fault further down is told when the rows are gone through.
    if (!(error instanceof UnreadableFile) || rows.length < 2) throw error;
  }
  return rows;
}

function previewOf(rows: readonly (readonly string[])[], withHeader: boolean): Preview {
  const [headers = [], ...others] = withHeader ? rows : [[], ...rows];
  return { headers, rows: others.slice(0, previewedRows) };
}

function mappingOf(
  format: FileFormat,
  rows: readonly (readonly string[])[],
  withHeader: boolean,
  dictionary: HeaderDictionary,
): Mapping {
  if (format === 'vcard') return cardFields;
  const { headers, rows: samples } = previewOf(rows, withHeader);
  const width = Math.max(...rows.map((row) => row.length));
  const names = Array.from({ length: width }, (_, column) => headers[column] ?? '');
  return proposeMapping(names, samples, dictionary);
}

const everyControlCharacter = new RegExp(controlCharacter, 'gu');

/** As much of a cell as people need to see; what no text may hold is seen to be there. */
function shown(cell: string): string {
  return cell.slice(0, previewedCharacters).replaceAll(everyControlCharacter, '\ufffd');
}
