import type { Rule } from '../rule.ts'

/** Type checkers, linters and hooks. */
export const pythonLint = [
  {
    id: 'mypy/type-error',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /^.{1,300}\.pyi?:\d+(?::\d+)?: error: |^\s*.{1,300}\.pyi?:\d{1,9}:\d{1,9} - error: |^error\[[a-z-]+\]: .{0,300}|^.{1,200}\.pyi?:\d+:\d+: error\[/,
    meaning: 'A type checker (mypy, Pyright, ty) refuses the code.',
    advice: 'Mend the first error; others often follow from it.',
    prevention: 'Run it in a hook, with the versions of CI.',
  },
  {
    id: 'mypy/summary',
    category: 'compile/type-error',
    strength: 'summary',
    pattern:
      /^(?:Found [1-9]\d* errors? in \d+ files?|[1-9]\d* errors?, \d+ warnings?, \d+ (?:notes|informations)|Found [1-9]\d* diagnostics?)/,
    meaning: 'A type checker found errors.',
    advice: 'Look at the first of them, above.',
    prevention: 'Run it in a hook.',
  },
  {
    id: 'ruff/format',
    category: 'lint/format',
    strength: 'cause',
    pattern: /^(?:[Ww]ould reformat:? |ERROR: .{1,300} Imports are incorrectly sorted|error: cannot format )/,
    meaning: 'A file is not formatted as the formatter (Ruff, Black, isort) would.',
    advice: 'Run the formatter and commit.',
    prevention: 'Format on save, or in a hook, with the version of CI.',
  },
  {
    id: 'ruff/lint',
    category: 'lint/format',
    strength: 'cause',
    pattern:
      /^(?:.{1,300}\.(?:pyi?|ipynb):(?:cell \d+:)?\d+:\d+: [A-Z]{1,5}\d{2,5}\b|[A-Z]{1,4}\d{3,4} (?:\[\*\] )?[A-Z`].{0,300}$|.{1,300}\.py:\d+: \[[A-Z]\d{4}\(|.{1,300}\.py:\d+: un(?:used|reachable) .{1,200} \(\d+% confidence\)$)/,
    meaning: 'A linter (Ruff, Flake8, Pylint, Vulture) found a problem.',
    advice: 'Run `ruff check --fix`, and mend the rest by hand.',
    prevention: 'Lint in the editor and in a hook.',
  },
  {
    id: 'ruff/summary',
    category: 'lint/format',
    strength: 'summary',
    pattern:
      /^(?:[1-9]\d* files? would be reformatted|Found [1-9]\d* errors?\.|Oh no! 💥|Your code has been rated at|\[\*\] \d+ fixable)/,
    meaning: 'A linter or formatter found problems.',
    advice: 'Run it with `--fix`.',
    prevention: 'Run it in a hook.',
  },
  {
    id: 'lintrunner/problem',
    category: 'lint/format',
    strength: 'cause',
    pattern: /^\s*(?:Error|Warning) \([A-Z0-9_]{2,60}\) /,
    level: 'warning',
    meaning: 'A linter found a problem.',
    advice: 'Run `lintrunner -a`, and mend the rest by hand.',
    prevention: 'Run it in a hook.',
  },
  {
    id: 'pre-commit/hook-failed',
    category: 'lint/format',
    strength: 'likely',
    pattern: /^.{1,120}\.{3,}(?:\(.{1,60}\))?Failed$/,
    meaning: 'A hook of pre-commit failed, or changed files.',
    advice: 'Run `pre-commit run --all-files` and commit what it changes.',
    prevention: 'Install the hook: `pre-commit install`.',
  },
  {
    id: 'pre-commit/modified',
    category: 'lint/format',
    strength: 'summary',
    pattern: /^- files were modified by this hook|^- hook id: /,
    meaning: 'A hook of pre-commit changed files.',
    advice: 'Run `pre-commit run --all-files` and commit what it changes.',
    prevention: 'Install the hook: `pre-commit install`.',
  },
] as const satisfies readonly Rule[]
