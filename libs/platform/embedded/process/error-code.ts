import { isNativeError } from 'node:util/types';

/** Whether this is a system error with the given code, such as `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  if (!isNativeError(error) || !('code' in error)) return false;
  return codes.some((code) => code === error.code);
}

/** What the error says, for a sentence that names the reason. */
export function messageOf(error: unknown): string {
  return isNativeError(error) ? error.message : String(error);
}
