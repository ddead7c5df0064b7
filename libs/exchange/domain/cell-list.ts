/**
 * Several values in one cell: `rodzina; biznes`. A backslash makes a separator, a line break or a backslash part of a
 * value, so that any list is read as it was written. Google puts ` ::: ` between values.
 */
export const listSeparator = ';';

/** Who works at several organisations has a line for each in the cells that tell of it. */
export const lineSeparator = '\n';

export function joinList(values: readonly string[], separator: string): string {
  const written = values.map((value) => escape(value, separator));
  return written.join(separator === listSeparator ? '; ' : separator);
}

export function splitList(cell: string, separator: string): string[] {
  const values: string[] = [];
  let value = '';
  for (let at = 0; at < cell.length; at += 1) {
    const escaped = cell[at] === '\\' ? unescape(cell[at + 1], separator) : undefined;
    if (escaped !== undefined) {
      value += escaped;
      at += 1;
    } else if (cell.startsWith(separator, at) || cell.startsWith(' ::: ', at)) {
      values.push(value);
      value = '';
      if (!cell.startsWith(separator, at)) at += 4;
    } else value += cell.charAt(at);
  }
  return [...values, value].map((one) => one.trim());
}

function escape(value: string, separator: string): string {
  const lines = value.replaceAll('\\', '\\\\').replaceAll(':::', '\\:::');
  return separator === lineSeparator
    ? lines.replaceAll('\r', '\\r').replaceAll('\n', '\\n')
    : lines.replaceAll(separator, `\\${separator}`);
}

function unescape(character: string | undefined, separator: string): string | undefined {
  if (character === '\\' || character === ':' || character === separator) return character;
  if (separator === lineSeparator && character === 'n') return '\n';
  return separator === lineSeparator && character === 'r' ? '\r' : undefined;
}
