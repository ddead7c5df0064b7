/** One line of a vCard, as RFC 6350 calls it: `item1.TEL;TYPE=CELL:+48...`. The value is still as it is written. */
export interface ContentLine {
  readonly name: string;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  readonly value: string;
}

/** Longer lines hold pictures or mischief; nothing that a contact has a place for. */
export const longestLine = 100_000;

/**
 * Puts folded lines together: a line that begins with white space goes on with the one before it (RFC 6350, 3.2); in
 * vCard 2.1 a quoted-printable value goes on after a `=` at its end. Of what grows too long only the beginning is kept.
 */
export class Unfolder {
  private line: string | undefined;

  /** Takes the next line as it stands in the file. @returns the line that has ended with it, if one has. */
  add(raw: string): string | undefined {
    const { line } = this;
    if (line !== undefined && isSoftlyBroken(line)) {
      this.line = capped(line.slice(0, -1), raw.trimStart());
      return undefined;
    }
    if (line !== undefined && /^[ \t]/.test(raw)) {
      this.line = capped(line, raw.slice(1));
      return undefined;
    }
    this.line = raw;
    return line;
  }

  end(): string | undefined {
    const { line } = this;
    this.line = undefined;
    return line;
  }
}

function isSoftlyBroken(line: string): boolean {
  return (
    line.endsWith('=') && /^[^:]*ENCODING=QUOTED-PRINTABLE|^[^:]*;QUOTED-PRINTABLE/i.test(line)
  );
}

function capped(line: string, more: string): string {
  return line.length > longestLine ? line : line + more;
}

const beforeColon = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:[^":;]|"[^"]*")*)*):/;

/** The parts of an unfolded line; undefined when it is none. A group (`item1.`) is taken off. */
export function parseContentLine(line: string): ContentLine | undefined {
  const match = beforeColon.exec(line.slice(0, 1000));
  if (!match) return undefined;
  const [start, name = '', parameters = ''] = match;
  return {
    name: name.toUpperCase(),
    parameters: parseParameters(parameters),
    value: line.slice(start.length),
  };
}

/** In vCard 2.1 a parameter may be its value alone: `TEL;CELL:`. */
function parseParameters(text: string): Record<string, string[]> {
  const parameters: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const part of text.match(/;(?:[^";]|"[^"]*")+/g) ?? []) {
    const [name = '', ...rest] = part.slice(1).split('=');
    const isBare = rest.length === 0;
    const key = isBare ? bareParameter(name) : name.toUpperCase();
    const values = (isBare ? name : rest.join('=')).split(',');
    (parameters[key] ??= []).push(
      ...values.map((value) => value.replaceAll('"', '').toUpperCase()),
    );
  }
  return parameters;
}

function bareParameter(value: string): string {
  return /^(QUOTED-PRINTABLE|BASE64|B|8BIT)$/i.test(value) ? 'ENCODING' : 'TYPE';
}
