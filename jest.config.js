// The services and the browser that tests use are brought up by Jest itself, from our sources.
require('./test/runner/run-typescript.cjs');

/** Specs run in plain Node.js, many in one process: to load the whole application for each would take longer than the tests. */
const shared = {
  rootDir: __dirname,
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  setupFiles: ['<rootDir>/test/runner/before-specs.mjs'],
  setupFilesAfterEnv: ['<rootDir>/test/runner/time-limit.mjs'],
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.liaison/'],
};
const services = {
  globalSetup: '<rootDir>/test/support/start-services.ts',
  globalTeardown: '<rootDir>/test/support/stop-services.ts',
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'rules',
      testMatch: ['<rootDir>/libs/**/domain/**/*.spec.ts', '<rootDir>/libs/kernel/**/*.spec.ts'],
    },
    {
      ...shared,
      ...services,
      displayName: 'parts',
      testMatch: [
        '<rootDir>/libs/**/*.spec.ts',
        '<rootDir>/libs/**/*.spec.tsx',
        '<rootDir>/apps/**/*.spec.ts',
        '<rootDir>/test/house/**/*.spec.ts',
      ],
      testPathIgnorePatterns: ['/domain/', '<rootDir>/libs/kernel/'],
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
      ...services,
      displayName: 'journeys',
      testMatch: ['<rootDir>/test/{e2e,chaos,fuzz}/**/*-spec.ts'],
    },
  ],
};
