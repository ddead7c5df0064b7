import { readFileSync } from 'node:fs';
import { apiClientSchema, schemaFile } from './api-client-schema';

it('the typed client is that of the API as it now is (npm run api-client writes it anew)', async () => {
  const isFresh = readFileSync(schemaFile, 'utf8') === (await apiClientSchema());
  expect(isFresh).toBe(true);
});
