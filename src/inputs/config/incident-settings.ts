import {
  defaultNotifySettings,
  type MuteSetting,
  type NotifySettings,
} from '../../core/incidents/notify-settings.ts'
import { defaultLifeCycle, type LifeCycle } from '../../core/incidents/settings.ts'
import { timeZone, utc } from '../../core/schedules/time-zone.ts'
import { workflowFilter } from '../patterns.ts'
import type { LifeCycleConfig, NotifyConfig } from './incidents.ts'

export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** Over the defaults. */
export function lifeCycleOf(config: LifeCycleConfig): LifeCycle {
  return {
    failuresToOpen: { ...defaultLifeCycle.failuresToOpen, ...config['failures-to-open'] },
    passesToResolve: config['passes-to-resolve'] ?? defaultLifeCycle.passesToResolve,
    reopenWindow: config['reopen-window'] ?? defaultLifeCycle.reopenWindow,
    lapseAfter: config['lapse-after'] ?? defaultLifeCycle.lapseAfter,
    escalateAfter: {
      ...defaultLifeCycle.escalateAfter,
      ...Object.fromEntries(
        Object.entries(config['escalate-after'] ?? {}).map(([name, ages]) => [
          name,
          ages.toSorted((a, b) => a - b),
        ]),
      ),
    },
  }
}

/** Over the defaults. */
export function notifySettingsOf(config: NotifyConfig): NotifySettings {
  const { pace, repeatAfter, floodAbove, groupBy, routes } = defaultNotifySettings
  return {
    routes: config.routes?.map(routeOf) ?? routes,
    groupBy: config['group-by'] ?? groupBy,
    pace: { wait: config.wait ?? pace.wait, interval: config.cooldown ?? pace.interval },
    repeatAfter: { ...repeatAfter, ...config.repeat },
    floodAbove: config['flood-above'] ?? floodAbove,
    mutes: [...(config['quiet-hours'] ?? []).map(quietOf), ...(config.maintenance ?? []).map(maintenanceOf)],
  }
}

type RouteConfig = NonNullable<NotifyConfig['routes']>[number]

function routeOf({ to, severities, workflows, branches, owners, mention = [] }: RouteConfig) {
  return {
    ...(to && { to }),
    ...(severities && { severities }),
    ...onlyOf(workflows),
    ...(branches && { branches }),
    ...(owners && { owners }),
    mention,
  }
}

function quietOf(config: NonNullable<NotifyConfig['quiet-hours']>[number]): MuteSetting {
  const { from, to, days = weekdays, timezone = 'UTC', workflows, critical = 'waits' } = config
  return {
    kind: 'quiet-hours',
    ...{ from, to, critical },
    weekdays: days.map((day) => weekdays.indexOf(day)),
    zone: timeZone(timezone) ?? utc,
    ...onlyOf(workflows),
  }
}

function maintenanceOf(config: NonNullable<NotifyConfig['maintenance']>[number]): MuteSetting {
  const { from, to, workflows, critical = 'waits' } = config
  return { kind: 'maintenance', from, to, critical, ...onlyOf(workflows) }
}

function onlyOf(workflows: readonly string[] | undefined) {
  if (workflows === undefined) return {}
  const { includes } = workflowFilter(workflows)
  return { workflows: includes }
}
