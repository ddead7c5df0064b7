/** The forms in which contacts come in and go out. */
export const fileFormats = ['csv', 'xlsx', 'vcard'] as const;

export type FileFormat = (typeof fileFormats)[number];

const zip = [0x50, 0x4b, 0x03, 0x04];
const oldExcel = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * What a file is, by how it begins: its name and its declared type are often wrong. Undefined for what no import can
 * read, such as the Excel files of before 2007.
 */
export function detectFormat(start: Uint8Array): FileFormat | undefined {
  if (begins(start, zip)) return 'xlsx';
  if (start.length === 0 || begins(start, oldExcel) || isPicture(start)) return undefined;
  const text = new TextDecoder('latin1').decode(start.subarray(0, 200)).replaceAll('\0', '');
  return /^\W*BEGIN:VCARD/i.test(text) ? 'vcard' : 'csv';
}

function begins(start: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => start[index] === byte);
}

/** PDF, PNG, JPEG, GIF, and whatever else is no text: what people take for the right file by mistake. */
function isPicture(start: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(start.subarray(0, 8));
  return /^(%PDF|\x89PNG|\xff\xd8\xff|GIF8|7z|Rar!)/.test(text);
}
