import type { Rule } from '../rule.ts'

export const javascriptLint = [
  {
    id: 'deno/lint',
    category: 'lint/format',
    strength: 'cause',
    pattern: /^error\[[a-z][a-z-]{2,60}\]: /,
    followedBy: /^\s{1,4}--> .{1,300}\.[cm]?[jt]sx?:\d/,
    meaning: 'Deno lint found a problem.',
    advice: 'Run `deno lint --fix`, and mend the rest by hand.',
    prevention: 'Lint in the editor and in a hook.',
  },
  {
    id: 'eslint/problem',
    category: 'lint/format',
    strength: 'cause',
    pattern:
      /^\s*\d{1,6}:\d{1,5}\s{1,10}(?:error|Error:?|warning)\s{1,10}\S|^.{1,300}: line \d+, col \d+, Error - |^\s{0,4}\d{1,6}:\d{1,5} {1,4}Error: /,
    meaning: 'ESLint found a problem of severity error, or a warning where none are allowed.',
    advice: 'Run `eslint --fix`, and mend the rest by hand.',
    prevention: 'Lint in the editor and in a hook.',
  },
  {
    id: 'eslint/summary',
    category: 'lint/format',
    strength: 'summary',
    pattern:
      /(?:✖ [1-9]\d* problems? \(|ESLint found too many warnings|potentially fixable with the `--fix` option)/,
    meaning: 'ESLint found problems.',
    advice: 'Run `eslint --fix`, and mend the rest by hand.',
    prevention: 'Lint in the editor and in a hook.',
  },
  {
    id: 'eslint/configuration',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern:
      /(?:ESLint couldn't find (?:an eslint\.config|a configuration file|the (?:plugin|config))|Definition for rule '.{1,100}' was not found|Invalid option '--\w+' - perhaps you meant|Failed to load (?:config|plugin) "|Key "\w+": )/,
    meaning: 'ESLint could not read its configuration.',
    advice: 'Check the version of ESLint against the format of the configuration and its plugins.',
    prevention: 'Update ESLint and its plugins together.',
  },
  {
    id: 'eslint/crash',
    category: 'configuration/workflow-syntax',
    strength: 'summary',
    pattern: /^Oops! Something went wrong!/,
    meaning: 'ESLint could not run.',
    advice: 'Read the message below it.',
    prevention: 'Update ESLint and its plugins together.',
  },
  {
    id: 'prettier/unformatted',
    category: 'lint/format',
    strength: 'cause',
    level: 'warning',
    pattern:
      /^\[(?:warn|error)\] (?!Code style|All matched|Ignored|No files|Error occurred)[\w@.[(-][^:]{0,300}\.\w{1,12}$|^\[error\] \S+: SyntaxError/,
    meaning: 'A file is not formatted as Prettier would.',
    advice: 'Run `prettier --write`.',
    prevention: 'Format on save, or in a hook.',
  },
  {
    id: 'prettier/summary',
    category: 'lint/format',
    strength: 'summary',
    level: 'warning',
    pattern:
      /Code style issues? (?:found|fixed)|Run Prettier (?:with --write )?to fix|Forgot to run Prettier/,
    meaning: 'Files are not formatted as Prettier would.',
    advice: 'Run `prettier --write`.',
    prevention: 'Format on save, or in a hook.',
  },
  {
    id: 'biome/problem',
    category: 'lint/format',
    strength: 'cause',
    pattern:
      /(?:\s(?:lint|assist)\/\w{1,40}\/\w{1,60}(?:\s| ━)|^\S+ (?:format|organizeImports|assist|parse|check) ━{3,}|File content differs from formatting output|Formatter would have printed the following|The imports and exports are not sorted)/,
    meaning: 'Biome found a problem or an unformatted file.',
    advice: 'Run `biome check --write`.',
    prevention: 'Run it in the editor and in a hook.',
  },
  {
    id: 'biome/summary',
    category: 'lint/format',
    strength: 'summary',
    pattern:
      /(?:Some errors were emitted while running checks|Checked \d+ files in .{1,20} Found [1-9]\d* errors?|^Found \d+ warnings? and [1-9]\d* errors?\.$|^Found [1-9]\d* (?:errors?|warnings?)\.$)/,
    meaning: 'Biome or Oxlint found problems.',
    advice: 'Run it with `--write` or `--fix`.',
    prevention: 'Run it in the editor and in a hook.',
  },
  {
    id: 'stylelint/problem',
    category: 'lint/format',
    strength: 'cause',
    pattern:
      /^\s+\d+:\d+\s+✖\s|^\s*×? ?\S{1,200}\.\w{1,200}:\d{1,9}:\d{1,9}: (?:eslint|oxc|typescript|unicorn)\(|^\s*[×x] (?:eslint|oxc|typescript|unicorn)(?:-\w+)?\(/,
    meaning: 'A linter found a problem.',
    advice: 'Run it with `--fix`, and mend the rest by hand.',
    prevention: 'Lint in the editor and in a hook.',
  },
  {
    id: 'markdownlint/problem',
    category: 'lint/format',
    strength: 'cause',
    pattern:
      /^.{1,300}\.mdx?:\d+(?::\d+)? (?:error )?MD\d{3}\/|^\s*\d+:\d+ {1,4}error {1,4}.{1,300} {2}\(?[\w-]+\)?$|^.{1,300}\.ya?ml:\d+:\d+: \[error\]|^\[ERROR\] .{1,300}\.(?:ya?ml|json|md)|^typos: |^"[^"]{1,80}" should be "|error: `[^`]{1,80}` should be `|^.{1,300}:\d+: \S+ ==> \S+$|^In .{1,300} line \d+:$|^.{1,300}:\d+:\d+: (?:error|warning|note): .{1,300} \[SC\d{4}\]|^\s*\^-{1,2} SC\d{4}|^.{1,200}\.ya?ml:\d+:\d+: .{1,300} \[[\w-]+\]$/,
    meaning:
      'A linter of texts, shell scripts or workflows (markdownlint, yamllint, typos, codespell, ShellCheck, actionlint) found a problem.',
    advice: 'Mend the line it names.',
    prevention: 'Run it in a hook.',
  },
  {
    id: 'knip/unused',
    category: 'lint/format',
    strength: 'likely',
    pattern:
      /^Unused (?:files|(?:dev)?[dD]ependencies|exports|exported \w+|binaries) \(\d+\)$|^Unlisted (?:dependencies|binaries) \(\d+\)$/,
    meaning: 'Files, exports or dependencies are not used, or not declared.',
    advice: 'Remove what it lists, or tell the tool who uses it.',
    prevention: 'Run it in a hook.',
  },
  {
    id: 'links/broken',
    category: 'lint/format',
    strength: 'cause',
    pattern:
      /^\s*(?:\* )?\[(?:✖|ERROR|TIMEOUT|[45]\d\d)\] (?:<|\()?(?:https?|file):\/\/|^ERROR: \d+ dead links? found|Broken link on source page/,
    meaning: 'A link in the documents leads nowhere.',
    advice: 'Mend or remove it; run again where the other server was down.',
    prevention: 'Check outside links on a schedule, not on each push.',
  },
] as const satisfies readonly Rule[]
