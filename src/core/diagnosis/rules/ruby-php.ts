import type { Rule } from '../rule.ts'

export const ruby = [
  {
    id: 'bundler/resolution',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /(?:Bundler could not find compatible versions|Could not find (?:gem|compatible versions|'?[\w-]+'? \(.{1,60}\) (?:in|required))|Could not find [\w-]+-[\d.]+ in (?:any of the sources|locally installed)|Your (?:bundle is locked to|Ruby version is|lockfile does not)|The gemspec .{1,100} (?:is not valid|changed)|An error occurred while installing|Gem::(?:MissingSpec|Conflict|Ext::BuildError)|The dependencies in your gemfile changed|Bundler::GemNotFound|Your bundle only supports platforms|You must use Bundler \d|frozen mode)/,
    meaning: 'Bundler could not resolve or install the gems.',
    advice:
      'Run `bundle install` and commit `Gemfile.lock`; add the platform with `bundle lock --add-platform`.',
    prevention: 'Keep the lock file for all platforms of CI.',
  },
  {
    id: 'bundler/command',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern: /^(?:Could not locate Gemfile|bundler: command not found: |Could not find command "\w)/,
    meaning: 'Bundler does not find its `Gemfile`, or the command in it.',
    advice: 'Set the working directory to where the `Gemfile` is; add the gem of the command to it.',
    prevention: 'Run the same command from the root of the repository before pushing.',
  },
  {
    id: 'rspec/failed',
    category: 'test-failure',
    strength: 'cause',
    pattern: /^rspec \.?\/?\S+(?::\d+|\[[\d:]+\])(?: |$)/,
    meaning: 'An example failed.',
    advice: 'Look at its failure above.',
    prevention: 'Run the specs of the changed files before pushing.',
  },
  {
    id: 'rspec/summary',
    category: 'test-failure',
    strength: 'likely',
    pattern:
      /^(?:\d+ examples?, [1-9]\d* failures?|\d+ (?:runs|tests), \d+ assertions, .{0,20}[1-9]\d* (?:failures|errors))/,
    meaning: 'Tests failed.',
    advice: 'Look at the first of them.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'minitest/failed',
    category: 'test-failure',
    strength: 'cause',
    pattern: /^[\w:]+#test_\S+ \[|^An error occurred while loading \.\//,
    meaning: 'A test failed.',
    advice: 'Look at what was expected and what came.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'kitchen/failed',
    category: 'test-failure',
    strength: 'likely',
    pattern: /^>{6} {1,8}(?:Message: |Failed to complete #)/,
    meaning: 'Test Kitchen could not set up a machine, or what it checks there does not hold.',
    advice: 'Look at what the machine said above it.',
    prevention: 'Run `kitchen test` before pushing.',
  },
  {
    id: 'rubocop/offense',
    category: 'lint/format',
    strength: 'cause',
    pattern:
      /^.{1,300}\.(?:rb|rake|gemspec|ru|erb):\d+:\d+: [CWEFRI]: |^.{1,300}(?:Gemfile|Rakefile):\d+:\d+: [CWEFRI]: |^\d+ files inspected, [1-9]\d* offenses?/,
    meaning: 'RuboCop found an offence.',
    advice: 'Run `rubocop -a`, and mend the rest by hand.',
    prevention: 'Run it in the editor.',
  },
] as const satisfies readonly Rule[]

export const php = [
  {
    id: 'composer/resolution',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /(?:Your requirements could not be resolved to an installable set|Your lock file does not contain a compatible set|Could not find a matching version of package|Problem \d+$|it is missing from your system\. Install or enable PHP's|Could not find package |requires php .{1,60} (?:->|but) your php version)/,
    meaning: 'Composer could not resolve the packages.',
    advice: 'Check the version of PHP and its extensions, then `composer update` for what it names.',
    prevention: 'Set `config.platform.php`; commit the lock file.',
  },
  {
    id: 'composer/lock-file',
    category: 'dependency-resolution',
    strength: 'likely',
    level: 'warning',
    pattern: /^(?:Warning: )?The lock file is not up to date with/,
    meaning: 'The lock file does not fit `composer.json`.',
    advice: 'Run `composer update` for what changed and commit `composer.lock`.',
    prevention: 'Commit both files in one change.',
  },
  {
    id: 'phpunit/failed',
    category: 'test-failure',
    strength: 'cause',
    pattern: /^\d+\) [\w\\]+::\w+|^\s*FAILED\s+Tests\\/,
    meaning: 'A test failed.',
    advice: 'Look at what was expected and what came.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'phpunit/summary',
    category: 'test-failure',
    strength: 'likely',
    pattern:
      /^(?:FAILURES!|ERRORS!|There (?:was|were) \d+ (?:failure|error)s?:|Tests: \d+, Assertions: \d+, .{0,40}(?:Failures|Errors): )/,
    meaning: 'Tests failed.',
    advice: 'Look at the first of them.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'phpstan/error',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /^\s*\[ERROR\] Found [1-9]\d* errors?|^\s*Line {3,8}\S.{1,300}$|^ERROR: \w+ - \S+\.php:\d+:\d+ - |🪪 /,
    meaning: 'PHPStan or Psalm refuses the code.',
    advice: 'Mend the first error.',
    prevention: 'Run it in the editor.',
  },
  {
    id: 'php/fatal',
    category: 'compile/type-error',
    strength: 'cause',
    pattern: /^(?:PHP )?(?:Fatal|Parse) error: /,
    meaning: 'PHP could not run the file.',
    advice: 'Mend the line it names.',
    prevention: 'Lint with `php -l`, and test with the oldest supported PHP.',
  },
  {
    id: 'php/style-summary',
    category: 'lint/format',
    strength: 'summary',
    pattern:
      /^FOUND \d+ ERRORS? |FAIL .{0,200} files, .{0,20} style issue|^Found \d+ of \d+ files that can be fixed/,
    meaning: 'Files are not in the style of the project.',
    advice: 'Run the fixer.',
    prevention: 'Run it in a hook.',
  },
  {
    id: 'php/style',
    category: 'lint/format',
    strength: 'cause',
    pattern: /^\s*\d+ \| ERROR\s+\| |^\s*\d+\) \S+\.php(?: \(|$)|^\s*⨯ \S+\.php/,
    meaning: 'A file is not in the style of the project (PHP CS Fixer, Pint, PHP_CodeSniffer).',
    advice: 'Run the fixer.',
    prevention: 'Run it in a hook.',
  },
] as const satisfies readonly Rule[]
