import type { StepKind } from '../reports/signs.ts'

/** Somebody's own idea of which steps and jobs test and which build. It is asked first. */
export type OwnKinds = {
  readonly test: (name: string) => boolean
  readonly build: (name: string) => boolean
}

export type StepKinds = {
  readonly ofStep: (stepName: string, jobName: string) => StepKind
  readonly ofJob: (jobName: string) => StepKind
}

/**
 * The first that matches decides. Names are foreign text, so every pattern is anchored or a list of plain words: time
 * is linear in the name. Words are held together by anything but letters: `unit_tests` and `test:unit` are tests, `latest`
 * is not. What a step does is told by its first word: `Install test tools` sets up, `Upload test results` reports.
 */
const rules: readonly { readonly kind: StepKind; readonly pattern: RegExp }[] = [
  {
    kind: 'setup',
    pattern:
      /^(?:run )?(?:post|pre|set[ -]?up|setting up|complete job|initiali[sz]e|install|restor|cach|check[ -]?out|fetch|clone|configur|prepar|log[ -]?in|authenticat|pull|start|stop|wait|clean|free|download|enable|creat|add)/i,
  },
  {
    kind: 'setup',
    pattern:
      /^(?:run )?(?:actions\/(?:cache|checkout|download)|[\w./-]{1,100}\/(?:setup|login|install|configure|action-setup)|(?:(?:python3? -m )?pip install|npm (?:ci|install)|yarn install|pnpm install|bun install|poetry install|uv (?:sync|venv)|bundle install|composer install|go mod|apt(?:-get)?|sudo apt(?:-get)?|brew|choco)(?![a-z]))/i,
  },
  {
    kind: 'other',
    pattern:
      /^(?:run )?(?:upload|publish|report|notif|comment|deploy|releas|push|annotat|archiv|lint|format|summar|actions\/(?:upload|attest|deploy))/i,
  },
  {
    kind: 'other',
    pattern: /(?<![a-z])(?:eslint|prettier|biome|ruff|flake8|mypy|clippy|rustfmt|golangci-lint)(?![a-z])/i,
  },
  {
    kind: 'test',
    pattern:
      /(?<![a-z])(?:tests?|testing|unittests?|e2e|end-to-end|specs?|smoke|regression|pytest|tox|nox|jest|vitest|mocha|karma|ava|cypress|playwright|nextest|gotestsum|ctest|rspec|minitest|phpunit|pest|behat|cucumber|verify)(?![a-z])/i,
  },
  {
    kind: 'build',
    pattern:
      /(?<![a-z])(?:build|builds|building|buildx|bake|compil(?:e|es|ing|ation)|assemble|bundle|packag(?:e|es|ing)|webpack|rollup|esbuild|tsc|make|cmake|ninja|bazel|msbuild|xcodebuild|gradlew?|mvn|maven|build-push-action)(?![a-z])/i,
  },
]

/**
 * Tells steps and jobs apart by their names. A step whose own name says nothing (`Run ./ci.sh`) is what its job is, as
 * far as the job tests or builds. Names repeat in every run: each is judged once.
 */
export function stepKinds(own?: OwnKinds): StepKinds {
  const kindOf = remember((name) => {
    if (own?.test(name)) return 'test'
    if (own?.build(name)) return 'build'
    return rules.find(({ pattern }) => pattern.test(name))?.kind
  })
  const ofJob = (jobName: string): StepKind => kindOf(ownName(jobName)) ?? 'other'
  const ofStepInJob = (jobName: string): StepKind => {
    const kind = ofJob(jobName)
    return kind === 'setup' ? 'other' : kind
  }
  return { ofJob, ofStep: (stepName, jobName) => kindOf(stepName) ?? ofStepInJob(jobName) }
}

/** `test` of `call / test (ubuntu-latest, 22)`: a leg's values and the caller's name say nothing of the job. */
function ownName(jobName: string): string {
  const name = jobName.slice(jobName.lastIndexOf(' / ') + 1)
  return name.replace(/ \([^()]*\)$/, '').trim()
}

function remember<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, { readonly found: T }>()
  return (name) => {
    const answer = known.get(name) ?? { found: find(name) }
    known.set(name, answer)
    return answer.found
  }
}
