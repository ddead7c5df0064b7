import { createHash, createHmac, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What a token is for, and the prefix that shows it to people and to secret scanners. */
export const tokenPrefixes = {
  session: 'lia_s_',
  user: 'lia_u_',
  partner: 'lia_p_',
  link: 'lia_l_',
} as const;

export type TokenType = keyof typeof tokenPrefixes;

/** A new token: 256 random bits behind its type's prefix, and a checksum that shows slips of the pen. */
export function newToken(type: TokenType): string {
  return written(type, randomBytes(32));
}

/**
 * The token of a link, derived from its id, so that it can be written into a mail again and is never stored.
 * HMAC-SHA-256 under the installation's secret key.
 */
export function linkToken(secretKey: string, linkId: string): string {
  return written('link', createHmac('sha256', secretKey).update(`link:${linkId}`).digest());
}

/** What the database keeps of a token: its SHA-256. With 256 random bits it needs no salt. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Whether this was written by us: prefix, length and checksum. Nothing else reaches the database. */
export function isWellFormedToken(token: string): boolean {
  if (!/^lia_[supl]_[\w-]{49}$/.test(token)) return false;
  const body = token.slice(0, -CHECKSUM_LENGTH);
  return token.slice(-CHECKSUM_LENGTH) === checksum(body);
}

const CHECKSUM_LENGTH = 6;

function written(type: TokenType, secret: Buffer): string {
  const body = tokenPrefixes[type] + secret.toString('base64url');
  return body + checksum(body);
}

function checksum(body: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(body));
  return bytes.toString('base64url');
}
