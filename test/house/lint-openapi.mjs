// Reads an OpenAPI document from standard input and writes what the linter says of it, a line each.
// A program of its own because the linter is an ES module, which Jest on Node 20 cannot load.
import { text } from 'node:stream/consumers';
import { createConfig, lintFromString } from '@redocly/openapi-core';

const config = await createConfig({
  extends: ['recommended-strict'],
  rules: {
    // One address serves the document and the API.
    'no-server-example.com': 'off',
    'operation-operationId-unique': 'error',
    'no-unused-components': 'error',
  },
});
const problems = await lintFromString({ source: await text(process.stdin), config });
for (const { ruleId, message, location } of problems) {
  process.stdout.write(`${ruleId}: ${message} (${location[0]?.pointer ?? ''})\n`);
}
