import { HOUR, type Job, outcomeOf } from '../model.ts'
import type { RunnerTrouble } from '../reports/signs.ts'
import { annotatedIn, byMessage, whereabouts } from './annotated.ts'
import type { Execution } from './executions.ts'
import type { Scene } from './vitals.ts'

type Kind = RunnerTrouble['kind']

type Rule = {
  readonly kind: Kind
  /** Linear: messages are foreign text. */
  readonly pattern: RegExp
  /** What tests and compilers say too is only a trouble of the runner where the job did not pass. */
  readonly in: 'any-job' | 'job-that-did-not-pass'
}

/**
 * Wordings: actions/runner, `src/Runner.Worker`, and annotations that people quote in its issues (1546, 2040, 2427, 4728,
 * 873). One job can be in several troubles: who loses the runner often had no memory left.
 */
const rules: readonly Rule[] = [
  {
    // "The self-hosted runner: build-7 lost communication with the server. Verify the machine is running and …"
    kind: 'lost-communication',
    pattern: /\brunner\b[^\n]{0,150}\blost communication with the server\b|\(Error Type: Disconnect\)/,
    in: 'any-job',
  },
  {
    // "The job was not acquired by Runner of type hosted even after multiple attempts"
    kind: 'not-picked-up',
    pattern: /\bjob was not acquired by Runner of type\b/i,
    in: 'any-job',
  },
  {
    // "The runner has received a shutdown signal. This can happen when the runner service is stopped, or …"
    kind: 'shut-down',
    pattern: /\brunner has received a shutdown signal\b/,
    in: 'any-job',
  },
  {
    // "You are running out of disk space. The runner will stop working when the machine runs out of disk space. …"
    kind: 'out-of-disk',
    pattern: /^You are running out of disk space\b/,
    in: 'any-job',
  },
  {
    kind: 'out-of-disk',
    pattern: /\bNo space left on device\b|\bThere is not enough space on the disk\b|\bENOSPC\b/i,
    in: 'job-that-did-not-pass',
  },
  {
    // Linux ends with 137 = 128 + SIGKILL whom it has to kill for want of memory, and hardly anybody else.
    kind: 'out-of-memory',
    pattern: /\bexit code 137\b|\bOutOfMemoryException\b|\bOOMKilled\b|(?<!CUDA )\bout of memory\b/i,
    in: 'job-that-did-not-pass',
  },
]

/** GitHub cancels what no self-hosted runner took within a day: https://docs.github.com/en/actions/reference/limits */
const LONGEST_QUEUE = 24 * HOUR

/**
 * Jobs whose runner failed them, by kind: executions in the window, of those whose annotations are known. The kind with
 * most jobs comes first.
 */
export function runnerTroubles(
  executions: readonly Execution[],
  { from, repositoryUrl }: Pick<Scene, 'from' | 'repositoryUrl'>,
): readonly RunnerTrouble[] {
  const annotated = annotatedIn(executions, from)
  const kinds = new Map(
    byMessage(annotated, (message, { job }) => troubleIn(message, outcomeOf(job) === 'passed')),
  )
  const neverStarted = annotated.filter(waitedInVain)
  if (neverStarted.length > 0)
    kinds.set('not-picked-up', new Set([...(kinds.get('not-picked-up') ?? []), ...neverStarted]))
  return [...kinds]
    .map(([kind, of]): RunnerTrouble => ({ kind, of: annotated.length, ...whereabouts(of, repositoryUrl) }))
    .toSorted((a, b) => b.jobs - a.jobs || (a.kind < b.kind ? -1 : 1))
}

/** The trouble that an annotation tells of. */
export function troubleIn(message: string, passed: boolean): Kind | undefined {
  return rules.find((rule) => (rule.in === 'any-job' || !passed) && rule.pattern.test(message))?.kind
}

/** Whether it failed for the want of its runner, whatever the job does. */
export function lostRunner({ annotations = [] }: Job): boolean {
  const kinds = annotations.map(({ message }) => troubleIn(message, false))
  return kinds.includes('lost-communication') || kinds.includes('shut-down')
}

/** Cancelled after a day in which no step was executed. */
function waitedInVain({ run, attempt, job }: Execution): boolean {
  const startedAt = run.attempts.find(({ number }) => number === attempt)?.startedAt
  return (
    job.conclusion === 'cancelled' &&
    job.steps?.length === 0 &&
    job.completedAt !== undefined &&
    startedAt !== undefined &&
    job.completedAt - startedAt >= LONGEST_QUEUE
  )
}
