import { type History, runKey, scheduleKey } from '../history/history.ts'
import type { Run, Seconds } from '../model.ts'
import { workflowUrl } from '../pages.ts'
import type { ScheduleVitals } from '../reports/signs.ts'
import { judgeSchedule } from '../schedules/dead-man.ts'
import { type InactivityQuestion, inactivityCountdown } from '../schedules/inactivity.ts'
import { type ScheduleVerdict, weightOf } from '../schedules/verdict.ts'
import { verdictInWords } from '../schedules/verdict-words.ts'
import { isoTime } from '../words.ts'
import type { ListedWorkflow, WorkflowFile } from '../workflow-file.ts'
import type { Scene } from './vitals.ts'

export type ScheduleOptions = {
  /** Its runs are proof of life however they end: they may end red for what they tell of others. */
  readonly ownWorkflowPath: string | undefined
  /** GitHub switches schedules off in public repositories alone; `undefined` where it is not known. */
  readonly visibility: InactivityQuestion['visibility'] | undefined
}

/** Days before GitHub switches schedules off from which it is worth a word; GitHub itself writes a week before. */
const WARN_DAYS = 14

const weights = { alarm: 0, unknown: 1, fine: 2 } as const

/**
 * The dead-man's switch: every workflow file of the default branch that has schedules, judged by its runs of event
 * `schedule`, as docs/schedules.md says. Judged as of the time up to which all runs are known, so that what was not
 * listed is not taken for silence. Those that raise an alarm come first.
 */
export function scheduleVitalsOf(
  { history, repositoryUrl, now }: Pick<Scene, 'history' | 'repositoryUrl' | 'now'>,
  options: ScheduleOptions,
): readonly ScheduleVitals[] {
  const known = history.covered.at(-1)
  const judgedAt = Math.min(now, known?.to ?? now)
  const listed = byPath(history)
  const runs = scheduledRunsOf(history)
  const disabledAt = inactivityOf(history, options, judgedAt)
  return [...history.files]
    .filter(([, { file }]) => file.schedules.length > 0)
    .map(([path, { file }]): ScheduleVitals => {
      const workflow = listed.get(path)
      const verdict = judgeSchedule({
        schedules: file.schedules,
        runs: (workflow && runs.get(workflow.id)) ?? [],
        runsKnownSince: known?.from,
        state: workflow?.state ?? 'not listed',
        firstSeen: history.schedules.get(scheduleKey(path, file.schedules))?.from,
        aliveBy: path === options.ownWorkflowPath ? 'run' : 'success',
        patience: { kind: 'learned' },
        now: judgedAt,
      })
      return {
        ...placeOf(path, file, workflow, repositoryUrl),
        ...inWords(verdict, now),
        ...(disabledAt !== undefined && verdict.status !== 'disabled' && { disabledAt: isoTime(disabledAt) }),
      }
    })
    .toSorted((a, b) => weights[a.weight] - weights[b.weight] || (a.path < b.path ? -1 : 1))
}

/** Of several with one path, the active one: a deleted workflow keeps its place in GitHub's list. */
function byPath({ listed }: History): ReadonlyMap<string, ListedWorkflow> {
  const inOrder = [...listed.values()].toSorted(
    (a, b) => Number(a.state === 'active') - Number(b.state === 'active') || a.id - b.id,
  )
  return new Map(inOrder.map((workflow) => [workflow.path, workflow]))
}

function scheduledRunsOf({ runs, gone }: History): ReadonlyMap<number, readonly Run[]> {
  const scheduled = [...runs.values()].filter(
    ({ id, event }) => event === 'schedule' && !gone.has(runKey(id)),
  )
  return Map.groupBy(scheduled, ({ workflowId }) => workflowId)
}

/** When GitHub will switch schedules off, where that is near. The last activity we know of is a commit or a push. */
function inactivityOf(
  { newestCommit, runs }: History,
  { visibility }: ScheduleOptions,
  now: Seconds,
): Seconds | undefined {
  if (!visibility || !newestCommit) return undefined
  let lastActivity = newestCommit.at
  for (const { event, createdAt } of runs.values())
    if (event === 'push' && createdAt > lastActivity) lastActivity = createdAt
  const countdown = inactivityCountdown({ visibility, lastActivity, warnDays: WARN_DAYS, now })
  return countdown.status === 'warning' || countdown.status === 'expired' ? countdown.disablesAt : undefined
}

function placeOf(
  path: string,
  { schedules }: WorkflowFile,
  workflow: ListedWorkflow | undefined,
  repositoryUrl: string,
): Pick<ScheduleVitals, 'workflowId' | 'path' | 'name' | 'crons' | 'url'> {
  const file = path.split('/').at(-1) ?? path
  return {
    ...(workflow && { workflowId: workflow.id }),
    path,
    name: workflow?.name ?? file,
    crons: schedules.map(({ cron, timezone }) => (timezone === undefined ? cron : `${cron} (${timezone})`)),
    url: workflowUrl(repositoryUrl, path),
  }
}

function inWords(
  verdict: ScheduleVerdict,
  now: Seconds,
): Pick<ScheduleVitals, 'status' | 'weight' | 'says'> & Partial<ScheduleVitals> {
  const { expectedEvery, lastRun, lastSuccess, nextDue } = verdict.facts
  return {
    status: verdict.status,
    weight: weightOf(verdict),
    says: verdictInWords(verdict, now),
    ...(expectedEvery !== undefined && { expectedEverySeconds: expectedEvery }),
    ...(lastRun !== undefined && { lastRunAt: isoTime(lastRun) }),
    ...(lastSuccess !== undefined && { lastSuccessAt: isoTime(lastSuccess) }),
    ...('overdueSince' in verdict && { overdueSince: isoTime(verdict.overdueSince) }),
    // What is switched off is not due.
    ...(nextDue !== undefined && verdict.status !== 'disabled' && { nextDueAt: isoTime(nextDue) }),
  }
}
