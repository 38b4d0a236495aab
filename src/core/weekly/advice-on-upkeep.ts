import { countInWords } from '../words.ts'
import { type Advice, type Advised, BLOCKED, INTERRUPTION, perPeriod } from './advice.ts'

/** Grave vulnerabilities that are there when the code runs, and for which a fixed version exists. */
export function dependencyAdvice({ health }: Advised): readonly Advice[] {
  const packages = (health.dependencies?.vulnerabilities?.packages ?? []).filter(
    ({ scope, severity, fixedIn }) =>
      scope === 'runtime' && (severity === 'critical' || severity === 'high') && fixedIn !== undefined,
  )
  return packages.map(({ name, ecosystem, severity, alerts, fixedIn = '', since, url }) => ({
    recommendation: {
      key: `vulnerable ${ecosystem} ${name}`,
      title: `Update ${name} to ${fixedIn} or later`,
      evidence: `${countInWords(alerts, 'open alert')}, the worst ${severity}, since ${since.slice(0, 10)}`,
      gain: { alerts, says: `${countInWords(alerts, 'vulnerability', 'vulnerabilities')} fewer` },
      url,
    },
    weight: (severity === 'critical' ? 10 : 5) * INTERRUPTION + alerts,
  }))
}

/** Schedules that do not run any more: nothing else will say so. */
export function scheduleAdvice({ health, still }: Advised): readonly Advice[] {
  return health.signs.schedules
    .filter(({ weight, path }) => weight === 'alarm' && still.dead.has(path))
    .map(({ path, name, says, url }) => ({
      recommendation: {
        key: `schedule ${path}`,
        title: `Revive the schedule of ${name}`,
        evidence: says,
        gain: { says: 'what it does is done again, and somebody hears when it fails' },
        url,
      },
      weight: BLOCKED / 2,
    }))
}

/** What GitHub has announced to take away: each job that uses it will fail. */
export function deprecationAdvice({ health, kind }: Advised): readonly Advice[] {
  return health.signs.deprecations.map(({ id, title, advice, jobs, workflowIds, url }) => ({
    recommendation: {
      key: `deprecation ${id}`,
      title: `${title}: ${advice}`,
      evidence: `warned of in ${countInWords(jobs, 'job')} of ${countInWords(workflowIds.length, 'workflow')}`,
      gain: {
        failures: jobs,
        says: `${countInWords(jobs, 'job')} ${perPeriod(kind)} that will not fail when it is taken away`,
      },
      url,
    },
    weight: INTERRUPTION + jobs / 10,
  }))
}
