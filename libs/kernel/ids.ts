import { v7 } from 'uuid';

/** A new UUIDv7: unique everywhere and ordered by the time of its making (RFC 9562, section 5.7). */
export function newId(): string {
  return v7();
}
