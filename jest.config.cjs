'use strict';
const { doors } = require('./config/doors.cjs');

const shared = {
  testEnvironment: '<rootDir>/test/jest-environment.cjs',
  runtime: '<rootDir>/test/jest-runtime.cjs',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '\\.ts$': '<rootDir>/test/jest-transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  moduleNameMapper: Object.fromEntries(Object.entries(doors).map(([name, source]) => [`^${name}$`, source])),
};

/**
 * `unit` needs nothing installed; `system` needs the servers that `npm test` starts and runs on either database, `faults`
 * kills servers and processes and runs once, on MariaDB and Redis; `browser` also needs Chromium.
 */
module.exports = {
  // No test is measured by this: it ends one that hangs. On a busy machine, servers and browsers take minutes.
  testTimeout: 300_000,
  testSequencer: '<rootDir>/test/longest-first.cjs',
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs,config}/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'system',
      testMatch: ['<rootDir>/test/**/*.spec.ts'],
      testPathIgnorePatterns: [
        '<rootDir>/test/browser/',
        '<rootDir>/test/faults/',
        // An embedded database has no network to lose; a server no disk of ours to fill, and no bare `npm start`.
        ...(process.env.TEST_DATABASE_URL ? ['full-disk', 'start'] : ['database-faults']).map(
          (name) => `<rootDir>/test/${name}.spec.ts`,
        ),
      ],
    },
    { ...shared, displayName: 'faults', testMatch: ['<rootDir>/test/faults/**/*.spec.ts'] },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] },
  ],
};
