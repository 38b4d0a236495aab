import { conclusions, type Job, type Run } from '../model.ts'
import { findingOf, findingRow } from './finding-rows.ts'
import { emptyHistory, type History } from './history.ts'
import { inOrderOfIds } from './jobs.ts'
import { byKey, firstKnowledgeOf, knowledgeJson, knowledgeOf } from './knowledge.ts'
import { createTexts, jobOf, jobRow, runOf, runRow } from './rows.ts'
import { array, integer, Malformed, map, object, oneOf, optional, string, time } from './shape.ts'

/** Raised with every change of the stored form; older ones are then migrated in `decodeState`. */
export const STATE_VERSION = 2

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
  const jobs = Map.groupBy(byKey(history.jobs), ([key]) => Number.parseInt(key, 10))
  const inBlocks = new Set(rest.flat().map(({ id }) => id))
  const others = [...jobs].filter(([id]) => !inBlocks.has(id)).flatMap(([, ofRun]) => ofRun)
  const jobsOf = (block: readonly Run[]) => block.flatMap(({ id }) => jobs.get(id) ?? [])
  const head = {
    version: STATE_VERSION,
    repository,
    mergedArtifacts: [...mergedArtifacts].sort((a, b) => a - b),
    blocks: rest.length,
    ...blockOf(first, others, history.findings),
    ...knowledgeJson(history),
  }
  const lines = [head, ...rest.map((block) => blockOf(block, jobsOf(block)))]
  return lines.map((line) => JSON.stringify(line)).join('\n')
}

/** As rows: names and branches are said once, in a table. */
function blockOf(
  runs: readonly Run[],
  jobs: readonly (readonly [string, readonly Job[]])[],
  findings: History['findings'] = new Map(),
) {
  const texts = createTexts()
  return {
    texts: texts.all,
    runs: runs.map((run) => runRow(run, texts)),
    jobs: jobs.map(([key, ofAttempt]) => [key, ofAttempt.map((job) => jobRow(job, texts))]),
    findings: byKey(findings).map(([, finding]) => findingRow(finding, texts)),
  }
}

/**
 * Reads what `encodeState` wrote. Anything else, a single odd value included, makes the whole `broken`: a state
 * that is half right would claim to cover runs it does not hold.
 */
export function decodeState(text: string): Decoded {
  try {
    const [head = '', ...lines] = text.split('\n')
    const root = object(JSON.parse(head), 'the state')
    const version = integer(root.version, 'version')
    if (version > STATE_VERSION) return { kind: 'newer', version }
    if (version < 1) throw new Malformed('version is not known')
    const mergedArtifacts = new Set(
      array(root.mergedArtifacts, 'mergedArtifacts').map((id) => integer(id, 'artifact')),
    )
    const history = version === 1 ? firstVersionOf(root) : historyOf(root, lines)
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

type Root = Readonly<Record<string, unknown>>

function historyOf(root: Root, lines: readonly string[]): History {
  const runs = new Map<number, Run>()
  const jobs = new Map<string, readonly Job[]>()
  if (lines.length !== root.blocks) throw new Malformed('a block is missing')
  addBlock(root, { runs, jobs })
  for (const line of lines) addBlock(object(JSON.parse(line), 'a block'), { runs, jobs })
  const texts = textsOf(root)
  const findings = array(root.findings, 'findings').map((row) => findingOf(row, texts))
  return {
    ...knowledgeOf(root),
    runs,
    jobs,
    findings: new Map(findings.map((finding) => [finding.jobId, finding])),
  }
}

function addBlock(
  block: Root,
  { runs, jobs }: { readonly runs: Map<number, Run>; readonly jobs: Map<string, readonly Job[]> },
): void {
  const texts = textsOf(block)
  for (const row of array(block.runs, 'runs')) {
    const run = runOf(row, texts)
    runs.set(run.id, run)
  }
  for (const pair of array(block.jobs, 'jobs')) {
    const [key, rows] = array(pair, 'jobs')
    const ofAttempt = array(rows, 'jobs').map((row) => jobOf(row, texts))
    jobs.set(string(key, 'key of jobs'), inOrderOfIds(ofAttempt))
  }
}

function textsOf(block: Root): readonly string[] {
  return array(block.texts, 'texts').map((value) => string(value, 'texts'))
}

/** The first version did not keep check suites, by which jobs are asked for: its runs are listed again. */
function firstVersionOf(root: Root): History {
  const texts = textsOf(root)
  const runs = array(root.runs, 'runs').map((row) => runOf(row, texts))
  const jobs = map(
    root.jobs,
    (key, rows) => [string(key, 'key of jobs'), inOrderOfIds(array(rows, 'jobs').map(firstJobOf))],
    'jobs',
  )
  return {
    ...emptyHistory,
    ...firstKnowledgeOf(root),
    covered: [],
    newestEtag: undefined,
    runs: new Map(runs.map((run) => [run.id, run])),
    jobs,
  }
}

function firstJobOf(value: unknown): Job {
  const job = object(value, 'a job')
  return {
    id: integer(job.id, 'job id'),
    name: string(job.name, 'job name'),
    conclusion: optional(job.conclusion, (word) => oneOf(conclusions, word, 'conclusion'), 'conclusion'),
    startedAt: time(job.startedAt, 'started'),
    completedAt: optional(job.completedAt, time, 'completed'),
    failedStep: optional(job.failedStep, string, 'failed step'),
  }
}
