// biome-ignore-all lint/suspicious/noTemplateCurlyInString: GitHub's expressions look like this.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseWorkflowFile } from '../../src/adapters/workflow-file.ts'
import { anyText } from '../builders/texts.ts'

/** A file with one job of these members. */
const withJob = (...members: readonly string[]) =>
  ['on: push', 'jobs:', '  build:', ...members.map((member) => `    ${member}`)].join('\n')

const jobWith = async (...members: readonly string[]) =>
  (await parseWorkflowFile(withJob(...members)))?.jobs[0]

test('a workflow file says its events, schedules and jobs', async () => {
  const file = await parseWorkflowFile(`
name: Nightly
on:
  schedule:
    - cron: '30 5 * * 1-5'
      timezone: Europe/Berlin
    - cron: 0 6 * * *
  workflow_dispatch:
jobs:
  test:
    name: Unit tests
    runs-on: [self-hosted, linux]
    timeout-minutes: 20
    continue-on-error: true
    if: github.repository_owner == 'octo-org'
    strategy:
      matrix: { node: [22, 24] }
    steps:
      - run: npm test
  deploy:
    uses: ./.github/workflows/deploy.yml
`)
  expect(file).toEqual({
    events: ['schedule', 'workflow_dispatch'],
    schedules: [{ cron: '30 5 * * 1-5', timezone: 'Europe/Berlin' }, { cron: '0 6 * * *' }],
    jobs: [
      {
        id: 'test',
        name: 'Unit tests',
        runner: 'self-hosted, linux',
        timeoutMinutes: 20,
        continueOnError: 'yes',
        callsWorkflow: false,
        hasMatrix: true,
        condition: "github.repository_owner == 'octo-org'",
      },
      {
        id: 'deploy',
        name: 'deploy',
        runner: undefined,
        timeoutMinutes: undefined,
        continueOnError: 'no',
        callsWorkflow: true,
        hasMatrix: false,
        condition: undefined,
      },
    ],
  })
})

test.each([
  ['on: push', ['push']],
  ['on: [push, pull_request]', ['push', 'pull_request']],
  ['on:\n  push:\n    branches: [main]\n  workflow_call:', ['push', 'workflow_call']],
  ['"on": push', ['push']],
  ['on: 7', ['7']],
  ['on: [push, [x], {y: z}]', ['push']],
  ['on:', []],
  ['name: x', []],
])('%j is started by %j', async (on, events) => {
  expect((await parseWorkflowFile(`${on}\njobs: {}`))?.events).toEqual(events)
})

test.each([
  ['on: push', undefined],
  ['on: [push, pull_request]', undefined],
  ['on: { push: { branches: [main] }, pull_request: { paths: [src/**] } }', undefined],
  ['on: { push: { paths: [src/**] } }', true],
  ['on: { push: { branches: [main], paths-ignore: [docs/**] } }', true],
  ['on: { push: [paths] }', undefined],
])('%s: pushes are filtered by path: %s', async (on, expected) => {
  expect((await parseWorkflowFile(`${on}\njobs: {}`))?.filtersPaths).toBe(expected)
})

describe('a schedule', () => {
  test.each([
    ["- cron: ''", [{ cron: '' }]],
    ["- cron: 'nonsense'", [{ cron: 'nonsense' }]],
    ['- cron: 5', [{ cron: '5' }]],
    ['- cron: ${{ vars.CRON }}', [{ cron: '${{ vars.CRON }}' }]],
    ['- timezone: Europe/Berlin', []],
    ['- 0 5 * * *', []],
    ['cron: 0 5 * * *', []],
    ['- cron: 0 5 * * *\n      timezone: Mars/Olympus', [{ cron: '0 5 * * *', timezone: 'Mars/Olympus' }]],
  ])('written %j is read as it stands, readable or not', async (text, schedules) => {
    const file = await parseWorkflowFile(`on:\n  schedule:\n    ${text}\njobs: {}`)
    expect(file?.schedules).toEqual(schedules)
  })
})

describe('a job', () => {
  test.each([
    ['ubuntu-latest', 'ubuntu-latest'],
    ['[self-hosted, linux, x64]', 'self-hosted, linux, x64'],
    ['{ group: large, labels: [a, b] }', 'a, b'],
    ['{ group: large, labels: a }', 'a'],
    ['{ group: large }', undefined],
    ["'${{ matrix.os }}'", undefined],
    ["[self-hosted, '${{ matrix.os }}']", undefined],
    ["'${{ fromJSON(inputs.runner) }}'", undefined],
    ['[]', undefined],
  ])('that runs on %s has the labels %j', async (runsOn, runner) => {
    expect((await jobWith(`runs-on: ${runsOn}`))?.runner).toBe(runner)
  })

  test.each([
    ['continue-on-error: true', 'yes'],
    ['continue-on-error: false', 'no'],
    ["continue-on-error: '${{ matrix.experimental }}'", 'computed'],
    ["continue-on-error: 'true'", 'no'],
    ['runs-on: x', 'no'],
  ])('with %j tolerates its failure: %s', async (member, tolerance) => {
    expect((await jobWith(member))?.continueOnError).toBe(tolerance)
  })

  test.each([
    ['timeout-minutes: 5', 5],
    ["timeout-minutes: '${{ 5 }}'", undefined],
    ['timeout-minutes: 0', undefined],
    ['timeout-minutes: -3', undefined],
    ['timeout-minutes: .nan', undefined],
    ['timeout-minutes: [5]', undefined],
  ])('with %j has a limit of %s minutes', async (member, minutes) => {
    expect((await jobWith(member))?.timeoutMinutes).toBe(minutes)
  })

  test.each([
    ['name: Build', 'Build'],
    ['name: 24', '24'],
    ["name: 'Build ${{ matrix.os }}'", undefined],
    ['runs-on: x', 'build'],
  ])('with %j is called %s', async (member, name) => {
    expect((await jobWith(member))?.name).toBe(name)
  })

  test.each([
    ["if: github.ref == 'refs/heads/main'", "github.ref == 'refs/heads/main'"],
    ['if: ${{ always() }}', '${{ always() }}'],
    ["if: ${{ github.ref }} == 'x'", "${{ github.ref }} == 'x'"],
    ['if: false', 'false'],
  ])('with %j keeps the text of its condition', async (member, condition) => {
    expect((await jobWith(member))?.condition).toBe(condition)
  })

  test.each([
    ['strategy: { matrix: { node: [22, 24] } }', true],
    ["strategy: { matrix: '${{ fromJSON(needs.plan.outputs.matrix) }}' }", true],
    ["strategy: '${{ fromJSON(inputs.strategy) }}'", true],
    ['strategy: { fail-fast: false }', false],
    ['runs-on: x', false],
  ])('with %j has a matrix: %s', async (member, has) => {
    expect((await jobWith(member))?.hasMatrix).toBe(has)
  })
})

