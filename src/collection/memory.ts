import { type Decoded, decodeState, encodeState, type State } from '../core/history/codec.ts'
import { emptyHistory, type History, merge, prune } from '../core/history/history.ts'
import { DAY, HOUR, type Seconds } from '../core/model.ts'
import type { StateCopy } from '../ports.ts'

/** Twice the longest window. */
const KEPT_DAYS = 180
/** About 3 MB. A busier repository is remembered for less long. */
const KEPT_RUNS = 30_000

/** About 1 MB of lines of logs: what failed before that is forgotten. */
const KEPT_FINDINGS = 1000
const KEPT_RANGES = 100

/** Looks that found nothing are stored this often. */
const WORTH_STORING = 6 * HOUR

export type Memory = {
  readonly state: State
  /** Copies that may be written: those that were read, or that are known to hold nothing. */
  readonly writable: readonly StateCopy[]
  /** What people should know about the memory. */
  readonly warnings: readonly string[]
  /** The same, for the debug log. */
  readonly notes: readonly string[]
}

/**
 * All copies, merged. No copy is believed over another, none is needed: what cannot be read counts as nothing
 * remembered, and is then not written over either, since it may be good.
 */
export async function recall(copies: readonly StateCopy[], repository: string): Promise<Memory> {
  let state: State = { repository, history: emptyHistory, mergedArtifacts: new Set() }
  const writable: StateCopy[] = []
  const warnings: string[] = []
  const notes: string[] = []
  let readOnly = false
  for (const copy of copies) {
    const read = await copy.read(state.mergedArtifacts)
    notes.push(`State in ${copy.name}: ${read.kind === 'failed' ? read.why : read.kind}`)
    if (read.kind === 'failed') continue
    writable.push(copy)
    if (read.kind === 'none') continue
    for (const text of read.texts) {
      const decoded: Decoded =
        typeof text === 'string' ? decodeState(text) : { kind: 'broken', why: text.broken }
      if (decoded.kind === 'newer') {
        readOnly = true
        warnings.push(
          `The state in ${copy.name} was written by a later version of Pipeline Vitals (format ${decoded.version}). It is left as it is, and nothing is remembered in this run. Use that version here too.`,
        )
      } else if (decoded.kind === 'broken') {
        warnings.push(
          `The state in ${copy.name} cannot be read (${decoded.why}) and is ignored. What it held is asked from GitHub again.`,
        )
      } else if (decoded.state.repository !== repository) {
        warnings.push(`The state in ${copy.name} belongs to another repository and is ignored.`)
      } else {
        state = mergeStates(state, decoded.state)
      }
    }
    state = { ...state, mergedArtifacts: state.mergedArtifacts.union(new Set(read.artifacts)) }
  }
  return { state, writable: readOnly ? [] : writable, warnings, notes }
}

export type Learnt = {
  readonly now: Seconds
  /** Runs created since then are kept however many they are. */
  readonly needed: Seconds
  readonly ownWorkflowPath: string | undefined
}

/** Stores what was learnt in every copy that may be written, the farthest first. Says what could not be stored. */
export async function remember(memory: Memory, learnt: History, given: Learnt): Promise<readonly string[]> {
  const history = limit(learnt, given)
  if (essence(history, given) === essence(memory.state.history, given)) return []
  let state: State = { ...memory.state, history }
  const failures: string[] = []
  for (const copy of memory.writable.toReversed()) {
    const written = await copy.write(encodeState(state))
    if (written.kind === 'failed') failures.push(`The state was not stored in ${copy.name}: ${written.why}`)
    // The copies written after an artifact say that they hold all that is in it.
    else if (written.artifact !== undefined) {
      state = { ...state, mergedArtifacts: state.mergedArtifacts.union(new Set([written.artifact])) }
    }
  }
  return failures
}

function mergeStates(a: State, b: State): State {
  return {
    repository: a.repository,
    history: merge(a.history, b.history),
    mergedArtifacts: a.mergedArtifacts.union(b.mergedArtifacts),
  }
}

function limit(history: History, { now, needed }: Learnt): History {
  const oldest = [...history.runs.values()].map((run) => run.createdAt).toSorted((a, b) => b - a)[KEPT_RUNS]
  const full = oldest === undefined ? 0 : Math.min(oldest + 1, needed)
  const findings = [...history.findings].toSorted(([, a], [, b]) => b.readAt - a.readAt || b.jobId - a.jobId)
  const ranges = [...history.ranges].toSorted(([x, a], [y, b]) => b.seenAt - a.seenAt || (x < y ? -1 : 1))
  const kept = {
    ...history,
    findings: new Map(findings.slice(0, KEPT_FINDINGS)),
    ranges: new Map(ranges.slice(0, KEPT_RANGES)),
  }
  return prune(kept, Math.max(Math.min(now - KEPT_DAYS * DAY, needed), full))
}

/** What is worth storing: that time went by, and that the monitor ran, is not. */
function essence(history: History, { ownWorkflowPath }: Learnt): string {
  const runs = [...history.runs].filter(
    ([, run]) => history.workflows.get(run.workflowId)?.path !== ownWorkflowPath,
  )
  const workflows = [...history.workflows].filter(([, { path }]) => path !== ownWorkflowPath)
  const rest = {
    runs: new Map(runs),
    workflows: new Map(workflows),
    newestEtag: undefined,
    defaultBranch: undefined,
    looked: new Map([...history.looked].map(([hour, at]) => [hour, Math.floor(at / WORTH_STORING)])),
  }
  // The holes in what is covered; its ends move with time.
  const covered = history.covered
    .slice(1)
    .map(({ from }, i) => ({ from: history.covered[i]?.to ?? 0, to: from }))
  return encodeState({
    repository: '',
    mergedArtifacts: new Set(),
    history: { ...history, ...rest, covered },
  })
}
