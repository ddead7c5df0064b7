// Reads an OpenAPI document from standard input and writes the TypeScript types of its operations.
// A program of its own because the generator is an ES module, which Jest on Node 20 cannot load.
import { json } from 'node:stream/consumers';
import openapiTS, { astToString } from 'openapi-typescript';

const document = await json(process.stdin);

// Every problem is one type (libs/api-client/problem.ts): the types say what is answered when all went well.
for (const item of Object.values(document.paths)) {
  for (const { responses = {} } of Object.values(item)) {
    for (const status of Object.keys(responses)) {
      if (!status.startsWith('2')) delete responses[status];
    }
  }
}

const types = await openapiTS(document, { defaultNonNullable: false });
process.stdout.write(
  `// Made from the OpenAPI document by \`npm run api-client\`: change the API, not this file.\n\n${astToString(types)}`,
);
