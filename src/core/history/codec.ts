import type { Run } from '../model.ts'
import { firstVersionOf, jobRowsOf } from './earlier-versions.ts'
import { findingOf, findingRow } from './finding-rows.ts'
import { attemptKey, type History } from './history.ts'
import { jobTable, stretchesOf } from './job-table.ts'
import { type Held, heldJobs } from './jobs-by-attempt.ts'
import { byKey, knowledgeJson, knowledgeOf } from './knowledge.ts'
import { createTexts, runOf, runRow } from './rows.ts'
import { array, integer, Malformed, object, string } from './shape.ts'

/** Raised with every change of the stored form; older ones are then migrated in `decodeState`. */
export const STATE_VERSION = 3

/** More than any state we write, and little enough to hold in memory. */
export const MAX_STATE_BYTES = 32 * 1024 * 1024

/** Runs in a block of the stored form. */
const BLOCK = 500

/** What is kept between runs of the monitor. */
export type State = {
  /** `owner/name` in lower case: a state of another repository says nothing about this one. */
  readonly repository: string
  readonly history: History
  /** Artifacts whose content is already in here. */
  readonly mergedArtifacts: ReadonlySet<number>
}

/** What `encodeState` gave, or its bytes. */
export type StoredState = string | Uint8Array

export type Decoded =
  | { readonly kind: 'state'; readonly state: State }
  /** Written by a later version of the action: not ours to read, and not ours to write over. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'broken'; readonly why: string }

/**
 * Lines of JSON: the first with all that is small and a block of runs with their jobs, each further one with another
 * block, so that a large state is never all there twice while it is read.
 */
export function encodeState({ repository, history, mergedArtifacts }: State): string {
  const runs = [...history.runs.values()].toSorted((a, b) => a.id - b.id)
  const [first = [], ...rest] = Array.from({ length: Math.ceil(runs.length / BLOCK) }, (_, i) =>
    runs.slice(i * BLOCK, (i + 1) * BLOCK),
  )
  const keys = Map.groupBy([...history.jobs.keys()].sort(), (key) => Number.parseInt(key, 10))
  const inBlocks = new Set(rest.flat().map(({ id }) => id))
  const others = [...keys].filter(([id]) => !inBlocks.has(id)).flatMap(([, ofRun]) => ofRun)
  const head = {
    version: STATE_VERSION,
    repository,
    mergedArtifacts: [...mergedArtifacts].sort((a, b) => a - b),
    blocks: rest.length,
    ...blockOf(first, others, history),
    ...knowledgeJson(history),
  }
  const noFindings = { jobs: history.jobs, findings: new Map() }
  const lines = rest.map((runs) =>
    JSON.stringify(
      blockOf(
        runs,
        runs.flatMap(({ id }) => keys.get(id) ?? []),
        noFindings,
      ),
    ),
  )
  return [JSON.stringify(head), ...lines].join('\n')
}

/** Names and branches are said once, in a table. */
function blockOf(
  runs: readonly Run[],
  jobKeys: readonly string[],
  { jobs, findings }: Pick<History, 'jobs' | 'findings'>,
) {
  const texts = createTexts()
  const attempts = jobKeys.map((key) => {
    const [run = 0, attempt = 0] = key.split('/').map(Number)
    return { run, attempt, jobs: jobs.get(key) ?? [] }
  })
  return {
    texts: texts.all,
    runs: runs.map((run) => runRow(run, texts)),
    jobs: jobTable(attempts, texts),
    findings: byKey(findings).map(([, finding]) => findingRow(finding, texts)),
  }
}

/**
 * Reads what `encodeState` wrote. Anything else, a single odd value included, makes the whole `broken`: a state
 * that is half right would claim to cover runs it does not hold.
 */
export function decodeState(stored: StoredState): Decoded {
  try {
    const lines = linesOf(stored)
    const root = object(JSON.parse(lines.next().value ?? ''), 'the state')
    const version = integer(root.version, 'version')
    if (version > STATE_VERSION) return { kind: 'newer', version }
    if (version < 1) throw new Malformed('version is not known')
    const mergedArtifacts = new Set(
      array(root.mergedArtifacts, 'mergedArtifacts').map((id) => integer(id, 'artifact')),
    )
    const history = version === 1 ? firstVersionOf(root) : historyOf(root, lines, version)
    return {
      kind: 'state',
      state: { repository: string(root.repository, 'repository'), history, mergedArtifacts },
    }
  } catch (error) {
    if (error instanceof Malformed || error instanceof SyntaxError || error instanceof RangeError)
      return { kind: 'broken', why: error.message }
    throw error
  }
}

/** One at a time: all of them as text, and what is made of them, would be the state twice. */
function* linesOf(stored: StoredState): Generator<string, undefined> {
  if (typeof stored === 'string') return void (yield* stored.split('\n'))
  const decoder = new TextDecoder()
  let from = 0
  for (let end = stored.indexOf(NEWLINE); end !== -1; end = stored.indexOf(NEWLINE, from)) {
    yield decoder.decode(stored.subarray(from, end))
    from = end + 1
  }
  yield decoder.decode(stored.subarray(from))
}

const NEWLINE = 0x0a

type Root = Readonly<Record<string, unknown>>

function historyOf(root: Root, lines: Iterable<string>, version: number): History {
  const runs = new Map<number, Run>()
  const jobs = new Map<string, Held>()
  const add = (block: Root) => {
    const texts = textsOf(block)
    for (const row of array(block.runs, 'runs')) {
      const run = runOf(row, texts)
      runs.set(run.id, run)
    }
    for (const [key, held] of version === 2 ? jobRowsOf(block.jobs, texts) : jobsOf(block.jobs, texts))
      jobs.set(key, held)
  }
  add(root)
  let blocks = 0
  for (const line of lines) {
    add(object(JSON.parse(line), 'a block'))
    blocks++
  }
  if (blocks !== root.blocks) throw new Malformed('a block is missing')
  const texts = textsOf(root)
  const findings = array(root.findings, 'findings').map((row) => findingOf(row, texts))
  return {
    ...knowledgeOf(root),
    runs,
    jobs: heldJobs(jobs),
    findings: new Map(findings.map((finding) => [finding.jobId, finding])),
  }
}

function jobsOf(value: unknown, texts: readonly string[]): readonly (readonly [string, Held])[] {
  return stretchesOf(value, texts).map(({ run, attempt, stretch }) => [attemptKey(run, attempt), stretch])
}

function textsOf(block: Root): readonly string[] {
  return array(block.texts, 'texts').map((value) => string(value, 'texts'))
}
