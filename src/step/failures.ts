import type { Collection } from '../collection/collect.ts'
import type { collectFailures } from '../collection/failures.ts'
import type { Inputs } from '../inputs/spec.ts'
import type { GitHub } from '../ports/github.ts'
import { needs } from './asked.ts'

type Need = Omit<Parameters<typeof collectFailures>[1], 'loadCompile'>

/** With what the logs of failed jobs say, where it is asked for. The rules for it are many, and not every step needs them. */
export async function withFailures(
  collection: Collection,
  { mode, dashboard }: Pick<Inputs, 'mode' | 'dashboard'>,
  given: Need,
  github: GitHub,
): Promise<Collection> {
  // The page says what broke and who should look, which is in the logs.
  if (!dashboard && !needs(mode, 'logs')) return collection
  const { collectFailures } = await import('../collection/failures.ts')
  const need = { ...given, loadCompile }
  const ofTrigger = await collectFailures(collection, need, github)
  // Incidents and reports of periods are about all that failed, whatever started the step.
  const all = needs(mode, 'incidents') || needs(mode, 'workflow-commits')
  if (!all || need.triggeredBy === undefined) return ofTrigger
  return await collectFailures(ofTrigger, { ...need, triggeredBy: undefined }, github)
}

/** Few repositories have patterns of their own, and the engine for these is large. */
async function loadCompile() {
  return (await import('../inputs/linear-pattern.ts')).linearPattern
}
