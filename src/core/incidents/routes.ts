import { type Severity, severities } from '../reports/health.ts'
import type { BranchClass } from './branch-class.ts'
import { groupings } from './group.ts'
import type { Incident } from './incident.ts'
import type { Maintenance, Mute, QuietHours } from './mute.ts'
import { type ChannelSettings, defaultNotifying, type Notifying } from './notify.ts'

/** A workflow as people name it in patterns. */
type Named = { readonly name: string; readonly path: string }

/** Which incidents go where. What is absent does not matter. */
export type Route = {
  readonly severities?: readonly Severity[]
  readonly workflows?: (workflow: Named) => boolean
  readonly branches?: readonly BranchClass[]
  /** As CODEOWNERS names them. */
  readonly owners?: readonly string[]
  /** Names of channels; all of them where absent. */
  readonly to?: readonly string[]
  /** Whom to call, in the words of the channel's own users. */
  readonly mention: readonly string[]
}

/** When people are not told; of all incidents where `workflows` is absent. */
export type MuteSetting = (Maintenance | QuietHours) & {
  readonly workflows?: (workflow: Named) => boolean
  readonly critical: Mute['critical']
}

/** Who is told of what, and how often, as the config file says it. */
export type NotifySettings = Pick<Notifying, 'pace' | 'repeatAfter' | 'floodAbove'> & {
  /** An incident goes wherever one of them sends it. */
  readonly routes: readonly Route[]
  readonly groupBy: keyof typeof groupings
  readonly mutes: readonly MuteSetting[]
}

const { pace, repeatAfter, floodAbove } = defaultNotifying

/** Everything that alarms, to every channel. */
export const defaultNotifySettings: NotifySettings = {
  ...{ pace, repeatAfter, floodAbove },
  routes: [{ severities: severities.filter((severity) => severity !== 'info'), mention: [] }],
  groupBy: 'incident',
  mutes: [],
}

export type RouteContext = {
  readonly nameOf: (path: string) => string
  readonly ownersOf: (incident: Incident) => readonly string[]
}

/** The settings for these channels, to decide with. `resolves`: whether people are told of ends. */
export function notifyingOf(
  settings: NotifySettings,
  channels: readonly string[],
  resolves: ChannelSettings['resolves'],
  context: RouteContext,
): Notifying {
  const { routes, groupBy, mutes, ...rest } = settings
  return {
    ...rest,
    channels: channels.map((name) => ({
      name,
      resolves,
      wants: (incident) => routes.some((route) => leadsTo(route, name) && takes(route, incident, context)),
    })),
    groupOf: groupings[groupBy],
    inhibitions: defaultNotifying.inhibitions,
    mutes: mutesOf(mutes, context),
  }
}

/** The same for incidents. */
export function mutesOf(
  mutes: readonly MuteSetting[],
  context: Pick<RouteContext, 'nameOf'>,
): readonly Mute[] {
  return mutes.map(({ workflows, ...mute }) => ({
    ...mute,
    matches: ({ subject }) => workflows?.(named(subject.workflow, context)) ?? true,
  }))
}

/** Whom to call in a channel about these incidents; each once. */
export function mentionsOf(
  { routes }: NotifySettings,
  channel: string,
  incidents: readonly Incident[],
  context: RouteContext,
): readonly string[] {
  const taking = routes.filter(
    (route) => leadsTo(route, channel) && incidents.some((incident) => takes(route, incident, context)),
  )
  return [...new Set(taking.flatMap(({ mention }) => mention))]
}

function leadsTo({ to }: Route, channel: string): boolean {
  return to?.includes(channel) ?? true
}

function takes(
  { severities: grave, workflows, branches, owners }: Route,
  incident: Incident,
  context: RouteContext,
): boolean {
  const { severity, subject } = incident
  return (
    (grave?.includes(severity) ?? true) &&
    (workflows?.(named(subject.workflow, context)) ?? true) &&
    (branches?.includes(subject.branchClass) ?? true) &&
    (owners === undefined || context.ownersOf(incident).some((owner) => owners.includes(owner)))
  )
}

function named(path: string, { nameOf }: Pick<RouteContext, 'nameOf'>): Named {
  return { name: nameOf(path), path }
}

/** Whether anybody has to be asked whose an incident is. */
export function needsOwners({ routes }: NotifySettings): boolean {
  return routes.some(({ owners }) => owners !== undefined)
}
