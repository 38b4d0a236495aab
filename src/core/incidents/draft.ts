import type { Seconds } from '../model.ts'
import type { Severity } from '../reports/health.ts'
import { urgencyOf } from './alert-findings.ts'
import { isRenamed } from './causes.ts'
import { type Incident, type Incidents, isActive, isLapsed } from './incident.ts'
import { isBeyond, isResolved, type Mark, type Marks, markOf, newsOf } from './mark.ts'
import type { Tell } from './outbox.ts'
import { needsTelling, type Told } from './told.ts'

/** What one group has to say to one channel. */
export type Draft = {
  readonly kind: 'news' | 'reminder'
  readonly group: string
  readonly tells: readonly Tell[]
  readonly ongoing: readonly string[]
}

export type DraftSettings = {
  readonly resolves: 'told' | 'kept'
  readonly repeatAfter: Readonly<Record<Severity, Seconds>>
}

/** A group of incidents as a channel is to hear of it. */
export type HeardGroup = {
  readonly name: string
  readonly members: Incidents
  /** How far the channel was told, or will be once its queue is sent. */
  readonly decided: Marks
  readonly lookedAt: Seconds | undefined
}

/** `undefined` where there is nothing to tell. */
export function draftOf(group: HeardGroup, settings: DraftSettings, now: Seconds): Draft | undefined {
  const parts = partsOf(group, settings, now)
  const kind = needsTelling({
    told: toldOf(group),
    firing: namesOf(parts.firing),
    resolved: namesOf(parts.recovered),
    repeatAfter: Math.min(...parts.firing.map(({ incident }) => settings.repeatAfter[urgencyOf(incident)])),
    resolves: settings.resolves,
    now,
  })
  if (kind === 'nothing') return undefined
  const news = [...parts.firing, ...parts.recovered, ...parts.unheard].filter(({ key, mark }) =>
    isBeyond(mark, group.decided.get(key)),
  )
  const tells = kind === 'news' ? news : remindersOf(parts.firing, group.decided, now)
  const told = new Set(tells.map(({ key }) => key))
  const ongoing = parts.firing.map(({ key }) => key).filter((key) => !told.has(key))
  return tells.length > 0 ? { kind, group: group.name, tells, ongoing } : undefined
}

type Parts = Readonly<Record<'firing' | 'recovered' | 'unheard', readonly Tell[]>>

/** `unheard` is what came and went since the last look: worth a line in a message, and no message of its own. */
function partsOf(
  { members, decided, lookedAt }: HeardGroup,
  { resolves }: DraftSettings,
  now: Seconds,
): Parts {
  const tells = [...members].map(([key, incident]): Tell => {
    const mark = markOf(incident, now)
    return { key, mark, news: newsOf(decided.get(key), mark, incident), incident }
  })
  const over =
    resolves === 'told' ? tells.filter(({ mark, incident }) => isResolved(mark) && !isRenamed(incident)) : []
  const heardOf = ({ key, mark }: Tell) => {
    const told = decided.get(key)
    return told !== undefined && (!isResolved(told) || told.episode === mark.episode)
  }
  return {
    firing: tells.filter(({ mark }) => !isResolved(mark)),
    recovered: over.filter(heardOf),
    unheard: over.filter(
      (tell) => !heardOf(tell) && lookedAt !== undefined && (tell.incident.resolution?.at ?? 0) > lookedAt,
    ),
  }
}

function toldOf({ members, decided }: HeardGroup): Told | undefined {
  const told = [...decided].filter(([key]) => members.has(key))
  if (told.length === 0) return undefined
  const [resolved, firing] = [true, false].map(
    (over) =>
      new Set(told.filter(([, mark]) => isResolved(mark) === over).map(([key, mark]) => name(key, mark))),
  )
  return {
    firing: firing ?? new Set(),
    resolved: resolved ?? new Set(),
    at: Math.max(...told.map(([, { at }]) => at)),
  }
}

function namesOf(tells: readonly Tell[]): ReadonlySet<string> {
  return new Set(tells.map(({ key, mark }) => name(key, mark)))
}

function name(key: string, { episode, stage }: Mark): string {
  return `${episode}.${stage} ${key}`
}

/** Nobody is reminded of what somebody took on, nor of what was not heard of for long. */
function remindersOf(firing: readonly Tell[], decided: Marks, now: Seconds): readonly Tell[] {
  const nagging = ({ incident }: { incident: Incident }) =>
    isActive(incident) && incident.acknowledgedAt === undefined && !isLapsed(incident, now)
  return firing.filter(nagging).map((tell) => {
    const reminders = (decided.get(tell.key)?.reminders ?? 0) + 1
    return { ...tell, mark: { ...tell.mark, reminders }, news: 'reminder' }
  })
}
