import type { Rule } from '../rule.ts'

/** Gates: nothing is broken, but a rule of the project says no. */
export const policy = [
  {
    id: 'policy/coverage',
    category: 'test-failure',
    strength: 'likely',
    pattern:
      /^(?:FAIL |ERROR: )?(?:(?<key>Required test coverage of [\d.]+%) not reached|Coverage failure: )/,
    pick: 'last',
    meaning: 'The tests cover less of the code than the project asks for.',
    advice: 'Add tests for what the report shows as not covered.',
    prevention: 'Show the coverage of the changed lines on pull requests.',
  },
  {
    id: 'policy/coverage-threshold',
    category: 'test-failure',
    strength: 'likely',
    level: 'warning',
    pattern:
      /^(?:ERROR: )?Coverage for \w+ \([\d.]+%\) does not meet|^Jest: "?.{1,80} ?coverage threshold|Coverage check failed|^Line coverage .{1,40}below|Rule violated for (?:bundle|package|class) |coverage (?:threshold|of [\d.]+%|is|\([\d.]+%\)).{0,80}(?:not (?:met|reached)|below|less than|lower than|does not meet)|codecov.{0,60}(?:target|threshold) not/i,
    meaning: 'The tests cover less of the code than the project asks for.',
    advice: 'Add tests for what the report shows as not covered.',
    prevention: 'Show the coverage of the changed lines on pull requests.',
  },
  {
    id: 'policy/benchmark',
    category: 'test-failure',
    strength: 'cause',
    pattern:
      /^(?:\W{0,6}(?:REGRESSION|Performance (?:[Aa]lert|regression))\b|.{0,80}[Bb]enchmark\b.{0,80}(?:regress|slower than|exceed|fail))/,
    meaning: 'A benchmark is worse than it may be.',
    advice: 'Run it again to see whether it is noise; else look at what the change made slower.',
    prevention: 'Measure instructions instead of time, and compare on one machine.',
  },
  {
    id: 'load-test/threshold',
    category: 'test-failure',
    strength: 'cause',
    pattern: /thresholds on metrics '.{1,300}' have been crossed/,
    meaning: 'A load test (k6) measured more than its thresholds allow.',
    advice: 'Compare with the last run; look for the request that became slower or fails.',
    prevention: 'Test on a machine of its own, with thresholds that its noise does not cross.',
  },
  {
    id: 'policy/gate',
    category: 'flaky/unknown',
    strength: 'likely',
    pattern:
      /^(?:\W{0,6})(?:(?:One or more|Some|At least one of the|Not all) (?:required )?(?:jobs?|checks?|needs|of the jobs?)\b.{0,60}(?:fail|cancel|did not|not succe)|(?:Dependent|Required|Needed|Upstream) jobs? .{0,60}(?:failed|did not succeed))/i,
    meaning: 'This job only reports that another one failed.',
    advice: 'Look at the jobs it needs.',
    prevention: 'Name the failed jobs in the message of the gate.',
  },
  {
    id: 'policy/pull-request',
    category: 'lint/format',
    strength: 'cause',
    pattern:
      /(?:Your PR is \d+ LOC|more than the \d+ maximum|No release type found in pull request title|Unknown release type "|subject may not be empty|type may not be empty|input: .{1,200}\n?✖ {3}|found [1-9]\d* problems?, \d+ warnings?$|PR title .{0,60}(?:does not|doesn't|must)|is missing (?:the|a) required label|Label check failed|commit message.{0,40}(?:does not|doesn't|must|invalid)|Missing (?:sign-?off|DCO)|The (?:branch|PR) name .{0,80}(?:does not|must))/i,
    meaning: 'The pull request breaks a rule on its title, size, labels or commit messages.',
    advice: 'Change the title, split it, or add what is missing.',
    prevention: 'Say the rule in the pull request template.',
  },
  {
    id: 'policy/changelog',
    category: 'lint/format',
    strength: 'cause',
    pattern:
      /(?:No changesets? (?:found|present)|Some packages have been changed but no changesets were found|[Cc]hangelog .{0,60}(?:missing|not (?:been )?updated|required)|Missing changelog)/,
    meaning: 'The change needs an entry in the changelog, or a changeset.',
    advice: 'Add one.',
    prevention: 'Say so in the pull request template.',
  },
  {
    id: 'policy/licence',
    category: 'security-scan',
    strength: 'cause',
    pattern:
      /(?:Incompatible licenses? detected|Dependency review detected (?:vulnerable|incompatible|denied)|license .{1,80} is not (?:allowed|approved))/i,
    meaning: 'A dependency has a licence, or a hole, that the project does not accept.',
    advice: 'Take another dependency, or allow it on purpose.',
    prevention: 'Run the dependency review on pull requests.',
  },
  {
    id: 'policy/bundle-size',
    category: 'test-failure',
    strength: 'cause',
    pattern:
      /(?:Package size limit has exceeded|bundle size .{0,60}exceed|exceeded (?:maximum )?budget|budgets?, maximum exceeded)/i,
    meaning: 'What is shipped grew beyond its limit.',
    advice: 'Look at what the change pulled in.',
    prevention: 'Show the size on pull requests.',
  },
] as const satisfies readonly Rule[]
