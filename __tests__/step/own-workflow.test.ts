import { describe, expect, test } from '@jest/globals'
import { emptyHistory, type History } from '../../src/core/history/history.ts'
import { type Incident, incidentKey } from '../../src/core/incidents/incident.ts'
import type { Job } from '../../src/core/model.ts'
import { parseInputs } from '../../src/inputs/parse.ts'
import { readOwnWorkflow, withOpenIssues } from '../../src/step/own-workflow.ts'
import { aFact } from '../builders/incident-facts.ts'
import { aJob } from '../builders/jobs.ts'
import { aRun, NOW } from '../builders/runs.ts'
import { anIncident, main } from '../core/incidents/build.ts'
import { step as openIssues } from '../delivery/issue-step.ts'
import { fakeTracker } from '../fakes/issues.ts'

const path = '.github/workflows/ci.yml'
const inputsOf = (mode: string) =>
  parseInputs((name) => ({ mode, 'github-token': 't', 'job-status': 'success' })[name] ?? '')

function knowing(...incidents: readonly Incident[]): History {
  const known = new Map(incidents.map((incident) => [incidentKey(incident.subject), incident]))
  return { ...emptyHistory, incidents: { ...emptyHistory.incidents, incidents: known } }
}

const goesOn = anIncident({ subject: { ...main, workflow: path } })
const isOver = { ...goesOn, resolution: { at: NOW, endedAt: NOW, cause: 'fixed' } } as const

const ours: Job = { ...aJob({ id: 2 }), conclusion: undefined, completedAt: undefined }
const other = aJob({ id: 1 })

describe('our own workflow', () => {
  async function look(mode: string, history: History, jobs: readonly Job[] = [other, ours]) {
    const asked: string[] = []
    const notices: string[] = []
    const github = {
      jobs: async () => {
        asked.push('jobs')
        return jobs
      },
      run: async () => {
        asked.push('run')
        return { run: aRun({ id: 9, endings: [undefined] }), workflow: { id: 1, name: 'CI', path } }
      },
      workflowFile: async () => undefined,
    }
    const step = { notice: (text: string) => void notices.push(text) }
    const surroundings = { ownWorkflowPath: path, runId: 9, runAttempt: 1 }
    const { is, run } = await readOwnWorkflow(inputsOf(mode), history, github, { surroundings, step })
    return { is, soFar: run?.soFar.kind, asked, notices }
  }

  test('is a monitor’s where nothing of it goes on and nothing of it failed, which takes one question', async () => {
    for (const history of [knowing(), knowing(isOver), knowing(anIncident())])
      expect(await look('notify', history)).toEqual({
        ...{ is: 'a-monitor', soFar: undefined, asked: ['jobs'], notices: [] },
      })
  })

  test('is no matter to modes that tell nobody', async () => {
    expect(await look('health-check', knowing(goesOn))).toMatchObject({ is: 'a-monitor', asked: [] })
  })

  test('is told of where its run fails, and then for as long as an incident of it goes on', async () => {
    const failed = aJob({ id: 1, conclusion: 'failure' })
    expect(await look('notify', knowing(), [failed, ours])).toMatchObject({ is: 'told-of', soFar: 'failed' })
    expect(await look('notify', knowing(goesOn))).toMatchObject({ is: 'told-of', soFar: 'passed' })
  })

  test('is told of also where this run cannot say that it passed, which is said', async () => {
    const undecided = await look('notify', knowing(goesOn), [ours, ours])
    expect(undecided).toMatchObject({ is: 'told-of', soFar: 'undecided' })
    expect(undecided.notices).toEqual([expect.stringContaining('1 other job of it has not ended')])
  })
})

describe('what open issues say', () => {
  const tracker = fakeTracker(NOW)
  const writing = async () => ({ issues: tracker.as('bot') })
  const read = async (mode: string, history = knowing()) =>
    await withOpenIssues(history, inputsOf(mode), writing)

  test('goes on is remembered where the state was lost, and only asked for where issues are written', async () => {
    const fact = aFact()
    await openIssues(tracker, [fact])
    const { history, openIssues: issues } = await read('open-issue')
    expect(issues).toHaveLength(1)
    expect([...history.incidents.incidents.keys()]).toEqual([fact.key])
    expect(await read('notify')).toEqual({ history: knowing(), openIssues: undefined })
  })

  test('cannot always be read, which takes nothing from what is known', async () => {
    tracker.fault = () => ({ kind: 'forbidden' })
    expect(await read('open-issue', knowing(goesOn))).toEqual({
      ...{ history: knowing(goesOn), openIssues: undefined },
    })
  })
})
