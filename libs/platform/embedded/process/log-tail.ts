import { closeSync, fstatSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { hasCode } from './error-code';

/** The last lines of a log, for the sentence that says why something did not start. */
export function logTail(file: string, lines = 12): string {
  return tailOf(file, 8 * 1024)
    .trimEnd()
    .split('\n')
    .slice(-lines)
    .join('\n');
}

/** Begins a new log when the old one has grown past the limit. */
export function limitLog(file: string, bytes = 5 * 1024 * 1024): void {
  try {
    if (statSync(file).size > bytes) rmSync(file);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

/** What was written to the log since it had this length. */
export function logSince(file: string, length: number): string {
  const descriptor = openSync(file, 'r');
  try {
    const size = fstatSync(descriptor).size - length;
    if (size <= 0) return '';
    const buffer = Buffer.alloc(size);
    readSync(descriptor, buffer, 0, size, length);
    return buffer.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}

/** The length of the log, 0 when there is none yet. */
export function logLength(file: string): number {
  try {
    return statSync(file).size;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 0;
    throw error;
  }
}

function tailOf(file: string, bytes: number): string {
  const length = logLength(file);
  return length === 0 ? '' : logSince(file, Math.max(0, length - bytes));
}
