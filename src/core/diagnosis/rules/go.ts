import type { Rule } from '../rule.ts'

export const go = [
  {
    id: 'go/module',
    category: 'dependency-resolution',
    strength: 'cause',
    pattern:
      /(?:no required module provides package|missing go\.sum entry|go: updates to go\.(?:mod|sum) needed|go: errors? parsing go\.mod|: unknown revision |but does not contain package |verifying .{1,200}: checksum mismatch|go: .{1,200}: invalid version|module declares its path as|inconsistent vendoring|go\.mod requires go >= |cannot find module providing|ambiguous import: )/,
    meaning: 'The modules of Go do not resolve.',
    advice:
      'Run `go mod tidy` and commit `go.mod` and `go.sum`; private modules need `GOPRIVATE` and a token.',
    prevention: 'Check `go mod tidy -diff` in CI.',
  },
  {
    id: 'go/no-module',
    category: 'configuration/workflow-syntax',
    strength: 'cause',
    pattern: /^go: (?:cannot find main module|go\.mod file not found)|^pattern \.\/\.\.\.: directory prefix/,
    meaning: 'Go runs outside of a module.',
    advice: 'Set the working directory to where `go.mod` is.',
    prevention: 'Use a workspace (`go.work`) where there are several modules.',
  },
  {
    id: 'go/compile',
    category: 'compile/type-error',
    strength: 'cause',
    pattern:
      /^(?:vet: )?(?:\.{0,2}\/)?[\w./@-]{1,300}\.go:\d+:\d+: (?!.*\(\w+\)$|(?:exported|comment on|package comment|don't use|should have|should omit) )|^.{1,100}\.go:\d+:\d+: (?:undefined|cannot use|missing return|syntax error|declared and not used|.{1,200} redeclared)|^build .{1,200}: cannot load|package .{1,200} is not in (?:std|GOROOT)/,
    meaning: 'The Go compiler, or `go vet`, refuses the code.',
    advice: 'Mend the first error.',
    prevention: 'Run `go build ./... && go vet ./...` before pushing.',
  },
  {
    id: 'golangci-lint/problem',
    category: 'lint/format',
    strength: 'cause',
    pattern:
      /^[\w./-]{1,300}\.go:\d+(?::\d+)?: .{1,500} \([\w-]{2,40}\)$|^(?:Error: )?.{1,300}: .{1,200} \((?:errcheck|govet|staticcheck|gosimple|unused|revive|gofmt|goimports|typecheck|ineffassign|gosec|lll|gocritic|misspell)\)$|^level=error msg="(?:Running error|\[linters_context\])|^golangci-lint found no|issues? found$|^[\w./-]{1,300}\.go:\d+:\d+: (?:exported|comment on|package comment|don't use|should have|should omit) |^File is not (?:`gofmt`|properly formatted)/,
    meaning: 'A linter of golangci-lint found a problem.',
    advice: 'Run `golangci-lint run --fix`, and mend the rest by hand.',
    prevention: 'Pin its version, the same for people and CI.',
  },
  {
    id: 'go/race',
    category: 'test-failure',
    strength: 'cause',
    level: 'warning',
    pattern:
      /^WARNING: DATA RACE|testing\.go:\d+: race detected|fatal error: (?:all goroutines are asleep|concurrent map)/,
    meaning: 'Two goroutines use the same memory at once, or wait for each other.',
    advice: 'Look at the two stacks.',
    prevention: 'Run tests with `-race`.',
  },
  {
    id: 'go/timeout',
    category: 'timeout',
    strength: 'cause',
    pattern: /^panic: test timed out after|^level=error msg="Timeout exceeded/,
    meaning: 'A test ran longer than it may.',
    advice: 'The list of running tests below names it.',
    prevention: 'Give waits a deadline.',
  },
  {
    id: 'go/test-failed',
    category: 'test-failure',
    strength: 'cause',
    role: 'heading',
    pattern: /^\s*--- FAIL: \S|^=== FAIL: \S+ \S+ \(/,
    meaning: 'A test failed.',
    advice: 'Look at the lines around it.',
    prevention: 'Run `go test ./...` before pushing.',
  },
  {
    id: 'ginkgo/failed',
    category: 'test-failure',
    strength: 'cause',
    pattern: /^\s{0,4}\[(?:FAIL|PANICKED!?|TIMEDOUT)\] .{1,300} \[\w{2,30}\] /,
    meaning: 'A spec failed.',
    advice: 'Look at what was expected and what came, above.',
    prevention: 'Run the specs before pushing.',
  },
  {
    id: 'go/summary',
    category: 'test-failure',
    strength: 'likely',
    pattern: /^FAIL(?:\t| {2,})\S|^FAIL$|^=== FAIL: |^DONE \d+ tests?, .{0,40}failure/,
    meaning: 'A package of tests failed, or could not be built.',
    advice: 'Look at the lines above it.',
    prevention: 'Run `go test ./...` before pushing.',
  },
] as const satisfies readonly Rule[]
