import { DAY, MINUTE, type Seconds } from '../model.ts'
import { type Severity, severities } from '../reports/health.ts'
import type { BranchClass } from './branch-class.ts'
import type { groupings, Pace } from './group.ts'
import type { Maintenance, Mute, QuietHours } from './mute.ts'

/** A workflow as people name it in patterns. */
export type Named = { readonly name: string; readonly path: string }

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
export type NotifySettings = {
  readonly pace: Pace
  readonly repeatAfter: Readonly<Record<Severity, Seconds>>
  /** More groups than this within `pace.interval` are told in one message. */
  readonly floodAbove: number
  /** An incident goes wherever one of them sends it. */
  readonly routes: readonly Route[]
  readonly groupBy: keyof typeof groupings
  readonly mutes: readonly MuteSetting[]
}

/** Everything that alarms, to every channel. */
export const defaultNotifySettings: NotifySettings = {
  pace: { wait: 0, interval: 5 * MINUTE },
  repeatAfter: { critical: DAY, warning: 7 * DAY, info: Number.POSITIVE_INFINITY },
  floodAbove: 5,
  routes: [{ severities: severities.filter((severity) => severity !== 'info'), mention: [] }],
  groupBy: 'incident',
  mutes: [],
}
