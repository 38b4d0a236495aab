/** One way in which a runner of tests names a test that failed. */
export type TestPattern = {
  readonly runner: string
  /** The first group is the full name. */
  readonly pattern: RegExp
  /**
   * `list`: the runner's own list of what failed, at its end; where there is one, it alone counts. `short`: a name that
   * says less than the others; it counts where the runner says no other.
   */
  readonly source: 'list' | 'detail' | 'short'
}

export const testPatterns = [
  {
    runner: 'pytest',
    source: 'list',
    pattern:
      /^(?:FAILED|ERROR) (?:\[[\d.]{1,12}s\] )?([^\s:]{1,300}\.py(?:::[^\s[]{1,300})?(?:\[.{0,300}?\])?)(?= - |\s{0,20}$)/,
  },
  { runner: 'pytest', source: 'list', pattern: /^FAILED CONSISTENTLY: (\S+)/ },
  {
    runner: 'pytest',
    source: 'detail',
    pattern: /^(?:\[gw\d+\] \[ *\d+%\] (?:FAILED|ERROR) )([^\s:]{1,300}\.py::\S+)/,
  },
  {
    runner: 'pytest',
    source: 'detail',
    pattern: /^([^\s:]{1,300}\.py::[^\s[]{1,300}(?:\[.{0,300}?\])?) (?:FAILED|ERROR)\b/,
  },
  {
    runner: 'pytest',
    source: 'detail',
    pattern: /^_{3,} ((?!ERROR |summary|coverage: )[A-Za-z].*?) _{3,}$/,
  },
  {
    runner: 'unittest',
    source: 'detail',
    pattern: /^(?:FAIL|ERROR): (\w+ \([\w.]+\)(?: \[[^\]]{1,200}\])?)/,
  },
  {
    runner: 'playwright',
    source: 'detail',
    pattern:
      /^\s{1,20}\d{1,6}\) ((?:\[[^\]]{1,80}\] › )?\S{1,300}\.\w{1,8}:\d{1,7}:\d{1,7} › .{0,500}?)[ ─=]{0,300}$/,
  },
  {
    runner: 'jest',
    source: 'detail',
    pattern:
      /^\s{0,40}● (?!Console|Test suite failed|Validation|Deprecation|Cannot log|Multiple|process\.exit)(.{1,500} › .+)$/,
  },
  {
    runner: 'vitest',
    source: 'detail',
    pattern: /^\s*(?:❯ )?FAIL\s{1,4}(?:\|[^|]{1,60}\| )?(\S{1,300}\.\w{1,8} > .{1,500}?)(?: \d{1,9}ms)?$/,
  },
  {
    runner: 'vitest',
    source: 'detail',
    pattern: /^\s*FAIL\s{1,4}(?:\|[^|]{1,60}\| )?(\S{1,300}\.\w{1,8}) \[ \S{1,300} \]$/,
  },
  { runner: 'bun', source: 'detail', pattern: /^\(fail\) (.+?)(?: \[[\d.]+m?s\])?$/ },
  { runner: 'go', source: 'detail', pattern: /^\s*--- FAIL: (\S+)(?: \(|$)/ },
  {
    runner: 'go',
    source: 'detail',
    pattern: /^Benchmark\S{1,200}\s{1,200}--- FAIL: (Benchmark\S{1,200})$/,
  },
  { runner: 'go', source: 'detail', pattern: /^=== FAIL: \S+ (\S+) \(/ },
  {
    runner: 'ginkgo',
    source: 'list',
    pattern: /^\s{0,4}\[(?:FAIL|PANICKED!?|TIMEDOUT)\] (.{1,300} \[\w{2,30}\] .{1,300})$/,
  },
  {
    runner: 'rust',
    source: 'detail',
    pattern: /^test (\S+(?: - .{0,200}\(line \d+\))?)(?: - should panic)? \.\.\. FAILED$/,
  },
  {
    runner: 'nextest',
    source: 'detail',
    pattern: /^\s*(?:FAIL|SIGABRT|SIGSEGV|TIMEOUT) \[ *[\d.]+s\] (?:\([ \d/]+\) )?(\S+ \S+)$/,
  },
  {
    runner: 'surefire',
    source: 'detail',
    pattern:
      /^\[ERROR\] (?:Tests run:.{0,120} (?:FAILURE|ERROR)! .{0,8}in )?([\w.$]{1,300}\.[\w$]{1,200}(?:\([^)]{0,200}\)|\[[^\]]{0,200}\]){0,3}) (?:-- )?Time elapsed: [\d.]{1,12} ?s(?:ec)? {1,9}<<< (?:FAILURE|ERROR)!/,
  },
  {
    runner: 'surefire',
    source: 'detail',
    pattern: /^(?:\[ERROR\] )?(\w+\([\w.$]+\)) +Time elapsed: [\d.]+ ?s(?:ec)? +<<< (?:FAILURE|ERROR)!/,
  },
  {
    runner: 'surefire',
    source: 'short',
    pattern: /^\[ERROR\] {3}((?:[\w$]{1,200}>)?[\w$.]{1,300}\.[\w$]{1,200})(?::\d+|(?= »))/,
  },
  {
    runner: 'karma',
    source: 'detail',
    pattern: /^(?:Chrome|Firefox|Safari|Edge)[\w ]{0,20} [\d.]{1,20} \([^)]{1,60}\) (.+) FAILED$/,
  },
  { runner: 'scalatest', source: 'detail', pattern: /^\[info\]\s+- (.+?) \*\*\* FAILED \*\*\*/ },
  { runner: 'gradle', source: 'detail', pattern: /^([\w.$]+(?:\[\w+\])? > .+) FAILED$/ },
  {
    runner: 'dotnet',
    source: 'detail',
    pattern: /^\s*(?:Failed|X) ([\w.+`]+(?:\(.*\))?) \[(?:< )?[\d.]+ ?(?:ms|s|m|h)(?: [^\]]{1,12})?\]$/,
  },
  {
    runner: 'xunit',
    source: 'detail',
    pattern:
      /^\s*(?:\[xUnit\.net [\d:.]{1,20}\]\s{1,20})?([^\s.]{1,100}\.\S{1,300}(?:\(.{0,500}\))?) \[FAIL\]$/,
  },
  { runner: 'rspec', source: 'list', pattern: /^rspec (\.?\/?\S+(?:\[[\d:]+\]|:\d+)) # / },
  { runner: 'minitest', source: 'detail', pattern: /^([\w:]+#test_\S+) \[/ },
  { runner: 'phpunit', source: 'detail', pattern: /^\d+\) ([\w\\]+::\w+(?: with data set .+)?)$/ },
  {
    runner: 'codeception',
    source: 'detail',
    pattern: /^\d+\) (\w{1,100}(?:Cest|Cept|Test): .{1,300})$/,
  },
  {
    runner: 'pest',
    source: 'detail',
    pattern: /^\s*FAILED\s{1,20}(Tests\\\S{1,300} > .{1,300}?)\s{2,200}\S{0,100}$/,
  },
  { runner: 'dart', source: 'detail', pattern: /^\d\d:\d\d (?:\+\d+ )?(?:~\d+ )?(?:-\d+: )(.+) \[E\]$/ },
  { runner: 'xctest', source: 'detail', pattern: /^(?:.*\s)?Test Case '([^']+)' failed \(/ },
  { runner: 'swift-testing', source: 'detail', pattern: /^[✘􀢄] Test (?!run with )(.+?) failed after /u },
  { runner: 'exunit', source: 'detail', pattern: /^\s+\d+\) ((?:test|property|doctest) .+ \([\w.]+\))$/ },
  {
    runner: 'gtest',
    source: 'detail',
    pattern: /^(?:\d+: )?\[ {2}FAILED {2}\] ([\w/]+\.[\w/]+)/,
  },
  {
    runner: 'dbt',
    source: 'detail',
    pattern: /^(?:\d\d:\d\d:\d\d {1,4})?\s{0,4}Failure in (?:unit_)?test (\w{1,300}) \(/,
  },
  {
    runner: 'ctest',
    source: 'list',
    pattern:
      /^\s*\d+ - (.+?) \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run|ILLEGAL|Bus error|Exit code .{1,40})\)/,
  },
  {
    runner: 'bazel',
    source: 'list',
    pattern: /^(\/\/[^\s:]{0,300}:\S{1,300}) {1,300}(?:\(.{1,20}\) )?(?:FAILED|TIMEOUT|FAILED TO BUILD)\b/,
  },
  {
    runner: 'testthat',
    source: 'detail',
    pattern: /^\s*── (?:Failure|Error) \((?:'[^']{1,200}'|[\w.-]{1,100}\.[Rr]:[\d:]{1,20})\): (.{1,500}?) ─/,
  },
  {
    runner: 'testthat',
    source: 'detail',
    pattern: /^\s*── \d{1,5}\. (?:Failure|Error): (.{1,500}?) \(@/,
  },
  { runner: 'testthat', source: 'detail', pattern: /^\s*── (?:Failure|Error): (.{1,500}?) ─/ },
  { runner: 'forge', source: 'detail', pattern: /^\s*\[FAIL.{0,1000}\] (\w+\([^()]{0,300}\)) \(/ },
  { runner: 'perl', source: 'detail', pattern: /^\s*#\s{1,4}Failed test '(.+)'$/ },
  { runner: 'clojure', source: 'detail', pattern: /^(?:FAIL|ERROR) in \(([\w?!*.-]+)\)/ },
  {
    runner: 'kaocha',
    source: 'detail',
    pattern: /^(?:FAIL|ERROR) in ([\w.-]{1,200}\/[\w?!*.-]{1,200}) \(/,
  },
  { runner: 'cucumber', source: 'list', pattern: /^cucumber (?:-p \w+ )?(\S+\.feature:\d+)/ },
  { runner: 'crystal', source: 'list', pattern: /^crystal spec (\S+:\d+) # / },
  { runner: 'boost', source: 'detail', pattern: /\): (?:fatal )?error: in "([^"]{1,300})": / },
  { runner: 'zig', source: 'detail', pattern: /^\d+\/\d+ (\S+?)\.\.\.FAIL/ },
  {
    runner: 'zig',
    source: 'detail',
    pattern: /^error: '(\S{1,200}\.test\.[^']{1,300})' (?:failed|leaked|timed)/,
  },
  { runner: 'tap', source: 'detail', pattern: /^not ok \d+ (?:- )?((?!.*# (?:TODO|SKIP)).+)$/ },
  { runner: 'ava', source: 'detail', pattern: /^\s*✘ \[fail\]: (.{1,500}?)(?: Error thrown in test)?$/ },
  { runner: 'deno', source: 'list', pattern: /^(.+?) => \.\/\S+:\d+:\d+$/ },
] as const satisfies readonly TestPattern[]
