import type { Rule } from '../rule.ts'

/** Elixir, Erlang, Haskell, and other functional languages. */
export const functional = [
  {
    id: 'elixir/compile',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /^\*\* \((?:CompileError|SyntaxError|TokenMissingError|UndefinedFunctionError|Mix\.Error|Code\.LoadError)\)|^== Compilation error in file |^error: undefined (?:function|variable)|Compilation failed due to warnings while using the --warnings-as-errors/,
    meaning: 'The Elixir compiler refuses the code.',
    advice: 'Mend the first error.',
    prevention: 'Compile with `--warnings-as-errors` before pushing.',
  },
  {
    id: 'elixir/dependencies',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /^(?:Failed to use "|Hex dependency resolution failed|\*\* \(Mix\) (?:Can't continue due to errors on dependencies|Could not find an SCM|Hex|You're trying to run)|Unchecked dependencies for environment|Your mix\.lock is out of date)/,
    meaning: 'Mix could not resolve the packages.',
    advice: 'Run `mix deps.get` and commit `mix.lock`.',
    prevention: 'Check `mix deps.get --check-locked` in CI.',
  },
  {
    id: 'elixir/format',
    category: 'lint/format',
    strength: 'cause',
    pattern: /^\*\* \(Mix\) mix format failed|^┃ \[[CDFRW]\] /,
    meaning: 'A file is not formatted, or Credo found a problem.',
    advice: 'Run `mix format`.',
    prevention: 'Format on save.',
  },
  {
    id: 'exunit/failed',
    category: 'test-failure',
    strength: 'cause',
    pattern:
      /^\s+\d+\) (?:test|property|doctest) .{1,300}\([\w.]+\)$|^\d+ (?:doctests?, )?\d+ tests?, [1-9]\d* failures?/,
    meaning: 'A test failed.',
    advice: 'Look at what was expected and what came.',
    prevention: 'Run the tests before pushing.',
  },
  {
    id: 'haskell/compile',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /^.{1,300}\.l?hs:\d+:\d+(?:-\d+)?: error|^\s*error: \[GHC-\d+\]|^\s*• (?:Couldn't match|No instance for|Variable not in scope)|^File ".{1,300}\.mli?", lines? \d+/,
    meaning: 'The compiler refuses the code.',
    advice: 'Mend the first error.',
    prevention: 'Build with all flags of CI before pushing.',
  },
  {
    id: 'haskell/dependencies',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /(?:Could not resolve dependencies:?$|cabal: Could not|Error: cabal: Could not|Error: \[S-4804\]|failed to construct a build plan|While constructing the build plan)/,
    meaning: 'Cabal or Stack found no build plan.',
    advice: 'Loosen the bound it names.',
    prevention: 'Commit a freeze file or a resolver.',
  },
  {
    id: 'nix/build',
    category: 'compile/type-error',
    strength: 'likely',
    pattern:
      /^\s*error: (?:builder for '|build of '|Cannot build '|attribute '|hash mismatch in fixed-output)/,
    meaning: 'A derivation could not be built.',
    advice: 'Look at its log above.',
    prevention: 'Pin inputs with a flake lock.',
  },
  {
    id: 'julia/error',
    category: 'test-failure',
    strength: 'likely',
    pattern:
      /^ERROR: (?:LoadError|LoadError:|Some tests did not pass|Package \w+ errored during testing|Unsatisfiable requirements)|^.{0,60}Test Failed at |^Error in .{1,100}:$|^Error: Test failures|^\s*── (?:Failure|Error) \(|^Execution halted/,
    meaning: 'A program or test of Julia or R failed.',
    advice: 'Look at the lines above it.',
    prevention: 'Run the tests before pushing.',
  },
] as const satisfies readonly Rule[]
