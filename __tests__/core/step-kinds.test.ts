import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { StepKind } from '../../src/core/reports/signs.ts'
import { stepKinds } from '../../src/core/vitals/step-kinds.ts'
import { anyText } from '../builders/texts.ts'

const steps: Readonly<Record<StepKind, readonly string[]>> = {
  test: [
    'Run npm test',
    'Run npm run test:unit',
    'Unit tests',
    'unit_tests',
    'Run pnpm exec vitest run',
    'Run uv run pytest -m "not integration"',
    'Run go test ./...',
    'Run cargo nextest run',
    'Run ./mvnw verify',
    'Run npx playwright test',
    'E2E',
    'Build and test',
  ],
  build: [
    'Run npm run build',
    'Build',
    'Compile TypeScript',
    'Run docker/build-push-action@v6',
    'Run cargo build --release',
    'Run make -j4',
    'Run npx tsc -p .',
    'Package app',
    'Build image',
  ],
  setup: [
    'Set up job',
    'Complete job',
    'Run actions/checkout@v5',
    'Post Run actions/checkout@v5',
    'Run actions/setup-node@v6',
    'Run oven-sh/setup-bun@v2',
    'Run ./.github/actions/setup-pipeline',
    'Run aws-actions/configure-aws-credentials@8df5847569e6427dd6c4fb',
    'Run pnpm install --frozen-lockfile',
    'Run npm ci',
    'Run python -m pip install --upgrade pip',
    'Run sudo apt-get update',
    'Install test tools',
    'Set up test database',
    'Restore build cache',
    'Initialize containers',
    'Stop containers',
    'Cache',
  ],
  other: [
    'Upload test results',
    'Run actions/upload-artifact@v4',
    'Publish build',
    'Lint',
    'Run uv run ruff check src/ tests/',
    'Deploy',
    'Run echo latest',
    'Run contest.sh',
    'Send greetings',
    '',
  ],
}

describe.each(Object.entries(steps))('%s steps', (kind, names) => {
  const { ofStep } = stepKinds()
  test.each(names)('%s', (name) => expect(ofStep(name, 'ci')).toBe(kind))
})

describe('a job', () => {
  const { ofJob, ofStep } = stepKinds()

  test.each<[string, StepKind]>([
    ['test (ubuntu-latest, 22)', 'test'],
    ['build (test)', 'build'],
    ['call / integration tests (a)', 'test'],
    ['deploy / build', 'build'],
    ['deploy', 'other'],
    ['prepare', 'setup'],
  ])('%s', (name, kind) => expect(ofJob(name)).toBe(kind))

  test('lends its kind to steps whose own names say nothing, if it tests or builds', () => {
    expect(ofStep('Run ./ci.sh', 'test (22)')).toBe('test')
    expect(ofStep('Run ./ci.sh', 'build')).toBe('build')
    expect(ofStep('Run ./ci.sh', 'prepare')).toBe('other')
    expect(ofStep('Run npm ci', 'test (22)')).toBe('setup')
    expect(ofStep('Upload results', 'test (22)')).toBe('other')
  })
})

test('own patterns come before ours', () => {
  const { ofStep, ofJob } = stepKinds({
    test: (name) => name === 'Install and check',
    build: (name) => name.startsWith('Unit'),
  })
  expect(ofStep('Install and check', 'x')).toBe('test')
  expect(ofStep('Unit tests', 'x')).toBe('build')
  expect(ofJob('Unit (1)')).toBe('build')
  expect(ofStep('Run ./x', 'Unit (1)')).toBe('build')
})

test('a name is judged once, and the same every time', () => {
  let asked = 0
  const kinds = stepKinds({ test: () => ++asked === 1, build: () => false })
  expect([kinds.ofStep('a', 'b'), kinds.ofStep('a', 'b'), asked]).toEqual(['test', 'test', 1])
})

test('long hostile names take no long time', () => {
  const { ofStep, ofJob } = stepKinds()
  for (const part of [
    'run ',
    'a/',
    'test',
    ' (',
    '- ',
    'build-',
    'post ',
    '\ud800',
    '/setup',
    '((((',
    ' / ',
  ]) {
    const name = part.repeat(100_000)
    expect(Object.keys(steps)).toContain(ofStep(`run ${name}`, name))
    expect(Object.keys(steps)).toContain(ofJob(`${name}!`))
  }
  fc.assert(
    fc.property(anyText(), fc.string(), (step, job) => {
      expect(Object.keys(steps)).toContain(ofStep(step, job))
    }),
  )
})
