import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Writes one line for the person who watches. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Colours are for terminals: a file or a pipe gets the bare words. */
export function styled(style: Style, text: string): string {
  return process.stdout.isTTY ? styleText(style, text) : text;
}
