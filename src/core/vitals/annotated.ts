import type { Seconds } from '../model.ts'
import { isoTime } from '../words.ts'
import type { Execution } from './executions.ts'

/** Executions of the window whose annotations were read; of the others nobody knows what was said of them. */
export function annotatedIn(executions: readonly Execution[], from: Seconds): readonly Execution[] {
  return executions.filter(({ run, job }) => run.createdAt >= from && job.annotations !== undefined)
}

/** Executions by what their annotations say, as `read` understands it; each once, however often it was said. */
export function byMessage<K>(
  executions: readonly Execution[],
  read: (message: string, execution: Execution) => K | undefined,
): ReadonlyMap<K, ReadonlySet<Execution>> {
  const found = new Map<K, Set<Execution>>()
  for (const execution of executions)
    for (const { message } of execution.job.annotations ?? []) {
      const key = read(message, execution)
      if (key === undefined) continue
      const those = found.get(key) ?? new Set()
      found.set(key, those.add(execution))
    }
  return found
}

/** The one that ended last. Of equals the one with the greater id, so that the order of what was read does not matter. */
export function newestOf(executions: Iterable<Execution>): Execution | undefined {
  let newest: Execution | undefined
  for (const execution of executions) {
    const later = newest === undefined ? 1 : endOf(execution) - endOf(newest)
    if (later > 0 || (later === 0 && execution.job.id > (newest?.job.id ?? 0))) newest = execution
  }
  return newest
}

/** When an execution ended; its start, where that is not known. */
export function endOf({ job }: Execution): Seconds {
  return job.completedAt ?? job.startedAt
}

export function jobUrl({ run, job }: Execution, repositoryUrl: string): string {
  return `${repositoryUrl}/actions/runs/${run.id}/job/${job.id}`
}

/** In how many jobs, of which workflows, and where last. */
export function whereabouts(executions: ReadonlySet<Execution>, repositoryUrl: string) {
  const newest = newestOf(executions)
  return {
    jobs: executions.size,
    workflowIds: [...new Set([...executions].map(({ run }) => run.workflowId))].toSorted((a, b) => a - b),
    lastAt: isoTime(newest ? endOf(newest) : 0),
    url: newest ? jobUrl(newest, repositoryUrl) : `${repositoryUrl}/actions`,
  }
}
