import { writeFileSync } from 'node:fs';
import { apiClientSchema, schemaFile } from './api-client-schema';

// `npm run api-client`
void apiClientSchema().then((schema) => {
  writeFileSync(schemaFile, schema);
  // The API was put together and never started: what it would have listened to is not waited for.
  process.exit(0);
});
