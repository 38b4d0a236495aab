import { expect, test } from '@jest/globals'
import { assessFailures } from '../../../src/core/failures/assess-failures.ts'
import { emptyHistory } from '../../../src/core/history/history.ts'
import { factsOf } from '../../../src/core/incidents/incident-facts.ts'
import { aFailureQuestion, historyOfFailures, shaOf, type Told, withRange } from '../../builders/failures.ts'
import { anIncident, ciOnMain, repositoryUrl } from '../../builders/incident-facts.ts'
import { NOW } from '../../builders/runs.ts'

/** What is told of an incident of the default branch whose cause came up in these runs. */
function groupIn(told: readonly Told[]) {
  const history = historyOfFailures(told)
  const commits = [{ sha: shaOf(3), title: 'Moon', author: 'mallory', files: [] }]
  const { groups } = assessFailures(
    aFailureQuestion(withRange(history, { base: shaOf(1), head: shaOf(3), commits })),
  )
  const workflows = new Map(
    [...history.workflows].map(([id, workflow]) => [id, { ...workflow, path: ciOnMain.workflow }] as const),
  )
  const incident = anIncident({ subject: { ...ciOnMain, fingerprint: 'a' } })
  const facts = factsOf([incident], {
    ...{ history: { ...emptyHistory, workflows }, repositoryUrl, defaultBranch: 'main', groups },
    ...{ health: { alerts: [] }, now: NOW },
  })
  return [...facts.values()][0]?.group
}

test('a fork’s branch that is called like the default branch brings neither its runs nor its suspects into an incident of ours', () => {
  const fork = { branch: 'main', event: 'pull_request', fromFork: true }
  const ours = [
    { hoursAgo: 9, ends: '.' },
    { hoursAgo: 8, ends: 'a' },
  ]
  // The failure on the default branch is over, and the one on the fork lasts.
  const group = groupIn([...ours, { hoursAgo: 5, ends: 'a', of: fork }, { hoursAgo: 4, ends: '.' }])
  expect(group?.occurrences.map(({ sha }) => sha)).toEqual([shaOf(2)])
  expect(group?.state).toBe('failing')
  expect(group?.blame).toBeUndefined()
})

test('what lasts on the default branch is blamed there', () => {
  const group = groupIn([
    { hoursAgo: 9, ends: '.' },
    { hoursAgo: 8, ends: '.' },
    { hoursAgo: 5, ends: 'a' },
  ])
  expect(group).toMatchObject({ state: 'failing-on-default-branch', blame: { branch: 'main' } })
})
