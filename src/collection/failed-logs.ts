import type { Rule } from '../core/diagnosis/rule.ts'
import { rules as pack } from '../core/diagnosis/rules/index.ts'
import { versionOf } from '../core/diagnosis/rules-version.ts'
import { isAsked, watchedRuns } from '../core/failures/case.ts'
import { logsToRead } from '../core/failures/failed-jobs.ts'
import type { FailureScene } from '../core/failures/scene.ts'
import { type Rules, secondReading } from '../core/failures/second-reading.ts'
import { emptyHistory } from '../core/history/history.ts'
import type { WatchedIssue } from '../core/known-issues/known-issue.ts'
import type { Gap } from '../core/reports/health.ts'
import { countInWords } from '../core/words.ts'
import type { GitHub } from '../ports/github.ts'
import { readLogs } from './log-reading.ts'
import type { Improvement } from './questions.ts'

/** Logs read in one step at most, of two requests each: a storm is told by its first failures. */
const MAX_LOGS = 40
/** Of them, logs of failures that no rule knew when they were read, after the rules have changed. */
const MAX_AGAIN = 10

export type LogScene = FailureScene & {
  readonly failureRules: readonly Rule[]
  readonly knownIssues: readonly WatchedIssue[]
}

/** Adds what the logs of failed jobs say, the most telling first. */
export async function addFindings(scene: LogScene, github: GitHub): Promise<Improvement> {
  const asked = watchedRuns(scene).filter((run) => isAsked(run, scene))
  const wanted = logsToRead(asked, scene.history, scene.defaultBranch)
  const rules = rulesOf(scene)
  const second = secondReading(asked, scene.history, { rules, now: scene.now })
  const toRead = [...wanted, ...second.toRead.slice(0, MAX_AGAIN)].slice(0, MAX_LOGS)
  const read = await readLogs(toRead, { ...scene, rules }, github)
  // Of what is remembered nothing is missing.
  const news = (ids: readonly number[]) => ids.filter((id) => !scene.history.findings.has(id)).length
  const [unread, missing] = [news(read.unread), news(read.missing)]
  const waiting = Math.max(0, wanted.length - MAX_LOGS)
  const gaps: readonly (Gap | false)[] = [
    unread > 0 && { what: `Logs of ${countInWords(unread, 'failed job')}`, why: read.why },
    missing > 0 && {
      what: `Logs of ${countInWords(missing, 'failed job')}`,
      why: 'GitHub does not have them: they have expired, were deleted, or the job never began.',
    },
    waiting > 0 && {
      what: `Logs of ${countInWords(waiting, 'failed job')}`,
      why: `At most ${MAX_LOGS} logs are read in one step, the most telling first; the next step goes on.`,
    },
  ]
  const { gone } = read
  const findings = new Map([...second.findings, ...read.findings])
  return { added: { ...emptyHistory, findings, gone }, gaps: gaps.filter((gap) => gap !== false) }
}

function rulesOf({ failureRules, knownIssues }: LogScene): Rules {
  const all = [...failureRules, ...pack]
  return { all, version: versionOf([...all, ...knownIssues.map(({ rule }) => rule)]) }
}
