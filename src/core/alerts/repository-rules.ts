import { kpiInWords, targetInWords } from '../kpis/kpi-words.ts'
import type { RunnerTrouble } from '../reports/signs.ts'
import { countInWords, percentInWords, thousands } from '../words.ts'
import type { RepositoryCase, Rule } from './rule.ts'

export const coverageDrop: Rule = {
  id: 'coverage-drop',
  title: 'Less of the code is tested',
  severity: 'warning',
  unit: 'points',
  fires: 'more-than',
  threshold: 5,
  needs: 'coverage',
  about: 'repository',
  readings: ({ coverage, url }, threshold) => {
    if (coverage?.changePoints === undefined || coverage.previous === undefined) return []
    const { current, previous, changePoints } = coverage
    const points = Math.round(-changePoints * 10) / 10
    return [
      {
        message: () =>
          `Coverage fell by ${points} points: ${percentInWords(current.percent)} of ${thousands(current.total)}, before ${percentInWords(previous.percent)} of ${thousands(previous.total)}; the limit is ${threshold} points.`,
        value: Math.max(0, -changePoints),
        since: current.at,
        url: `${url}/commit/${encodeURIComponent(current.sha.toWellFormed())}`,
        subject: previous.sha,
      },
    ]
  },
}

export const deprecation: Rule = {
  id: 'deprecation',
  title: 'Something in use is going away',
  severity: 'warning',
  unit: 'jobs',
  fires: 'at-least',
  threshold: 1,
  needs: 'annotations',
  about: 'repository',
  readings: (it) =>
    it.deprecations.map(({ id, title, advice, workflowIds, jobs, url }) => ({
      message: () => `${title}, in ${countInWords(jobs, 'job')} of ${namesOf(workflowIds, it)}: ${advice}`,
      value: jobs,
      url,
      subject: id,
    })),
}

const troubles = {
  'lost-communication': 'lost the connection to GitHub',
  'not-picked-up': 'waited for a runner in vain',
  'shut-down': 'had their runner shut down',
  'out-of-disk': 'ran out of disk space',
  'out-of-memory': 'ran out of memory',
} as const satisfies Record<RunnerTrouble['kind'], string>

export const runnerTrouble: Rule = {
  id: 'runner-trouble',
  title: 'Runners are in trouble',
  severity: 'warning',
  unit: 'jobs',
  fires: 'at-least',
  threshold: 3,
  needs: 'annotations',
  about: 'repository',
  readings: (it) =>
    it.runners.map((trouble) => ({
      message: () => `${troubleInWords(trouble)}, in ${namesOf(trouble.workflowIds, it)}.`,
      value: trouble.jobs,
      url: trouble.url,
      subject: trouble.kind,
    })),
}

/** `3 of 120 jobs ran out of disk space`. */
export function troubleInWords({ kind, jobs, of }: RunnerTrouble): string {
  return `${thousands(jobs)} of ${countInWords(of, 'job')} ${troubles[kind]}`
}

export const missedTarget: Rule = {
  id: 'missed-target',
  title: 'A KPI misses its target',
  severity: 'info',
  unit: 'targets',
  fires: 'at-least',
  threshold: undefined,
  needs: 'kpis',
  about: 'repository',
  readings: ({ kpis, url }) =>
    kpis
      .filter(({ state }) => state === 'missed')
      .map((kpi) => ({
        message: () => `${kpi.label}: ${kpiInWords(kpi)}; wanted is ${targetInWords(kpi)}.`,
        value: 1,
        url: `${url}/actions`,
        subject: kpi.id,
      })),
}

function namesOf(workflowIds: readonly number[], { nameOf }: RepositoryCase): string {
  const names = workflowIds.map(nameOf)
  return names.length > 3 ? countInWords(names.length, 'workflow') : names.join(', ')
}
