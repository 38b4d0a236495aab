import type { Seconds } from '../model.ts'

/** What a channel was told of a group last, by names of what can be told. */
export type Told = {
  readonly firing: ReadonlySet<string>
  readonly resolved: ReadonlySet<string>
  readonly at: Seconds | undefined
}

export type Telling = {
  /** `undefined` where nothing was told yet. */
  readonly told: Told | undefined
  readonly firing: ReadonlySet<string>
  readonly resolved: ReadonlySet<string>
  /** Time after which what goes on is told again. */
  readonly repeatAfter: Seconds
  readonly resolves: 'told' | 'kept'
  readonly now: Seconds
}

/**
 * Whether a group is to be told: where something new is wrong, where all is good again that people were told of, where
 * something is (and they want to hear of it), and where it has gone on for long. As Prometheus Alertmanager has it
 * (`notify.DedupStage`).
 */
export function needsTelling(group: Telling): 'news' | 'reminder' | 'nothing' {
  const { told, firing, resolved, repeatAfter, resolves, now } = group
  if (!told) return firing.size > 0 ? 'news' : 'nothing'
  if (!firing.isSubsetOf(told.firing)) return 'news'
  if (firing.size === 0) return told.firing.size > 0 ? 'news' : 'nothing'
  if (resolves === 'told' && !resolved.isSubsetOf(told.resolved)) return 'news'
  return told.at === undefined || told.at < now - repeatAfter ? 'reminder' : 'nothing'
}
