/** A mailbox. The name is what people see; it may be in any script. */
export interface MailAddress {
  readonly name?: string;
  readonly address: string;
}

// The unquoted form of RFC 5321, section 4.1.2, with letters of any script (RFC 6531). What is left out, such
// as quoted local parts, comments and lists, is what one address could smuggle a second one in with.
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:@"]{1,64}@[^\s\p{C}<>()[\]\\,;:@"]{1,255}$/u;

/** Whether a text is one plain mail address that a message can be sent to. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

/** Reads `Name <address>` or a bare address, as `MAIL_FROM` is written. */
export function parseMailAddress(text: string): MailAddress {
  const [, name, address] = /^([^<>]*)<([^<>]+)>$/.exec(text.trim()) ?? [];
  if (address === undefined) return { address: text.trim() };
  const shown = oneLine(name ?? '').replace(/^"(.*)"$/, '$1');
  return shown === '' ? { address } : { name: shown, address };
}

/** The part after the `@`. */
export function domainOf({ address }: MailAddress): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** A text as a header may carry it: one line, without control or invisible formatting characters. */
export function oneLine(text: string): string {
  return text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
}
