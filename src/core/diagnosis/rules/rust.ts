import type { Rule } from '../rule.ts'

export const rust = [
  {
    id: 'rust/format',
    category: 'lint/format',
    strength: 'cause',
    pattern: /^Diff in .{1,300}(?: at line |:)\d+/,
    meaning: 'A file is not formatted as `cargo fmt` would.',
    advice: 'Run `cargo fmt`.',
    prevention: 'Format on save.',
  },
  {
    id: 'rust/dependencies',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /^error: (?:failed to select a version|no matching package|the lock file .{1,300} needs to be updated|failed to (?:parse|load) (?:manifest|lock file)|failed to get `|package `.{1,200}` cannot be built because it requires rustc|failed to load source for dependency|could not find `Cargo\.toml`)|rustc [\d.]+ is not supported by the following package|error: cannot update the lock file/,
    meaning: 'Cargo could not resolve the dependencies.',
    advice: 'Run `cargo update -p` for the crate it names; check the version of Rust (`rust-version`).',
    prevention: 'Commit `Cargo.lock`; test with the oldest supported Rust.',
  },
  {
    id: 'clippy/lint',
    category: 'lint/format',
    strength: 'cause',
    pattern:
      /^\s*= (?:note|help): (?:`-D (?:clippy|warnings)|for further information visit https:\/\/rust-lang\.github\.io\/rust-clippy|`#\[deny\(clippy|implied by `-D warnings)/,
    meaning: 'Clippy, or a warning that is denied, stopped the build.',
    advice: 'Run `cargo clippy --fix`, and mend the rest by hand.',
    prevention: 'Pin the toolchain, as new versions bring new lints.',
  },
  {
    id: 'rust/linker',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /^error: (?:linking with `.{1,60}` failed|linker `.{1,60}` not found|failed to run custom build command|toolchain '.{1,80}' is not installed|component '.{1,80}' .{0,60}unavailable)|^error\[?.{0,10}: .{0,40}target may not be installed/,
    meaning: 'A library, linker or target is missing.',
    advice: 'Install the system library, or add the target with `rustup target add`.',
    prevention: 'Pin the toolchain in `rust-toolchain.toml`.',
  },
  {
    id: 'rust/test-failed',
    category: 'test-failure',
    strength: 'cause',
    pattern: /^thread '[^']{1,300}' (?:\(\d+\) )?panicked at/,
    meaning: 'A test or program panicked.',
    advice: 'Look at the line it names; `RUST_BACKTRACE=1` shows the way there.',
    prevention: 'Run `cargo test` before pushing.',
  },
  {
    id: 'rust/test-list',
    category: 'test-failure',
    strength: 'cause',
    pattern: /^test \S.{0,300} \.\.\. FAILED$|^\s*(?:FAIL|SIGABRT|SIGSEGV|TIMEOUT) \[ *[\d.]+s\]/,
    meaning: 'A test failed.',
    advice: 'Look at its output.',
    prevention: 'Run `cargo test` before pushing.',
  },
  {
    id: 'rust/compile',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /^error(?:\[E\d{4}\])?: (?!test failed|could not compile|aborting due to|process didn't exit|build failed|Recipe|script |Process completed|\d+ target|failed to (?:solve|push)|doctest failed|Failed to|lockfile|unexpected argument|Script not found|cannot format)[a-z`].{2}/,
    followedBy: /^\s*--> /,
    meaning: 'The Rust compiler refuses the code.',
    advice: 'Mend the first error; `rustc --explain` tells more.',
    prevention: 'Run `cargo check --all-targets` before pushing.',
  },
  {
    id: 'rust/summary',
    category: 'compile/type-error',
    strength: 'summary',
    pattern: /^error: (?:could not compile|aborting due to|process didn't exit successfully|build failed)/,
    meaning: 'Cargo stopped.',
    advice: 'Look at the first error above it.',
    prevention: 'Run `cargo check` before pushing.',
  },
  {
    id: 'rust/test-summary',
    category: 'test-failure',
    strength: 'likely',
    pattern:
      /^(?:test result: FAILED|error: (?:test failed, to rerun|\d+ targets? failed|doctest failed)|Summary \[.{1,20}\] .{0,60}failed)/,
    meaning: 'Tests failed.',
    advice: 'Look at the first of them, above.',
    prevention: 'Run `cargo test` before pushing.',
  },
] as const satisfies readonly Rule[]
