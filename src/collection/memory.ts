import { type Decoded, decodeState, encodeState, MAX_STATE_BYTES, type State } from '../core/history/codec.ts'
import { emptyHistory, type History, merge } from '../core/history/history.ts'
import { HOUR } from '../core/model.ts'
import type { StateCopy, StateWrite } from '../ports/state.ts'
import { limit, type Needs } from './limit.ts'

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
        typeof text === 'object' && 'broken' in text
          ? { kind: 'broken', why: text.broken }
          : decodeState(text)
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

export type Learnt = Needs & { readonly ownWorkflowPath: string | undefined }

export type Remembered = {
  /** As it is stored now. */
  readonly memory: Memory
  /** What could not be stored where. */
  readonly failures: readonly string[]
}

/** Stores what was learnt in every copy that may be written, the farthest first. */
export async function remember(memory: Memory, learnt: History, given: Learnt): Promise<Remembered> {
  const history = limit(learnt, given)
  // What was remembered is limited too: that some of it grew old is not worth storing.
  if (essence(history, given) === essence(limit(memory.state.history, given), given))
    return { memory, failures: [] }
  let state: State = { ...memory.state, history }
  const failures: string[] = []
  for (const copy of memory.writable.toReversed()) {
    const written = await write(encodeState(state), copy)
    if (written.kind === 'failed') failures.push(`The state was not stored in ${copy.name}: ${written.why}`)
    // The copies written after an artifact say that they hold all that is in it.
    else if (written.artifact !== undefined) {
      state = { ...state, mergedArtifacts: state.mergedArtifacts.union(new Set([written.artifact])) }
    }
  }
  return { memory: failures.length < memory.writable.length ? { ...memory, state } : memory, failures }
}

/** What other monitors stored while this one worked, as far as it can be read. */
export async function newsFor({ state, writable }: Memory): Promise<History> {
  let history = emptyHistory
  for (const { news } of writable) {
    const read = (await news?.()) ?? { kind: 'none' }
    for (const text of read.kind === 'texts' ? read.texts : []) {
      const decoded = typeof text === 'object' && 'broken' in text ? undefined : decodeState(text)
      if (decoded?.kind === 'state' && decoded.state.repository === state.repository)
        history = merge(history, decoded.state.history)
    }
  }
  return history
}

/** What could not be read again would take the place of what can. */
async function write(text: string, copy: StateCopy): Promise<StateWrite> {
  const { length } = new TextEncoder().encode(text)
  return length < MAX_STATE_BYTES - 1000
    ? await copy.write(text)
    : { kind: 'failed', why: `it has ${length} bytes, more than are read` }
}

function mergeStates(a: State, b: State): State {
  return {
    repository: a.repository,
    history: merge(a.history, b.history),
    mergedArtifacts: a.mergedArtifacts.union(b.mergedArtifacts),
  }
}

/** What is worth storing: that time went by, and that the monitor ran, is not. */
function essence(history: History, { ownWorkflowPath }: Learnt): string {
  const runs = [...history.runs].filter(
    ([, run]) => history.workflows.get(run.workflowId)?.path !== ownWorkflowPath,
  )
  const hours = new Set(runs.map(([, { createdAt }]) => Math.floor(createdAt / HOUR) * HOUR))
  const workflows = [...history.workflows].filter(([, { path }]) => path !== ownWorkflowPath)
  const rest = {
    runs: new Map(runs),
    workflows: new Map(workflows),
    newestEtag: undefined,
    defaultBranch: undefined,
    incidents: { ...history.incidents, looks: new Map() },
    looked: new Map(
      [...history.looked]
        .filter(([hour]) => hours.has(hour))
        .map(([hour, at]) => [hour, Math.floor(at / WORTH_STORING)]),
    ),
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
