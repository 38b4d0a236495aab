/**
 * Tests run as they stand, in bare Node, which erases the types: Jest's own runner would compile and load every module
 * again for each of 200 suites, which takes longer than the tests. Suites of a worker share what they import.
 */
export default {
  runner: 'jest-light-runner',
  setupFiles: ['<rootDir>/jest.setup.mjs'],
  testMatch: ['**/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/', '<rootDir>/out/'],
  testSequencer: '<rootDir>/jest.sequencer.mjs',
  // One more than the two cores that we count on: several suites mostly wait.
  maxWorkers: 3,
}
