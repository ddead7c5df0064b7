import { type ContentLine } from './content-lines';

/** The value of a line as text, its transfer encoding (vCard 2.1) and its charset taken off. */
export function textOf({ parameters, value }: ContentLine): string {
  if (!parameters.ENCODING?.includes('QUOTED-PRINTABLE')) return value;
  const [charset = 'utf-8'] = parameters.CHARSET ?? [];
  return decoderOf(charset).decode(quotedPrintable(value));
}

/** The parts of a structured value (`N`, `ADR`, `ORG`), each unescaped. */
export function componentsOf(text: string): string[] {
  return splitUnescaped(text, ';').map(unescaped);
}

/** The values of a list (`CATEGORIES`), each unescaped. */
export function listOf(text: string): string[] {
  return splitUnescaped(text, ',')
    .map(unescaped)
    .filter((value) => value !== '');
}

export function unescaped(text: string): string {
  return text
    .replaceAll(/\\([nN]|[^nN])/g, (_, character: string) =>
      character.toLowerCase() === 'n' ? '\n' : character,
    )
    .trim();
}

function splitUnescaped(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === separator) {
      parts.push(part);
      part = '';
    } else if (character === '\\') {
      part += text.slice(at, at + 2);
      at += 1;
    } else part += character;
  }
  return [...parts, part];
}

function quotedPrintable(text: string): Uint8Array {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const [part] of text.matchAll(/=[\dA-F]{2}|[^=]+|=/gi)) {
    if (part.length === 3 && part.startsWith('=')) bytes.push(parseInt(part.slice(1), 16));
    else for (const byte of encoder.encode(part)) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
