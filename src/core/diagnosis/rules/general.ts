import type { Rule } from '../rule.ts'

/** Shapes that many tools share; after all that know more. */
export const general = [
  {
    id: 'general/timeout',
    category: 'timeout',
    strength: 'likely',
    pattern:
      /(?:timed out after \d|[Tt]imeout(?: of)? \d+ ?\w+ (?:exceeded|reached|expired)|Timeout exceeded|deadline exceeded|TimeoutError\b|TimeoutException|[Rr]equest timed out|Process .{0,20}timed out|[Tt]imed out waiting)/,
    meaning: 'Something waited longer than it may.',
    advice: 'Find what did not answer.',
    prevention: 'Wait for states with a deadline, and say what was waited for.',
  },
  {
    id: 'general/suite-failed',
    category: 'test-failure',
    strength: 'summary',
    pattern: /\btest\w* \S{1,20} failed!/,
    meaning: 'A file of tests failed.',
    advice: 'Look at its output above.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'general/tests-failed',
    category: 'test-failure',
    strength: 'likely',
    pattern:
      /(?:\b[1-9]\d* (?:tests?|specs?|assertions?|scenarios?|examples?) (?:failed|failing)|\b(?:[1-9]\d*) (?:failures|failed)\b|[Tt]ests? (?:suite )?failed|TESTS? FAILED|Some tests failed|test(?:s|ing)? .{0,40}did not pass|\sFAIL:|AssertionError|assertion failed|Expected .{1,100} (?:to (?:be|equal|have)|but (?:got|was|found)))/,
    meaning: 'Tests failed.',
    advice: 'Look at the first of them.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'general/invalid-option',
    category: 'configuration/workflow-syntax',
    strength: 'likely',
    pattern:
      /^(?:.{0,60}(?:[Uu]nknown|[Uu]nrecognized|[Ii]nvalid|[Uu]nexpected) (?:option|argument|flag|command|subcommand|parameter|configuration|input)s?\b|.{0,60}error: unexpected argument|.{0,80}: (?:illegal|invalid|unrecognized) option|flag provided but not defined|.{0,40}Usage: .{1,200}|.{0,80}syntax error near unexpected token|.{0,80}unexpected (?:end of file|EOF while looking)|.{0,80}: too many arguments$|.{0,60}(?:YAML|JSON|TOML)(?: ?parse| syntax)? ?error|.{0,60}(?:mapping values are not allowed|could not find expected ':')|jq: (?:parse )?error|.{0,60}Invalid value for)/,
    meaning: 'A command, option or file of settings is not understood.',
    advice: 'Check it against the installed version of the tool.',
    prevention: 'Pin versions of tools.',
  },
  {
    id: 'general/part-failed',
    category: 'flaky/unknown',
    strength: 'summary',
    pattern:
      /^\W{0,6}[\w -]{2,40} (?:job|jobs|checks?|lint|build|validation) (?:has |have )?failed(?: or (?:was|were) cancell?ed)?[.!]?$/i,
    meaning: 'A part of the job, or another job, failed.',
    advice: 'Look at that one.',
    prevention: 'Name what failed in the message.',
  },
  {
    id: 'general/cross',
    category: 'flaky/unknown',
    strength: 'likely',
    pattern: /^(?:\[[\d :.T-]{8,30}\] )?\s{0,8}(?:❌|🚨|⛔)/,
    meaning: 'A script says that something failed.',
    advice: 'Read the line and those around it.',
    prevention: 'Say in the message what was being done.',
  },
  {
    id: 'general/located',
    category: 'flaky/unknown',
    strength: 'likely',
    pattern:
      /^(?!.{0,300}\bnode_modules\/)\s{0,4}(?:[\w@.-]{1,60}[\\/]){0,20}[\w@.-]{1,80}\.\w{1,10}:\d{1,6}(?::\d{1,5})?:? (?:- )?[A-Z]\w/,
    meaning: 'A tool points at a place in the sources.',
    advice: 'Look there.',
    prevention: 'Run the same tool before pushing.',
  },
  {
    id: 'general/failed-line',
    category: 'flaky/unknown',
    strength: 'summary',
    pattern: /^\s*(?:(?:fatal|FATAL|Error|ERROR|error)\b ?[:(]|❌|✖|✗|⨯|🚨|⛔)/,
    meaning: 'Something failed.',
    advice: 'Read the line and those around it.',
    prevention: 'Say in the message what was being done.',
  },
] as const satisfies readonly Rule[]