describe('a file that GitHub would reject', () => {
  test('is read as far as it can be', async () => {
    const file = await parseWorkflowFile(
      'on: {schedule: [{cron: 0 5 * * *}], moon: full}\nfuture: {a: [1]}\njobs: {a: {bogus: 1, runs-on: x, steps: 7}, b: 7}',
    )
    expect(file?.schedules).toEqual([{ cron: '0 5 * * *' }])
    expect(file?.jobs.map(({ id, runner }) => [id, runner])).toEqual([
      ['a', 'x'],
      ['b', undefined],
    ])
  })

  test.each([
    ['empty', ''],
    ['only a comment', '# nothing'],
    ['indented by a tab', 'on: push\n\tjobs: {}'],
    ['torn', 'on: [push'],
    ['a scalar', 'just words'],
    ['a list', '- a\n- b'],
    ['nonsense', '{{{{'],
    ['binary', '\ufffd\u0000\u0001'],
    ['two documents', 'on: push\n---\non: push'],
    ['with a list as a key', '? [a, b]\n: c'],
    ['going round in a circle', 'a: &a [*a]'],
    ['with an alias of nothing', 'a: *missing'],
    ['too deep', `a: ${'['.repeat(60_000)}`],
    ['too deep in mappings', `a: ${'{a: '.repeat(20_000)}`],
    ['too long', `on: push # ${'x'.repeat(300_000)}`],
  ])('that is %s says nothing', async (_, text) => {
    const file = await parseWorkflowFile(text)
    expect(file === undefined || file.jobs.length === 0).toBe(true)
  })

  test('and repeats itself without end is not written out', async () => {
    const levels = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}]`)
    expect(await parseWorkflowFile(['l0: &l0 [x]', ...levels, 'on: push'].join('\n'))).toBeUndefined()
    const wide = `a: &a [${'x, '.repeat(40_000)}]\nb: [${'*a, '.repeat(150)}]\non: push`
    expect(await parseWorkflowFile(wide)).toBeUndefined()
    expect(await parseWorkflowFile(`a: &a x\nb: [${'*a, '.repeat(40_000)}]\non: push`)).toBeUndefined()
  })
})

test('aliases stand for what they name', async () => {
  const file = await parseWorkflowFile(
    'on: push\njobs:\n  a: &job\n    runs-on: &runner ubuntu-latest\n    if: a && b\n  b: *job\n  c: { runs-on: *runner }',
  )
  expect(file?.jobs.map(({ runner }) => runner)).toEqual(Array(3).fill('ubuntu-latest'))
})

test('names that belong to every object are names of jobs', async () => {
  const file = await parseWorkflowFile(
    'on: push\njobs: {valueOf: {runs-on: x}, __proto__: {runs-on: x}, constructor: {name: toString}}',
  )
  expect(file?.jobs.map(({ id, name }) => [id, name])).toEqual([
    ['valueOf', 'valueOf'],
    ['__proto__', '__proto__'],
    ['constructor', 'toString'],
  ])
})

test('what is remembered of a file is bounded', async () => {
  const long = 'x'.repeat(50_000)
  const job = await jobWith(`name: ${long}`, `runs-on: ${long}`, `if: ${long}`)
  expect(JSON.stringify(job).length).toBeLessThan(4000)
  const many = `on: {schedule: [${'{cron: 0 5 * * *}, '.repeat(500)}]}\njobs:\n${Array.from({ length: 3000 }, (_, i) => `  j${i}: {}`).join('\n')}`
  const file = await parseWorkflowFile(many)
  expect([file?.schedules.length, file?.jobs.length]).toEqual([100, 1000])
})

test('no text is an error', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'on:',
      'jobs:',
      'schedule:',
      '- cron: ',
      '${{ a }}',
      '&a',
      '*a',
      '\n  ',
      '\n    ',
      '{',
      ']',
      '!!binary x',
      '<<: *a',
    ),
    anyText({ maxLength: 6 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const file = await parseWorkflowFile(pieces.join(' '))
      expect(file === undefined || Array.isArray(file.jobs)).toBe(true)
    }),
    { numRuns: 200 },
  )
})
