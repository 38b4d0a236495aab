import type { Category } from './category.ts'

/** What a step is for, by what it runs: the kind of failure to expect where its log names none. The first one counts. */
const purposes: readonly (readonly [RegExp, Category])[] = [
  [
    /\b(?:lint\w*|format|fmt|prettier|eslint|biome|ruff|black|flake8|clippy|pre-commit|rubocop|ktlint|style\w*|spell\w*|cspell|typos|codespell|markdownlint\S*|markdown-link-check|lychee\S*|link-?check\w*|commitlint\S*|actionlint|hadolint|shellcheck)\b/i,
    'lint/format',
  ],
  [/\b(?:audit|trivy|codeql|snyk|gitleaks|semgrep|security)\b/i, 'security-scan'],
  [
    /(?:\b|_)(?:tests?|pytest|jest|vitest|mocha|playwright|cypress|e2e|rspec|phpunit|ctest|coverage|behave)(?:\b|_)/i,
    'test-failure',
  ],
  [/\b(?:tsc|type-?checks?|check-types|mypy|pyright|phpstan)\b/i, 'compile/type-error'],
  [
    /\b(?:npm ci|npm install|pnpm install|yarn install|bun install|pip3? install|uv sync|poetry install|bundle install|composer install|restore|apt-get)\b/i,
    'dependency-resolution',
  ],
  [/\bdocker (?:build|buildx|compose build)|docker\/build-push-action/i, 'docker-build'],
  [/\b(?:build|compile|make|cmake|ninja|assemble)\b/i, 'compile/type-error'],
  [/\b(?:deploy\w*|publish|release|terraform|helm|kubectl)\b/i, 'deploy'],
]

/** Steps that run whatever happened before them; when one of them fails too, it is not the reason. */
const AFTERMATH =
  /artifact|upload|report|notif|slack|comment|summary|github-script|codecov|clean|\bstop\b|\bdown\b|\blogs?\b|always|issue|^cat |^echo |^if |post job|hook-extensions/i

export function purposeOf(name: string): Category | undefined {
  return purposes.find(([pattern]) => pattern.test(name))?.[1]
}

export function isAftermath(name: string | undefined): boolean {
  return name !== undefined && AFTERMATH.test(name)
}
