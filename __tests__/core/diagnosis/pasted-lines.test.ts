import { expect, test } from '@jest/globals'
import { ruleFor } from '../../../src/core/diagnosis/rule-for.ts'
import { rules } from '../../../src/core/diagnosis/rules/index.ts'

/** What people paste when they ask why their job failed: a line, what follows it, and the rule that must know it. */
const pasted: readonly (readonly [rule: string, line: string, ...next: readonly string[]])[] = [
  [
    'rust/dependencies',
    'error: cannot install package `cargo-deny 0.18.4`, it requires rustc 1.88.0 or newer, while the currently active rustc version is 1.86.0',
  ],
  [
    'machine/permission-denied',
    'E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)',
  ],
  [
    'machine/permission-denied',
    'E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?',
  ],
  ['machine/crash', 'malloc(): invalid size (unsorted)'],
  ['xcode/summary', '(2 failures)'],
  [
    'composer/lock-file',
    'Warning: The lock file is not up to date with the latest changes in composer.json.',
  ],
  ['go/compile', './stack.go:565:4: unknown field Versioning in struct literal of type s3.BucketArgs'],
  ['go/compile', '    ./stack.go:9:12: not enough arguments in call to add'],
  ['general/invalid-option', 'signal was unexpected at this time.'],
  [
    'general/invalid-option',
    '/opt/hostedtoolcache/node/20.20.2/x64/bin/node: bad option: --no-experimental-webstorage',
  ],
  ['general/invalid-option', 'node: --localstorage-file= is not allowed in NODE_OPTIONS'],
  ['network/not-found', 'curl: (3) URL rejected: No host part in the URL'],
  ['network/connection', 'ssh: connect to host 172.16.0.2 port 22: No route to host'],
  ['cloud/access-denied', '{"ok":false,"error":"invalid_auth"}'],
  ['secret/missing', 'aws: [ERROR]: An error occurred (NoRegion): You must specify a region.'],
  ['cfn-lint/error', "E8005 {'Ref': 'Topic'} is not of type 'boolean'", 'lib/stack.json:50:9'],
  ['gtest/failed', '/home/runner/work/a/a/tests/test_sdi12.c:483:test_query:FAIL: Expected 0 Was 2'],
  ['git/fatal', "error: invalid path 'lore/10:00-first.md'"],
  ['git/ref-not-found', 'No tag found to do an incremental changelog'],
  ['exit/wrapper', 'Attempt 1 failed with exit code 1, retrying'],
  ['sbt/error', '[error] error: Unable to load symbol table: /w/classes/a.dar.7c2208c0.tmp'],
  [
    'gradle/dependencies',
    "[ERROR] 'dependencies.dependency.version' for org.acme:starter:jar is missing. @ line 30, column 21",
  ],
  ['gradle/configuration', '[ERROR] Source option 6 is no longer supported. Use 8 or later.'],
  ['maven/test-failed', 'testCheck(eu.acme.HelperTest)  Time elapsed: 0.264 sec  <<< ERROR!'],
  ['machine/out-of-memory', '  = note: collect2: fatal error: ld terminated with signal 9 [Killed]'],
  [
    'machine/permission-denied',
    'There was an error while trying to write to `/srv/Gemfile.lock`. It is likely that you need to grant write permissions for that path.',
  ],
  ['npm/error', 'apps/api postinstall: Failed'],
  ['general/usage', 'usage: aws [options] <command> <subcommand> [<subcommand> ...] [parameters]'],
  ['data/validation', 'Error [ZodError]: ['],
  ['turbo/task-not-found', '  `-> Cyclic dependency detected:'],
  ['docker/image-not-found', 'docker: unsupported media type application/vnd.buildkit.cacheconfig.v0'],
  ['bundler/command', 'Could not locate Gemfile or .bundle/ directory'],
  ['bundler/command', 'Could not find command "audit".'],
  ['php/style', '   1) src/Domain/Post.php'],
  ['php/style-summary', 'Found 34 of 40 files that can be fixed in 0.152 seconds, 18.00 MB memory used'],
  ['database/authentication', 'MongoServerError: bad auth : authentication failed'],
  ['migration/failed', 'psql:/a b/reset.sql:75: ERROR:  date/time field value out of range: "15-11-2024"'],
  ['kitchen/failed', '>>>>>>     Failed to complete #verify action: [SSH exited (1)] on linux-ubuntu-1804'],
  ['jest/file-failed', 'Vitest caught 1 unhandled error during the test run.'],
  [
    'pmd/violation',
    "/w/a/Manager.java:447:\tUnusedPrivateField:\tAvoid unused private fields such as 'jar'.",
  ],
  ['ktlint/summary', '> 2 PMD rule violations were found. See the report at: file:///w/main.html'],
  ['rust/internal-error', 'error: internal compiler error: TyKind::Error constructed but no error reported.'],
  ['ruff/lint', "tests/test_exit.py:120: unused function '_fail' (60% confidence)"],
  [
    'codeql/error',
    '>> Issue: [B602:subprocess_popen_with_shell_equals_true] subprocess call with shell=True',
  ],
  ['dotnet/test-message', '  Error Message:', '   Expected result.IsSuccess to be true, but found false.'],
  ['codeception/failed', ' Test  tests/acceptance/AppBundleCest.php:InstallationTest'],
  ['jasmine/message', '  Message:', '    ReferenceError: mask is not defined', '  Stack:'],
  ['pytest/exception', "E   ImportError: cannot import name 'Hasher' from 'argon2'"],
  [
    'pytest/test-failed',
    "FAILED tests/test_users.py::test_create - ImportError: cannot import name 'Hasher' from 'argon2'",
  ],
  ['playwright/test-failed', '  1) [chromium] › tests/cart.spec.ts:3:5 › adds the tax ─────────'],
  ['playwright/one-failed', '  1 failed'],
  ['playwright/failed', '  12 failed'],
  ['maven/failures', '[ERROR] Failures: '],
  ['maven/test-failed', '[ERROR]   CartTest.addsTheTax:14 expected: <121> but was: <120>'],
  ['maven/test-failed', '[ERROR]   CacheTest.clears:148 » PotentialStubbingProblem '],
  ['rust/test-failed', "\tthread 'it_works' panicked at 'assertion failed: false', src/lib.rs:5"],
  ['gradle/problem', "A problem was found with the configuration of the task ':app:lint'."],
  ['machine/out-of-memory', '         > Java heap space'],
  ['cloud/error', 'UPDATE_FAILED: ApiLambdaFunction (AWS::Lambda::Function)'],
  ['vite/config', 'failed to load config from /w/apps/frontend/vite.config.ts'],
  ['r/test-failed', '── Failure (test_count.R:4894:3): counts nested rows ──'],
  ['r/check-tests', 'Running the tests in ‘tests/testthat.R’ failed.'],
  ['r/packages', 'Packages required but not available: ‘xcms’ ‘MAIT’'],
  ['r/error', 'Error: Error in file(con, "w") : cannot open the connection'],
  ['forge/failed', '[FAIL: Underfunded(8978, 666666 [6.666e5])] testPay(uint96) (runs: 3, μ: 1)'],
  ['hardhat/configuration', 'Error HHE3: No Hardhat config file found.'],
  ['hardhat/compile', 'Error HH701: There are multiple artifacts for contract "Token"'],
  ['wrangler/request', '✘ [ERROR] A request to the Cloudflare API (/accounts) failed.'],
  ['wrangler/access-denied', '  Cannot use the access token from location: 10.1.82.97 [code: 9109]'],
  ['wrangler/error', '  Invalid _redirects configuration: Line 2: Infinite loop [code: 100324]'],
  ['bundler/resolution', `[!] Add 'gem "cocoapods"' to your Gemfile and restart fastlane`],
  ['native/link', "/opt/xtensa/bin/ld: region `dram0_0_seg' overflowed by 5184 bytes"],
  ['native/link', 'lib/shop.a: error adding symbols: File format not recognized'],
  ['native/link', "ld: framework 'Pods_shop' not found"],
  ['native/link-failed', 'collect2: error: ld returned 1 exit status'],
  ['native/link-failed', 'clang: error: linker command failed with exit code 1 (use -v to see invocation)'],
  ['ctest/failed', '    195 - Cart.PaysTwice (Failed)'],
  ['ctest/summary', 'The following tests FAILED:'],
  ['opam/resolution', '[ERROR] No package named shop found.'],
  ['opam/resolution', '[ERROR] Package conflict!'],
  ['tools/install', 'mise ERROR Failed to install cargo:eza@0.23.5: cargo exited with non-zero status'],
  ['tools/install', 'No version is set for command node'],
  ['opam/setup', "[ERROR] Opam has not been initialised, please run `opam init'"],
  ['exit/terminated', 'Process completed with exit code 143.'],
  ['exit/wrapper', 'mise ERROR task failed'],
  ['general/invalid-option', 'mutation-check configuration error: cart: source not found'],
  ['load-test/threshold', "ERRO[0104] thresholds on metrics 'http_req_duration' have been crossed"],
  ['dbt/test-failed', '12:01:03  Failure in test unique_orders_id (models/orders.yml)'],
  ['dbt/error', '17:23:04    Database Error in model fct_orders (models/marts/fct_orders.sql)'],
  ['dbt/error', 'Compilation Error'],
  ['unity/license', 'No valid Unity Editor license found. Please activate your license.'],
  ['unity/build', 'Error building Player because scripts had compiler errors'],
  ['godot/export', 'ERROR: Cannot export project with preset "Web" due to configuration errors:'],
  ['general/error-message', 'Failure: module had invalid dependency: empty digest.'],
  [
    'network/server-error',
    'Error: requesting bearer token: invalid status code from registry 500 (Internal Server Error)',
  ],
]

test.each(pasted)('%s: %s', (rule, line, ...next) => {
  const lineOf = (text: string, index: number) => ({ index, mark: 'text', text }) as const
  expect(
    ruleFor(
      lineOf(line, 0),
      rules,
      next.map((text, i) => lineOf(text, i + 1)),
    )?.id,
  ).toBe(rule)
})

test.each([
  "Unable to find image 'kivy/buildozer:latest' locally",
  '"message": "Invalid input"',
  'npm error prebuild-install warn install No prebuilt binaries found',
])('"%s" is said where all goes well, too', (text) => {
  expect(ruleFor({ index: 0, mark: 'text', text }, rules)).toBeUndefined()
})
