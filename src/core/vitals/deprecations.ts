import type { Deprecation } from '../reports/signs.ts'
import { annotatedIn, byMessage, newestOf, whereabouts } from './annotated.ts'
import { type Announced, announcedBy } from './deprecation-rules.ts'
import type { Execution } from './executions.ts'
import type { Scene } from './vitals.ts'

const MAX_MESSAGE = 300

/**
 * What GitHub announces to take away, once each, from the annotations of executions in the window; `jobs` are the
 * executions that were told so. What concerns most workflows comes first: there is most to do.
 */
export function deprecationsOf(
  executions: readonly Execution[],
  { from, repositoryUrl }: Pick<Scene, 'from' | 'repositoryUrl'>,
): readonly Deprecation[] {
  const announced = new Map<string, Announced | undefined>()
  const read = (message: string): string | undefined => {
    if (!announced.has(message)) announced.set(message, announcedBy(message))
    return announced.get(message)?.id
  }
  return [...byMessage(annotatedIn(executions, from), read)]
    .flatMap(([id, of]) => {
      const message = newestMessage(of, (text) => read(text) === id)
      const found = announced.get(message)
      return found
        ? [{ ...found, message: message.slice(0, MAX_MESSAGE), ...whereabouts(of, repositoryUrl) }]
        : []
    })
    .toSorted(
      (a, b) => b.workflowIds.length - a.workflowIds.length || b.jobs - a.jobs || (a.id < b.id ? -1 : 1),
    )
}

function newestMessage(executions: ReadonlySet<Execution>, says: (message: string) => boolean): string {
  const annotations = newestOf(executions)?.job.annotations ?? []
  return annotations.find(({ message }) => says(message))?.message ?? ''
}
