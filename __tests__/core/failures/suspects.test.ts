import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pullIn } from '../../../src/core/failures/commit-range.ts'
import { type Clues, suspectsIn } from '../../../src/core/failures/suspects.ts'
import { hostileText } from '../../render/payloads.ts'

const clues: Clues = {
  ...{ category: 'test-failure', paths: ['src/tides/heights.test.ts'] },
  ...{ tests: ['tests/test_gauges.py::test_last_heard'], workflowPath: '.github/workflows/ci.yml' },
}
const commit = (sha: string, ...files: string[]) => ({ sha, title: sha, author: 'mona', files })
const order = (given: Partial<Clues>, ...commits: ReturnType<typeof commit>[]) =>
  suspectsIn(commits, { ...clues, ...given }).map(({ commit }) => commit.sha)
const weightOf = (file: string, given: Partial<Clues> = {}) =>
  suspectsIn([commit('a', file)], { ...clues, ...given })[0]?.weight ?? 0

describe('the likeliest commit', () => {
  test('changes the file that the error names, then that of a failing test, then a counterpart, then a neighbour', () => {
    expect(
      order(
        {},
        commit('neighbour', 'src/tides/gauge.ts'),
        commit('counterpart', 'src/tides/heights.ts'),
        commit('test', 'tests/test_gauges.py'),
        commit('named', 'src/tides/heights.test.ts'),
        commit('none', 'README.md'),
      ),
    ).toEqual(['named', 'test', 'counterpart', 'neighbour', 'none'])
  })

  test('of dependencies that do not fit changes a lock file, of a broken workflow the workflow', () => {
    const both = [
      commit('lock', 'web/package-lock.json'),
      commit('flow', '.github/workflows/ci.yml'),
    ] as const
    expect(order({ category: 'dependency-resolution', paths: [], tests: [] }, ...both)[0]).toBe('lock')
    expect(order({ category: 'configuration/workflow-syntax', paths: [], tests: [] }, ...both)[0]).toBe(
      'flow',
    )
  })

  test('is the newest where nothing tells them apart', () => {
    expect(order({}, commit('old', 'a.md'), commit('new', 'b.md'))).toEqual(['new', 'old'])
  })
})

test.each([
  'package.json',
  'go.sum',
  'Cargo.lock',
  'requirements-dev.txt',
  'gradle/libs.versions.toml',
  'app/app.csproj',
  'Dockerfile',
])('%s decides on dependencies', (file) => {
  expect(weightOf(file, { category: 'dependency-resolution' })).toBe(10)
})

test.each([
  'docs/go.summary.md',
  'src/package.json.ts',
  'other/heights.md.bak',
  '.github/workflows/other.yml',
])('%s is nothing that speaks', (file) => expect(weightOf(file)).toBe(0))

test.each([
  ['Draw the moon (#12)', 12],
  ['Merge pull request #7 from octo/topic', 7],
  ['See #3 for more', undefined],
  ['(#12) at the start', undefined],
  ['#1234567890123', undefined],
  ['', undefined],
])('%j is of pull request %s', (title, number) => expect(pullIn(title)).toBe(number))

test('whatever paths and names are, each commit is judged once', () => {
  const texts = fc.array(hostileText, { maxLength: 4 })
  fc.assert(
    fc.property(texts, texts, texts, (files, paths, tests) => {
      const suspects = suspectsIn([commit('a', ...files), commit('b')], { ...clues, paths, tests })
      expect(suspects.map(({ commit }) => commit.sha).sort()).toEqual(['a', 'b'])
      expect(suspects.find(({ commit }) => commit.sha === 'b')?.weight).toBe(0)
    }),
    { numRuns: 500 },
  )
})
