import { expect, test } from '@jest/globals'
import { ruleFor } from '../../../src/core/diagnosis/rule-for.ts'
import { rules } from '../../../src/core/diagnosis/rules/index.ts'

/** Lines as tools print them, and the rule that must know them, whatever else the pack holds. */
const lines = [
  [
    'The job running on runner GitHub Actions 2 has exceeded the maximum execution time of 360 minutes.',
    'actions/job-timeout',
  ],
  ['The hosted runner: GitHub Actions 5 lost communication with the server.', 'actions/runner-lost'],
  ['The operation was canceled.', 'actions/cancelled'],
  ['Canceling since a higher priority waiting request for ci-main exists', 'actions/cancelled'],
  ['Unable to resolve action `acme/setup@v9`, unable to find version `v9`', 'actions/action-not-found'],
  ['Invalid workflow file: .github/workflows/ci.yml#L12', 'actions/workflow-invalid'],
  [
    'This request has been automatically failed because it uses a deprecated version of `actions/upload-artifact: v3`.',
    'actions/unsupported-version',
  ],
  [
    "The version '3.15' with architecture 'x64' was not found for Ubuntu 24.04.",
    'actions/tool-version-not-found',
  ],
  ['HttpError: Resource not accessible by integration', 'actions/token-permission'],
  ['Error: Input required and not supplied: token', 'actions/input-missing'],
  ['API rate limit exceeded for installation ID 12345.', 'actions/api-rate-limit'],
  [
    "Failed to download action 'https://api.github.com/repos/a/b/tarball/1'. Error: Response status code does not indicate success: 502",
    'actions/action-download-failed',
  ],
  ["fatal: couldn't find remote ref refs/heads/gone", 'git/ref-not-found'],
  [' ! [rejected]        main -> main (fetch first)', 'git/push-behind'],
  [' ! [remote rejected] main -> main (protected branch hook declined)', 'git/push-rejected'],
  ['remote: Permission to acme/shop.git denied to github-actions[bot].', 'actions/token-permission'],
  [
    "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
    'git/authentication',
  ],
  ['CONFLICT (content): Merge conflict in package.json', 'git/merge-conflict'],
  ['npm error code E404', 'npm/not-found'],
  ['npm ERR! code ETARGET', 'npm/not-found'],
  ['npm error code E401', 'npm/authentication'],
  ['npm error code EBADENGINE', 'node/engine'],
  ['npm error Missing script: "test:ci"', 'npm/script-missing'],
  [
    ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json',
    'npm/lock-file',
  ],
  ['error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.', 'npm/lock-file'],
  [
    '➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.',
    'npm/lock-file',
  ],
  ['error: lockfile had changes, but lockfile is frozen', 'npm/lock-file'],
  ['gyp ERR! build error', 'npm/native-build'],
  ["Error: Cannot find module '@acme/tax'", 'node/module-not-found'],
  ["Module not found: Error: Can't resolve './tax' in '/home/runner/work/shop/shop/src'", 'next/build'],
  ['✖ 12 problems (2 errors, 10 warnings)', 'eslint/summary'],
  ['[warn] src/a.ts', 'prettier/unformatted'],
  ['[warn] Code style issues found in 2 files. Run Prettier with --write to fix.', 'prettier/summary'],
  ['Error: No test files found, exiting with code 1', 'jest/configuration'],
  [
    "browserType.launch: Executable doesn't exist at /home/runner/.cache/ms-playwright/chromium-1/chrome",
    'playwright/browser-missing',
  ],
  ['  × No solution found when resolving dependencies:', 'python/resolution'],
  ["ModuleNotFoundError: No module named 'tax'", 'python/module-not-found'],
  ['ERROR: Failed building wheel for lxml', 'python/build'],
  ['SyntaxError: invalid syntax', 'python/syntax-error'],
  ['IndentationError: unexpected indent', 'python/syntax-error'],
  ['pytest: error: unrecognized arguments: --cov=src', 'pytest/usage'],
  ['============================ no tests ran in 0.01s =============================', 'pytest/usage'],
  ["KeyError: 'DATABASE_URL'", 'python/missing-environment'],
  ['src/cart.py:14:80: E501 line too long (93 > 79 characters)', 'ruff/lint'],
  [
    'black....................................................................Failed',
    'pre-commit/hook-failed',
  ],
  ['panic: test timed out after 10m0s', 'go/timeout'],
  ['WARNING: DATA RACE', 'go/race'],
  ['cart/cart.go:3:8: no required module provides package example.com/tax; to add it:', 'go/module'],
  ['error: failed to select a version for the requirement `tax = "^9"`', 'rust/dependencies'],
  [
    'error: the lock file /home/runner/work/shop/shop/Cargo.lock needs to be updated but --locked was passed to prevent this',
    'rust/dependencies',
  ],
  ['error: linking with `cc` failed: exit status: 1', 'rust/linker'],
  [
    '[ERROR] Failed to execute goal on project shop: Could not resolve dependencies for project com.acme:shop:jar:1.0',
    'gradle/dependencies',
  ],
  ["Task 'assembel' not found in root project 'shop'.", 'gradle/configuration'],
  ['e: file:///home/runner/work/shop/shop/src/Cart.kt:14:7 Unresolved reference: tax', 'kotlin/compile'],
  ['/home/runner/work/shop/shop/src/Cart.java:14: error: cannot find symbol', 'java/compile'],
  [
    'ERROR: /home/runner/work/shop/shop/app/src/main/res/layout/a.xml:12: AAPT: error: resource color/x not found.',
    'android/resources',
  ],
  ['error NETSDK1045: The current .NET SDK does not support targeting .NET 12.0.', 'dotnet/sdk'],
  ['CMake Error at CMakeLists.txt:3 (project):', 'cmake/configure'],
  ["cart.cpp(14): error C2065: 'tax': undeclared identifier", 'native/compile'],
  ['cart.obj : error LNK2019: unresolved external symbol tax', 'native/link'],
  ['[  FAILED  ] Cart.AddsTheTax (0 ms)', 'gtest/failed'],
  ['PHP Fatal error:  Uncaught Error: Class "Tax" not found in /app/a.php:3', 'php/fatal'],
  ["error: no such module 'Tax'", 'swift/compile'],
  [
    'xcodebuild: error: Unable to find a destination matching the provided destination specifier:',
    'xcode/configuration',
  ],
  ['error: No signing certificate "iOS Distribution" found', 'xcode/signing'],
  ["** (Mix) Can't continue due to errors on dependencies", 'elixir/dependencies'],
  ['Error: Inconsistent dependency lock file', 'terraform/error'],
  ['Error from server (Forbidden): deployments.apps is forbidden', 'kubernetes/error'],
  [
    'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
    'aws/access-denied',
  ],
  ['denied: permission_denied: write_package', 'docker/registry-access'],
  ['ERROR: failed to solve: node:99: docker.io/library/node:99: not found', 'docker/run-failed'],
  [
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    'docker/daemon',
  ],
  ["Can't reach database server at `localhost:5432`", 'database/unreachable'],
  ['FATAL:  password authentication failed for user "postgres"', 'database/authentication'],
  ['java.lang.OutOfMemoryError: Java heap space', 'machine/out-of-memory'],
  ["cp: error writing '/tmp/a': No space left on device", 'machine/disk-full'],
  ['/home/runner/work/_temp/a.sh: line 1: frobnicate: command not found', 'machine/command-not-found'],
  ['sh: 1: vite: not found', 'machine/command-not-found'],
  ['Error: listen EADDRINUSE: address already in use :::3000', 'machine/port-in-use'],
  ['curl: (6) Could not resolve host: example.com', 'network/dns'],
  ['Error: connect ECONNREFUSED 127.0.0.1:5432', 'network/connection'],
  ['Error: self signed certificate in certificate chain, SELF_SIGNED_CERT_IN_CHAIN', 'network/tls'],
  ['error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502', 'network/server-error'],
  ['found 3 vulnerabilities (1 moderate, 2 high)', 'audit/vulnerability'],
  ['ERROR: Coverage for lines (71%) does not meet global threshold (80%)', 'policy/coverage-threshold'],
  ['Jest: "global" coverage threshold for branches (80%) not met: 71%', 'policy/coverage-threshold'],
  ['Error: STRIPE_SECRET_KEY is not set', 'secret/missing'],
  ['Process completed with exit code 137.', 'exit/killed'],
] as const

test.each(lines)('%s', (text, id) => {
  expect(ruleFor({ index: 0, mark: 'text', text }, rules)?.id).toBe(id)
})

test.each([
  'npm warn deprecated inflight@1.0.6: This module is not supported',
  '[info] error handling is on',
  'Tests:       0 failed, 12 passed, 12 total',
  'src/errors.ts 100 % covered',
  '0 vulnerabilities found',
  'found 0 vulnerabilities',
  'SOME_TOKEN is set',
  'PASS tests/failure.test.ts',
  'test result: ok. 12 passed; 0 failed; 0 ignored',
])('"%s" is no failure', (text) => {
  expect(ruleFor({ index: 0, mark: 'text', text }, rules)).toBeUndefined()
})
