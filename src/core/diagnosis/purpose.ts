import type { Category } from './category.ts'
import type { Step } from './steps.ts'

/** What is read of a command: it bounds what a pattern can cost. */
const MAX_SEEN = 500

/** What a step is for, by what it runs: the kind of failure to expect where its log names none. The first one counts. */
const purposes: readonly (readonly [RegExp, Category])[] = [
  [
    /\b(?:lint\w{0,40}|format|fmt|prettier|eslint|stylelint|biome|ruff|black|isort|flake8|pylint|clippy|pre-commit|rubocop|ktlint|detekt|checkstyle|spotless|style\w{0,40}|spell\w{0,40}|cspell|typos|codespell|markdownlint\S{0,80}|markdown-link-check|lychee\S{0,80}|link-?check\w{0,40}|commitlint\S{0,80}|actionlint|hadolint|shellcheck|yamllint|vale|hlint|ormolu|fourmolu|credo|cppcheck|clang-tidy|clang-format|gofmt|gofumpt|goimports|knip|depcheck|publint|attw|kubeconform|kubeval|redocly|spectral|buf|unimport|semantic-pull-request)\b/i,
    'lint/format',
  ],
  [
    /\b(?:audit|trivy\S{0,80}|grype|codeql\S{0,80}|snyk\S{0,80}|gitleaks\S{0,80}|trufflehog|semgrep|checkov|tfsec|bandit|sonar\w{0,40}|dependency-review\S{0,80}|govulncheck|safety|brakeman|osv-scanner\S{0,80}|scorecard\S{0,80}|ossf\S{0,80}|security|vulnerabilit\w{1,40})\b/i,
    'security-scan',
  ],
  [
    /\b(?:tests?|pytest|tox|nox|jest|vitest|mocha|karma|playwright|cypress|e2e|rspec|phpunit|pest|ctest|coverage|codecov|behave|k6|stryker|chromatic|percy|newman|lighthouse|lhci|unittest|check-manifest|ginkgo|gotestsum|nextest|molecule|detox|maestro|appium|robot|locust|R CMD check|prove|bench\w{0,40})\b/i,
    'test-failure',
  ],
  [
    /\b(?:tsc|type-?checks?|check-types|vue-tsc|svelte-check|mypy|pyright|phpstan|psalm|dialyzer|go vet)\b/i,
    'compile/type-error',
  ],
  [
    /\b(?:(?:npm|pnpm|yarn|bun|pip3?|uv|poetry|bundle|composer|mix deps|conda|mamba|gem|brew|choco|apt|apt-get|dnf|apk) {1,9}(?:-\S{1,80} {1,9}){0,9}(?:ci|i|install|add|sync|get|update|restore|env create|env update)|uv sync|(?:dotnet|nuget) restore|yarn$|flutter pub get|pod install|go mod (?:tidy|download)|cargo fetch|dependabot|renovate|setup-mini(?:conda|forge)|setup-micromamba)\b/i,
    'dependency-resolution',
  ],
  [
    /\bdocker (?:build|buildx|compose build)|docker\/(?:build-push-action|bake-action)|\bbuildah\b/i,
    'docker-build',
  ],
  [
    /\b(?:deploy\w{0,40}|publish\w{0,40}|release\w{0,40}|terraform|tofu|helm|kubectl|argocd|flux|skaffold|pulumi|supabase|cdk|serverless|sam deploy|ansible\S{0,80}|vercel|netlify|wrangler|firebase|fly(?:ctl)?|heroku|eb|gcloud|az|aws|twine|rsync|scp|ssh\S{0,80}|ftp\S{0,80}|goreleaser|migrat\w{1,40}|docker push|gem push|pod trunk|fastlane|railway|render|surge|eas|dokku|kamal|capistrano|cloudflare\S{0,80}|codedeploy|ecs\S{0,80}|cloud-?run\S{0,80})\b/i,
    'deploy',
  ],
  [
    /\b(?:build\w{0,40}|compil\w{1,40}|make|cmake|ninja|assemble\w{0,40}|bundle\w{0,40}|hugo|jekyll|mkdocs|sphinx\S{0,80}|docusaurus|pyinstaller|candle|wix|latexmk|pdflatex|xelatex|pio|platformio|zig|sbt|lein|msbuild|xcodebuild|gradlew?|mvnw?|webpack|vite|rollup|tauri|electron-builder|cargo|swift|iscc|makensis|stack|cabal|dune|meson|bazel\w{0,40}|package|dist)\b/i,
    'compile/type-error',
  ],
]

/** Steps that run whatever happened before them; when one of them fails too, it is not the reason. */
const AFTERMATH =
  /artifact|upload|report|notif|slack|comment|summary|github-script|codecov|clean|\bstop\b|\bdown\b|\blogs?\b|always|issue|^cat |^echo |^if |post job|hook-extensions/i

/** A command that a runner of scripts (npm, Yarn, Bun) prints before it runs it. */
const COMMAND = /^(?:> |\$ )(\S.{0,300})/

/** Lines of a script that do nothing themselves. */
const TALK =
  /^\s*(?:#|(?:echo|printf|if|elif|else|then|fi|for|while|do|done|case|esac|exit|set|cd|grep|cat|export|local|return|Write-Host)\b|[\w-]+=|[{}()])/

/** A frame of a stack in a file of tests: of Python, and of JavaScript. */
const TEST_FRAME =
  /^\s{0,20}(?:File "[^"]{0,300}(?:[\\/]tests?[\\/]|[\\/]test_)[^"]{0,200}\.py", line |at .{0,300}\.(?:test|spec)\.[cm]?[jt]sx?:\d)/

/**
 * A test, where an error went through a file of tests; else by its name, else by the last command of its script, or of
 * those that it ran, that tells.
 */
export function purposeOf({ name = '', script, lines }: Step): Category | undefined {
  if (lines.some(({ text }) => TEST_FRAME.test(text.slice(0, MAX_SEEN)))) return 'test-failure'
  const commands = lines.map(({ text }) => COMMAND.exec(text)?.[1] ?? '')
  for (const text of [
    name,
    ...script.filter((line) => !TALK.test(line)).toReversed(),
    ...commands.toReversed(),
  ]) {
    const words = text.slice(0, MAX_SEEN).replaceAll('_', ' ')
    const purpose = purposes.find(([pattern]) => pattern.test(words))
    if (purpose) return purpose[1]
  }
  return undefined
}

export function isAftermath(name: string | undefined): boolean {
  return name !== undefined && AFTERMATH.test(name)
}
