/** Unit tests (pure, Node) and end-to-end tests (Chromium) are two projects; `npm test` runs both. */
const transform = {
  '\\.(tsx?|mjs)$': [
    '@swc/jest',
    {
      jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } },
      module: { type: 'commonjs' },
    },
  ],
};
const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { globalsCleanup: 'off' },
  transform,
  // Gives every property its seed.
  setupFiles: ['<rootDir>/tests/setup/properties.ts'],
  // The library for workbooks comes as modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/tests/e2e/'],
    },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'] },
  ],
};
