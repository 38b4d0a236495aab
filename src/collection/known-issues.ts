import type { Compile } from '../core/diagnosis/own-rules.ts'
import { redact } from '../core/diagnosis/redact.ts'
import { isAsked, watchedRuns } from '../core/failures/case.ts'
import { failedJobsOf, logsToRead } from '../core/failures/failed-jobs.ts'
import type { FailureScene } from '../core/failures/scene.ts'
import { emptyHistory, merge } from '../core/history/history.ts'
import {
  KNOWN_ISSUE_LABEL,
  type KnownIssue,
  MAX_TITLE,
  patternsIn,
  type WatchedIssue,
  watchedIssue,
} from '../core/known-issues/known-issue.ts'
import { DAY, HOUR } from '../core/model.ts'
import type { Gap } from '../core/reports/health.ts'
import { ApiError } from '../errors.ts'
import type { GitHub, LabelledIssue } from '../ports/github.ts'
import type { Improvement } from './questions.ts'

/** Without news, issues are read this often; and authors looked up. */
const STALE = HOUR
const AUTHOR_STALE = DAY

/** Authors looked up in one step. */
const MAX_AUTHORS = 5

export type KnownIssues = Improvement & { readonly watched: readonly WatchedIssue[] }

type Scene = FailureScene & { readonly loadCompile: () => Promise<Compile> }

/**
 * The issues that say how known failures look. They are asked for where something failed, and something is new or an
 * hour has passed: one request, and one for each author of whom it is not known whether they may write.
 */
export async function watchKnownIssues(scene: Scene, github: GitHub): Promise<KnownIssues> {
  const { history, now, defaultBranch } = scene
  const asked = watchedRuns(scene).filter((run) => isAsked(run, scene))
  if (failedJobsOf(asked, history).length === 0) return { added: emptyHistory, gaps: [], watched: [] }
  const known = history.knownIssues
  const isNew = logsToRead(asked, history, defaultBranch).length > 0
  if (known && now - known.seenAt < STALE && !isNew) return await compiled(known.issues, scene)
  try {
    const listed = await github.labelledIssues(KNOWN_ISSUE_LABEL)
    const { issues, ...read } = await trusted(listed, scene, github)
    const bodies = new Map(listed.map(({ number, body }) => [number, body]))
    const { watched, gaps } = await compiled(issues, scene, bodies)
    const added = { ...emptyHistory, knownIssues: { seenAt: now, issues } }
    return { added: merge(added, read.added), gaps: [...read.gaps, ...gaps], watched }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { watched, gaps } = await compiled(known?.issues ?? [], scene)
    return { added: emptyHistory, gaps: [...gapsOf(error), ...gaps], watched }
  }
}

/** Where issues are switched off, there is nothing to miss. */
function gapsOf(error: ApiError): readonly Gap[] {
  if (error.kind === 'not-found') return []
  const why = error.kind === 'forbidden' ? 'To read them needs `issues: read`.' : error.message
  return [{ what: `Known issues (label ${KNOWN_ISSUE_LABEL})`, why }]
}

type Trusted = Improvement & { readonly issues: readonly KnownIssue[] }

/** Those with a pattern, by people who may write to the repository: anybody can open an issue. */
async function trusted(
  listed: readonly LabelledIssue[],
  { history, now }: Scene,
  github: GitHub,
): Promise<Trusted> {
  const writers = new Map<number, Verdict>()
  let lookUps = 0
  const verdictOn = async ({ id, login }: Author): Promise<Verdict | undefined> => {
    const known = writers.get(id) ?? history.writers.get(id)
    if (known && now - known.seenAt < AUTHOR_STALE) return known
    if (lookUps === MAX_AUTHORS) return undefined
    lookUps += 1
    const verdict = await lookUp(login, now, github)
    if (verdict) writers.set(id, verdict)
    return verdict
  }
  const issues: KnownIssue[] = []
  const gaps: Gap[] = []
  for (const { number, title, body, author } of listed) {
    const patterns = patternsIn(body)
    if (patterns.length === 0 || !author) continue
    const verdict = await verdictOn(author)
    if (verdict?.mayWrite) issues.push({ number, title: redact(title).slice(0, MAX_TITLE), patterns })
    else gaps.push({ what: `Known issue ${number}`, why: verdict ? NO_WRITER : NOT_LOOKED_UP })
  }
  return { added: { ...emptyHistory, writers }, gaps, issues }
}

type Author = NonNullable<LabelledIssue['author']>

const NO_WRITER = 'Only issues by people who may write to the repository count.'
const NOT_LOOKED_UP = 'Whether its author may write to the repository could not be found out in this step.'

type Verdict = { readonly seenAt: number; readonly mayWrite: boolean }

async function lookUp(login: string, now: number, github: GitHub): Promise<Verdict | undefined> {
  try {
    return { seenAt: now, mayWrite: await github.mayWrite(login) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    // GitHub knows no permission of an account that is no collaborator, such as an app's.
    return error.kind === 'not-found' ? { seenAt: now, mayWrite: false } : undefined
  }
}

/** Ready to be held against lines; most repositories have none, and the engine of patterns is large. */
async function compiled(
  issues: readonly KnownIssue[],
  { loadCompile }: Scene,
  bodies: ReadonlyMap<number, string> = new Map(),
): Promise<KnownIssues> {
  if (issues.length === 0) return { added: emptyHistory, gaps: [], watched: [] }
  const compile = await loadCompile()
  const watched: WatchedIssue[] = []
  const gaps: Gap[] = []
  for (const issue of issues) {
    const made = watchedIssue(issue, compile)
    const body = bodies.get(issue.number)
    if (typeof made === 'string')
      gaps.push({ what: `Known issue ${issue.number}`, why: `It is not used: ${made}.` })
    else watched.push({ ...made, ...(body !== undefined && { body }) })
  }
  return { added: emptyHistory, gaps, watched }
}
