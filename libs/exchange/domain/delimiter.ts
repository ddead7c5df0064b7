/** What stands between the cells of a CSV file. */
export const delimiters = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const;

export type Delimiter = keyof typeof delimiters;

export const delimiterNames = Object.keys(delimiters) as readonly Delimiter[];

const linesLookedAt = 50;

/**
 * The delimiter of a text, from its beginning: the one that cuts its lines into the most cells, as many in each
 * line. What stands between quotes is not looked at.
 */
export function detectDelimiter(text: string): Delimiter {
  const lines = unquotedLines(text).slice(0, linesLookedAt);
  const scores = delimiterNames.map((name) => ({ name, score: scoreOf(delimiters[name], lines) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).name;
}

function scoreOf(delimiter: string, lines: readonly string[]): number {
  const counts = lines.map((line) => line.split(delimiter).length - 1);
  const [first = 0] = counts;
  const alike = counts.filter((count) => count === first).length;
  return first * (alike / Math.max(1, counts.length));
}

/** The lines without what is quoted, so that a line break in a cell ends none. */
function unquotedLines(text: string): string[] {
  return text
    .replaceAll(/"(?:[^"]|"")*("|$)/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
}
