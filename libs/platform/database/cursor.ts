import { invalidField } from '#kernel';

export type CursorKey = string | number;

/** An opaque cursor: the order it belongs to and the keys of the last row seen. */
export function encodeCursor(order: string, keys: readonly CursorKey[]): string {
  return Buffer.from(JSON.stringify([order, ...keys])).toString('base64url');
}

/**
 * The keys in a cursor of this order.
 * @throws DomainError `invalid` at `/cursor` when it was not made by `encodeCursor` for this order.
 */
export function decodeCursor(cursor: string, order: string, keyCount: number): CursorKey[] {
  const parts = parse(cursor);
  if (parts?.[0] !== order || parts.length !== keyCount + 1) {
    throw invalidField('/cursor', 'cursor');
  }
  return parts.slice(1);
}

function parse(cursor: string): CursorKey[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.every(isCursorKey) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isCursorKey(value: unknown): value is CursorKey {
  return typeof value === 'number' || (typeof value === 'string' && !value.includes('\0'));
}
