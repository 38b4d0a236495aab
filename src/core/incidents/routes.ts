import { groupings } from './group.ts'
import type { Incident } from './incident.ts'
import type { Mute } from './mute.ts'
import { type ChannelSettings, defaultNotifying, type Notifying } from './notify.ts'
import type { MuteSetting, Named, NotifySettings, Route } from './notify-settings.ts'

export type RouteContext = {
  readonly nameOf: (path: string) => string
  readonly ownersOf: (incident: Incident) => readonly string[]
}

/** The settings for these channels, to decide with. `resolves`: whether people are told of ends. */
export function notifyingOf(
  settings: NotifySettings,
  channels: readonly { readonly name: string; readonly id: string }[],
  resolves: ChannelSettings['resolves'],
  context: RouteContext,
): Notifying {
  const { routes, groupBy, mutes, ...rest } = settings
  return {
    ...rest,
    channels: channels.map(({ name, id }) => ({
      name: id,
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
