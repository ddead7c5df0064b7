import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { apiDocument } from './api-document';

export const schemaFile = join(__dirname, '../../libs/api-client/schema.ts');

/** What `libs/api-client/schema.ts` has to hold, by the API as it now is. */
export async function apiClientSchema(): Promise<string> {
  return execFileSync(process.execPath, [join(__dirname, 'api-client-types.mjs')], {
    input: JSON.stringify(await apiDocument()),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}
