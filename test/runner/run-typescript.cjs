// Lets a process run our sources without compiling them first: by swc, `#aliases` pointing at the sources.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');
const { transformSync } = require('@swc/core');

const root = resolve(__dirname, '../..');
const compilation = {
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic', importSource: 'preact' },
    },
  },
  sourceMaps: 'inline',
};

function compile(module, filename) {
  const source = readFileSync(filename, 'utf8');
  module._compile(transformSync(source, { ...compilation, filename }).code, filename);
}
Module._extensions['.ts'] = compile;
Module._extensions['.tsx'] = compile;
process.setSourceMapsEnabled(true);

const resolveAsIs = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return resolveAsIs.call(this, sourceOf(request), ...rest);
};

function sourceOf(request) {
  if (request === '#test') return join(root, 'test/support');
  if (request.startsWith('#libs/')) return join(root, request.slice(1));
  return request.startsWith('#') ? join(root, 'libs', request.slice(1)) : request;
}
