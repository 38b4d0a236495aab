import type { World } from '../../simulator/world.ts'
import { collect } from '../../src/collection/collect.ts'
import { collectFailures } from '../../src/collection/failures.ts'
import { readWorkflowCommits } from '../../src/collection/workflow-commits.ts'
import { rules } from '../../src/core/diagnosis/rules/index.ts'
import { emptyHistory, type History } from '../../src/core/history/history.ts'
import { utc } from '../../src/core/schedules/time-zone.ts'
import { assessWeekly, type Weekly } from '../../src/core/weekly/assess-weekly.ts'
import type { WeeklyContext } from '../../src/core/weekly/report-on.ts'
import { fakeGitHub } from '../fakes/github.ts'
import { aQuestion } from './histories.ts'
import { aFailureNeed } from './needs.ts'

/** What the action asks by default of the last week, with nothing missing and nothing ticked. */
export function aWeeklyQuestion(given: Partial<WeeklyContext> = {}): WeeklyContext {
  return {
    ...aQuestion(),
    calendar: { kind: 'week', zone: utc, weekStart: 'monday' },
    rules,
    workflowCommits: [],
    ticked: new Set(),
    ...given,
  }
}

/** What the mode would collect of a world now, and report of it. */
export async function weeklyOf(
  world: World,
  remembered: History = emptyHistory,
): Promise<Weekly & { readonly history: History; readonly question: WeeklyContext }> {
  const { github, clock } = fakeGitHub(world)
  const need = aFailureNeed({ lookbackDays: 14, defaultBranch: world.defaultBranch })
  const collected = await collectFailures(await collect(remembered, need, github, clock), need, github)
  const during = { from: collected.from, to: collected.now }
  const { commits } = await readWorkflowCommits(during, [...collected.history.files.keys()], github)
  const repository = `${world.owner}/${world.name}`
  const question = aWeeklyQuestion({
    ...{ now: collected.now, gaps: collected.gaps, workflowCommits: commits },
    ...{ repository, repositoryUrl: `https://github.com/${repository}`, defaultBranch: world.defaultBranch },
  })
  return { ...assessWeekly(collected.history, question), history: collected.history, question }
}
