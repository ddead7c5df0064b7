/** The encodings in which address books come. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'iso-8859-2',
] as const;

export type Encoding = (typeof encodings)[number];

/** Enough to be sure of, and little enough to be counted in no time. */
const enoughEvidence = 50_000;

/** The letters of Polish as Windows-1250 writes them, and those of them that ISO 8859-2 writes otherwise. */
const polish = new Set([
  ...[0xa5, 0xaf, 0xa3, 0xb3, 0xb9, 0xbf, 0xc6, 0xca, 0xd1, 0xd3, 0xe6, 0xea, 0xf1, 0xf3],
  ...[0x8c, 0x8f, 0x9c, 0x9f],
]);
const onlyIn1250 = new Set([0xa5, 0x8c, 0x8f, 0xb9, 0x9c, 0x9f]);
const onlyInLatin2 = new Set([0xa1, 0xa6, 0xac, 0xb1, 0xb6, 0xbc]);

/**
 * Finds out how a text is encoded, from its bytes as they go by. A byte order mark or well-formed UTF-8 decides.
 * Otherwise: in Cyrillic (Windows-1251) letters beyond ASCII stand beside each other, in Polish (Windows-1250, ISO
 * 8859-2) beside letters of ASCII.
 */
export class EncodingEvidence {
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true });
  private isUtf8 = true;
  private start: number[] = [];
  private previous = 0;
  private amongThemselves = 0;
  private amongAscii = 0;
  private foreignToPolish = 0;
  private windowsLetters = 0;
  private latin2Letters = 0;

  add(chunk: Uint8Array): void {
    if (this.start.length < 3) this.start.push(...chunk.subarray(0, 3));
    if (this.isUtf8) this.isUtf8 = canDecode(this.utf8, chunk);
    for (const byte of chunk) {
      if (this.amongThemselves + this.amongAscii > enoughEvidence) return;
      this.weigh(byte);
    }
  }

  verdict(): Encoding {
    const [first, second, third] = this.start;
    if (first === 0xff && second === 0xfe) return 'utf-16le';
    if (first === 0xfe && second === 0xff) return 'utf-16be';
    if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
    if (this.isUtf8 && canDecode(this.utf8)) return 'utf-8';
    if (this.amongThemselves > this.amongAscii) return 'windows-1251';
    // Only letters that stand alone, such as a Ukrainian "і": are they letters of Polish at all?
    if (this.amongThemselves + this.amongAscii === 0 && this.foreignToPolish > 0) {
      return 'windows-1251';
    }
    return this.latin2Letters > this.windowsLetters ? 'iso-8859-2' : 'windows-1250';
  }

  private weigh(byte: number): void {
    const { previous } = this;
    this.previous = byte;
    if (byte >= 0x80) {
      if (!polish.has(byte)) this.foreignToPolish += 1;
      if (onlyIn1250.has(byte)) this.windowsLetters += 1;
      if (onlyInLatin2.has(byte)) this.latin2Letters += 1;
    }
    if (byte >= 0x80 && previous >= 0x80) this.amongThemselves += 1;
    else if ((byte >= 0x80 && isAsciiLetter(previous)) || (previous >= 0x80 && isAsciiLetter(byte)))
      this.amongAscii += 1;
  }
}

function canDecode(decoder: TextDecoder, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

function isAsciiLetter(byte: number): boolean {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}
