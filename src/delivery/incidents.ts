import type { History } from '../core/history/history.ts'
import { type Incident, isActive } from '../core/incidents/incident.ts'
import type { IncidentMemory } from '../core/incidents/memory.ts'
import type { Finding } from '../core/incidents/observation.ts'
import { observe } from '../core/incidents/observe.ts'
import type { LifeCycle } from '../core/incidents/settings.ts'
import { type Sight, seenIn } from '../core/incidents/sight.ts'
import { type Verdict, verify } from '../core/incidents/verify.ts'
import { DAY, decisiveAttempt, latestAttempt, outcomeOf, type Seconds } from '../core/model.ts'
import { severities } from '../core/reports/health.ts'
import { ApiError } from '../errors.ts'
import type { GitHub } from '../ports/github.ts'

/** Ended incidents are of interest for as long as people may look for them. */
const RECENT = 30 * DAY

export type Watched = {
  readonly memory: IncidentMemory
  /** What fails, and not yet often enough to be told. */
  readonly pending: readonly Finding[]
}

/**
 * The incidents brought up to date. What seems to have ended is held against GitHub once more before anyone hears of it:
 * a run that passed can have been run again meanwhile.
 */
export async function watchIncidents(
  sight: Sight,
  lifeCycle: LifeCycle,
  github: Pick<GitHub, 'run'>,
): Promise<Watched> {
  const { now } = sight
  const { incidents: before, ...rest } = sight.history.incidents
  const observed = observe(before, seenIn(sight), lifeCycle, now)
  const verdictOf = verdicts(github, sight.history)
  let { incidents } = observed
  for (const { kind, key, incident } of observed.transitions) {
    if (kind !== 'to-be-verified') continue
    incidents = verify(incidents, key, await verdictOf(incident), { now, lapseAfter: lifeCycle.lapseAfter })
  }
  return { memory: { ...rest, incidents }, pending: observed.pending }
}

/** Asks for each run once. */
function verdicts(
  github: Pick<GitHub, 'run'>,
  history: Pick<History, 'runs'>,
): (incident: Incident) => Promise<Verdict> {
  const asked = new Map<number, Promise<Verdict>>()
  return async ({ pass }) => {
    // What no run showed was measured just now.
    if (pass?.runId === undefined) return { kind: 'passed' }
    const verdict = asked.get(pass.runId) ?? verdictOn(pass.runId, github, history)
    asked.set(pass.runId, verdict)
    return await verdict
  }
}

/** GitHub shows the latest attempt alone. Where that one was cancelled, the run stands as it did before. */
async function verdictOn(
  runId: number,
  github: Pick<GitHub, 'run'>,
  { runs }: Pick<History, 'runs'>,
): Promise<Verdict> {
  try {
    const { run } = await github.run(runId)
    const latest = latestAttempt(run)
    const before = runs.get(runId)?.attempts.filter(({ number }) => number < latest.number) ?? []
    const attempt = decisiveAttempt({ ...run, attempts: [...before, latest] })
    if (!attempt || outcomeOf(latest) === 'unfinished') return { kind: 'unknown' }
    return outcomeOf(attempt) === 'passed'
      ? { kind: 'passed' }
      : { kind: 'failing', seenAt: attempt.updatedAt }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return { kind: 'unknown' }
  }
}

/** What goes on, the gravest first, and then what ended lately. */
export function recentIncidents({ incidents }: IncidentMemory, now: Seconds): readonly Incident[] {
  const rank = (incident: Incident) => (isActive(incident) ? 0 : 10) + severities.indexOf(incident.severity)
  return [...incidents.values()]
    .filter(({ resolution }) => resolution === undefined || resolution.at >= now - RECENT)
    .toSorted((a, b) => rank(a) - rank(b) || a.openedAt - b.openedAt)
}
