import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataDirectory, openDataDirectory } from '../data-directory';

/** A data directory that goes when the tests of the file are over. */
export function temporaryDataDirectory(): DataDirectory {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-launcher-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return openDataDirectory(folder, {});
}
