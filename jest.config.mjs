/** Tests are TypeScript, run as ES modules; swc only erases the types. */
export default {
  testMatch: ['**/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/', '<rootDir>/out/'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
  testSequencer: '<rootDir>/jest.sequencer.mjs',
  testTimeout: 30_000,
  // One more than the two cores that we count on: several suites mostly wait.
  maxWorkers: 3,
}
