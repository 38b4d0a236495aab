import { expect, test } from '@jest/globals'
import { historyOf } from '../../src/collection/sight.ts'
import { merge } from '../../src/core/history/history.ts'
import type { Run } from '../../src/core/model.ts'
import { aRun, NOW } from '../builders/runs.ts'

const seen = (name: string, given: Partial<Run>) => {
  const run = aRun(given)
  return { run, workflow: { id: run.workflowId, name, path: '.github/workflows/ci.yml' } }
}
const old = seen('Tests', { id: 1, createdAt: NOW - 300 })
const renamed = seen('CI', { id: 2, createdAt: NOW - 200 })
const fork = seen('Nothing to see', { id: 3, createdAt: NOW - 100, fromFork: true, event: 'pull_request' })

const namesOf = ({ workflows }: ReturnType<typeof historyOf>) =>
  [...workflows.values()].map(({ name }) => name)

test('a workflow is called as in its newest run', () => {
  expect(namesOf(historyOf([renamed, old], NOW))).toEqual(['CI'])
})

test('what a fork calls it counts only where nothing else is known', () => {
  expect(namesOf(historyOf([fork, renamed, old], NOW))).toEqual(['CI'])
  expect(namesOf(historyOf([fork], NOW))).toEqual(['Nothing to see'])
  const [ours, theirs] = [historyOf([old], NOW - 250), historyOf([fork], NOW)]
  for (const both of [merge(ours, theirs), merge(theirs, ours)]) expect(namesOf(both)).toEqual(['Tests'])
})
