// Reads an OpenAPI document from standard input and writes the TypeScript types of its operations.
// A program of its own because the generator is an ES module, which Jest on Node 20 cannot load.
import { json } from 'node:stream/consumers';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const document = await json(process.stdin);

for (const item of Object.values(document.paths)) {
  for (const { responses = {}, parameters = [] } of Object.values(item)) {
    // The client says by itself which language is spoken.
    for (const parameter of parameters) {
      if (parameter.name === 'accept-language') parameter.required = false;
    }
    // Every problem is one type (libs/api-client/problem.ts): the types say what is answered when all went well.
    for (const status of Object.keys(responses)) {
      if (!status.startsWith('2')) delete responses[status];
    }
  }
}

// A file is sent as it is.
const BLOB = ts.factory.createTypeReferenceNode('Blob');

const types = await openapiTS(document, {
  defaultNonNullable: false,
  transform: ({ format }) => (format === 'binary' ? BLOB : undefined),
});
process.stdout.write(
  `// Made from the OpenAPI document by \`npm run api-client\`: change the API, not this file.\n\n${astToString(types)}`,
);
