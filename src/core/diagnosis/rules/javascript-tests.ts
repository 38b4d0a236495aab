import type { Rule } from '../rule.ts'

export const javascriptTests = [
  {
    id: 'jest/configuration',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:Option "\w+" was replaced by|Validation Error:$|Preset \S+ not found|Module \S+ in the \w+ option was not found|No tests found, exiting with code 1|No test files found, exiting with code 1|No test suite found in file|Jest: Failed to parse|Multiple configs found|Error: No test files found|Error: No tests found|Test environment .{1,80} cannot be found)/,
    meaning: 'The test runner does not understand its configuration, or finds no tests.',
    advice: 'Check the options against the installed version, and the patterns of test files.',
    prevention: 'Read the migration guide when a major version of the runner comes.',
  },
  {
    id: 'playwright/failed',
    category: 'test-failure',
    strength: 'cause',
    pattern: /^\s{2}\d+ failed$/,
    pick: 'last',
    meaning: 'End-to-end tests failed.',
    advice: 'Look at the first failed test; its trace and screenshots are in the report.',
    prevention: 'Upload traces on failure; wait for states, not for times.',
  },
  {
    id: 'playwright/browser-missing',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:Executable doesn't exist at |Looks like Playwright (?:Test or Playwright )?was just (?:installed|updated)|Please run the following command to download new browsers|Host system is missing dependencies to run browsers|Could not find (?:Chrome|Chromium|browser)|Failed to launch (?:the browser process|browser)|browserType\.launch: |session not created: |Cypress (?:failed to start|executable not found)|The cypress npm package is installed, but)/i,
    meaning: 'The browser of the tests is not installed, or cannot start.',
    advice: 'Run `playwright install --with-deps` after installing packages.',
    prevention: 'Key the cache of browsers by the version of the test tool.',
  },
  {
    id: 'playwright/web-server',
    category: 'test-failure',
    strength: 'summary',
    pattern:
      /(?:Process from config\.webServer was not able to start|Timed out waiting \d+ms from config\.webServer|Process from config\.webServer exited early)/,
    meaning: 'The server that the tests need did not start.',
    advice: 'Look at its output, marked [WebServer], above.',
    prevention: 'Start it in a step of its own with a health check.',
  },
  {
    id: 'cypress/failed',
    category: 'test-failure',
    strength: 'likely',
    pattern:
      /(?:^\s*│? ?✖ {1,2}\d+ of \d+ failed|Cypress could not verify that this server is running|CypressError: )/,
    meaning: 'End-to-end tests failed.',
    advice: 'Look at the first failed test, its screenshot and video.',
    prevention: 'Wait for states, not for times.',
  },
  {
    id: 'jest/test-failed',
    category: 'test-failure',
    strength: 'cause',
    pattern: /^\s{0,4}● (?!Console|Validation|Deprecation|Cannot log|Multiple|Test suite failed)\S.* › /,
    meaning: 'A test failed.',
    advice: 'Look at what was expected and what came.',
    prevention: 'Run the tests of the changed files before pushing.',
  },
  {
    id: 'vitest/test-failed',
    category: 'test-failure',
    strength: 'cause',
    pattern:
      /^\s*(?:AssertionError|TestingLibraryElementError|JestAssertionError|Error: expect\(.{1,100}\)|Error: Snapshot `)/,
    meaning: 'An assertion of a test failed.',
    advice: 'Look at what was expected and what came.',
    prevention: 'Run the tests of the changed files before pushing.',
  },
  {
    id: 'vitest/suite-failed',
    category: 'test-failure',
    strength: 'cause',
    pattern: /^\s*(?:❯ )?FAIL\s{1,4}(?:\|[^|]{1,60}\| )?\S+\.\w{1,8}(?: [>[]|$)/,
    meaning: 'A test or a file of tests failed.',
    advice: 'Look at the error below it.',
    prevention: 'Run the tests of the changed files before pushing.',
  },
  {
    id: 'vitest/unhandled',
    category: 'test-failure',
    strength: 'likely',
    pattern:
      /(?:Vitest caught \d+ unhandled errors?|Unhandled (?:Rejection|Errors?) ⎯|A worker process has failed to exit gracefully|Exceeded timeout of \d+ ?ms for a (?:test|hook)|Test timed out in \d+ms|Timeout of \d+ms exceeded|Timed out \d+ms waiting for|Test timeout of \d+ms exceeded)/,
    meaning: 'A test took too long, or an error came outside of any test.',
    advice: 'Look for a promise nobody waits for, or a server that does not answer.',
    prevention: 'Wait for states, not for times; close what a test opens.',
  },
  {
    id: 'mocha/failing',
    category: 'test-failure',
    strength: 'likely',
    pattern: /^\s{2}\d+ failing$/,
    meaning: 'Tests failed.',
    advice: 'Look at the list below it.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'lighthouse/assertion',
    category: 'test-failure',
    strength: 'cause',
    pattern:
      /(?:Assertion failed\. Exiting with status code 1|\d+ results? for https?:\/\/|^\s+✘ {2}.{1,80} failure for|^.{0,20}assertion failed for)/,
    meaning: 'A page is slower or worse than its budget allows.',
    advice: 'Look at which measure failed and by how much.',
    prevention: 'Take the median of several runs; leave room for slow machines.',
  },
  {
    id: 'jest/summary',
    category: 'test-failure',
    strength: 'likely',
    pattern:
      /^(?:\s*Test(?:s| Suites| Files):?\s{1,10}\d+ failed|\s*● Test suite failed to run|# fail [1-9]|ℹ fail [1-9]|\s{0,4}\d+ fail$|FAILED \| \d+ passed \| \d+ failed|npm (?:ERR!|error) Test failed|error: Test failed)/,
    meaning: 'Tests failed.',
    advice: 'Look at the first of them, above.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'node-test/failed',
    category: 'test-failure',
    strength: 'cause',
    pattern:
      /^(?:\s*not ok \d+ - (?!.*# (?:TODO|SKIP))|✖ failing tests:|\(fail\) |\s*✖ .{1,300} \([\d.]+ms\)$|chai\.AssertionError|.{0,30}ERR_ASSERTION)/,
    meaning: 'A test failed.',
    advice: 'Look at what was expected and what came.',
    prevention: 'Run the tests before pushing.',
  },
] as const satisfies readonly Rule[]
