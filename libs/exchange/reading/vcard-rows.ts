import { type Encoding } from '../domain/encoding';
import { cellsOf } from '../domain/vcard/card-cells';
import {
  type ContentLine,
  longestLine,
  parseContentLine,
  Unfolder,
} from '../domain/vcard/content-lines';
import { decoded } from './decoded';
import { type ByteStream, type SourceRow } from './source-row';

/** A card has a few dozen lines; mischief has more. */
const mostLines = 2000;

/** The cards of a vCard file, each as a row. */
export async function* vcardRows(
  bytes: ByteStream,
  { encoding }: { encoding: Encoding },
): AsyncGenerator<SourceRow> {
  let number = 0;
  let depth = 0;
  let lines: ContentLine[] = [];
  for await (const text of unfolded(linesOf(decoded(bytes, encoding)))) {
    const line = parseContentLine(text);
    if (!line) continue;
    const marks = /^vcard$/i.test(line.value.trim()) ? line.name : '';
    if (marks === 'BEGIN') depth += 1;
    // A card within a card (`AGENT`, vCard 2.1) is somebody else.
    else if (depth === 1 && marks !== 'END' && lines.length < mostLines) lines.push(line);
    if (marks !== 'END') continue;
    depth -= 1;
    if (depth !== 0) continue;
    number += 1;
    yield { number, ...cellsOf(lines) };
    lines = [];
  }
}

async function* unfolded(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const unfolder = new Unfolder();
  for await (const line of lines) {
    const whole = unfolder.add(line);
    if (whole !== undefined) yield whole;
  }
  const last = unfolder.end();
  if (last !== undefined) yield last;
}

/** The lines of a text; of those without end, the beginning. */
async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > longestLine) rest = rest.slice(0, longestLine);
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}
