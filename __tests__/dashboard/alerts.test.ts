import { expect, test } from '@jest/globals'
import type { Filter } from '../../src/core/dashboard/filter.ts'
import { viewOf } from '../../src/core/dashboard/view.ts'
import type { Alert } from '../../src/core/reports/health.ts'
import { alertsOf, incidentsSeen } from '../../src/dashboard/alerts.ts'
import { everythingBoard } from './boards.ts'

const board = everythingBoard()
const [model] = board.alerts
const [one, other] = board.workflows
if (!model || !one || !other) throw new Error('the scenario has alerts and workflows')
const { workflowId: _, branch: __, workflow: ___, ...bare } = model

const alert = (key: string, of: Partial<Alert>): Alert => ({ ...bare, key, ...of })
const alerts = [
  alert('repository', {}),
  alert('one', { workflowId: one.id }),
  alert('one on main', { workflowId: one.id, branch: 'main' }),
  alert('other on main', { workflowId: other.id, branch: 'main' }),
  alert('one on topic', { workflowId: one.id, branch: 'topic' }),
]

const filters: Readonly<Record<string, Partial<Filter>>> = {
  nothing: {},
  workflow: { workflowId: one.id },
  main: { branch: 'default' },
  topic: { branch: { name: 'topic' } },
  both: { workflowId: one.id, branch: 'other' },
}

test.each([
  ['nothing', alerts.map(({ key }) => key), [], []],
  ['workflow', ['one', 'one on main', 'one on topic'], [], ['repository']],
  ['main', ['one on main', 'other on main'], ['one'], ['repository']],
  ['topic', ['one on topic'], ['one'], ['repository']],
  ['both', ['one on topic'], ['one'], ['repository']],
])('filtered by %s, every alert of it is told once, where it belongs', (name, seen, workflow, repository) => {
  const filter: Filter = { workflowId: undefined, branch: 'all', days: 7, ...filters[name] }
  const shown = { ...board, alerts }
  const scene = { board: shown, filter, view: viewOf(shown, filter), now: 0 }
  const keys = (scope: 'seen' | 'workflow' | 'repository') => alertsOf(scope, scene).map(({ key }) => key)
  expect([keys('seen'), keys('workflow'), keys('repository')]).toEqual([seen, workflow, repository])
})

test('an incident is of what is looked at by its workflow and class of branches', () => {
  const incident = {
    title: '',
    severity: 'warning',
    state: 'open',
    since: '',
    failures: 1,
    lastSeen: '',
  } as const
  const shown = {
    ...board,
    incidents: [
      { ...incident, workflow: one.path, branchClass: 'default' as const },
      { ...incident, workflow: other.path, branchClass: 'pull-request' as const },
      // Of the whole repository, which no filter is about.
      { ...incident, branchClass: 'default' as const },
    ],
  }
  const count = (filter: Partial<Filter>) => {
    const asked: Filter = { workflowId: undefined, branch: 'all', days: 7, ...filter }
    return incidentsSeen({ board: shown, filter: asked, view: viewOf(shown, asked), now: 0 }).length
  }
  const branches: readonly Filter['branch'][] = ['all', 'default', 'other', { name: 'topic' }]
  expect(branches.map((branch) => count({ branch }))).toEqual([3, 1, 1, 0])
  expect(count({ workflowId: one.id, branch: 'other' })).toBe(0)
})
