const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const features = readdirSync(join(__dirname, 'libs'));

/** @type {import('jest').Config} */
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.m?[tj]sx?$': [
      '@swc/jest',
      {
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
      },
    ],
  },
  // Nest 12 and a few others are ES modules only; Jest needs them as CommonJS.
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|@formatjs|intl-messageformat|preact|preact-render-to-string|uuid|temporal-polyfill|temporal-utils|postal-mime)/)',
  ],
  moduleNameMapper: {
    '^#test$': '<rootDir>/test/support/index.ts',
    '^#libs/(.*)$': '<rootDir>/libs/$1',
    [`^#((${features.join('|')})(/.*)?)$`]: '<rootDir>/libs/$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.liaison/'],
};

module.exports = {
  // A loaded machine is slow; what hangs is found all the same.
  testTimeout: 60_000,
  // Every file leaves something behind in its worker; near the heap's limit collecting garbage is all it does.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...shared,
      displayName: 'rules',
      testMatch: ['<rootDir>/libs/**/domain/**/*.spec.ts', '<rootDir>/libs/kernel/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'parts',
      testMatch: [
        '<rootDir>/libs/**/*.spec.ts',
        '<rootDir>/libs/**/*.spec.tsx',
        '<rootDir>/apps/**/*.spec.ts',
        '<rootDir>/test/house/**/*.spec.ts',
      ],
      testPathIgnorePatterns: ['/domain/', '<rootDir>/libs/kernel/'],
      globalSetup: '<rootDir>/test/support/start-services.ts',
      globalTeardown: '<rootDir>/test/support/stop-services.ts',
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*-spec.ts'],
      globalSetup: '<rootDir>/test/browser/support/start-browser.ts',
      globalTeardown: '<rootDir>/test/browser/support/stop-browser.ts',
    },
    {
      ...shared,
      displayName: 'journeys',
      testMatch: ['<rootDir>/test/{e2e,chaos,fuzz}/**/*-spec.ts'],
      globalSetup: '<rootDir>/test/support/start-services.ts',
      globalTeardown: '<rootDir>/test/support/stop-services.ts',
    },
  ],
};
