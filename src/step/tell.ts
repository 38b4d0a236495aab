import type { Channel } from '../adapters/channels/channel.ts'
import { newsFor, type Remembered } from '../collection/memory.ts'
import { judgingOwnRun } from '../collection/own-run.ts'
import { raisedNow } from '../core/alerts/raised.ts'
import type { History } from '../core/history/history.ts'
import type { IncidentMemory } from '../core/incidents/memory.ts'
import type { Inputs } from '../inputs/spec.ts'
import type { Result, Session } from '../modes/mode.ts'
import { permissionsOf } from './asked.ts'
import type { Opened } from './session.ts'
import type { Here } from './world.ts'

export type Saving = {
  /** Of the modes that came before. */
  readonly results: readonly Result[]
  /** Stores what was learnt, beside the incidents. Does not throw. */
  readonly save: (incidents: IncidentMemory, raised: History['raised']) => Promise<Remembered>
}

/**
 * Incidents, and whom to tell of them: observed in what was read, decided, saved, told. Gives the session with what
 * became of it, for the modes that say so.
 */
export async function tellPeople(
  inputs: Inputs,
  { session, memory, openIssues, means, channels }: Opened & { readonly channels: readonly Channel[] },
  { surroundings, step }: Here,
  { save, results }: Saving,
): Promise<Session> {
  const [{ deliver }, { healthReport }, { assessFailures }, { rules }] = await Promise.all([
    import('../delivery/deliver.ts'),
    import('../modes/health-check.ts'),
    import('../core/failures/assess-failures.ts'),
    import('../core/diagnosis/rules/index.ts'),
  ])
  const health = healthReport(inputs, session)
  const raised = raisedNow(health.alerts, session.history, session.now)
  const { groups } = assessFailures({
    ...session,
    triggeredBy: undefined,
    lookbackDays: inputs.lookbackDays,
    rules: [...session.settings.failureRules, ...rules],
  })
  // A step that is about to fail lets no run pass.
  const jobStatus = results.some(({ failure }) => failure !== undefined) ? 'failure' : inputs.jobStatus
  const isKept = memory.writable.length > 0
  if (!isKept)
    step.info('Nothing is remembered (`state: none`): only the run that started this step is told of.')
  const { delivery, memory: incidents } = await deliver({
    ...{ inputs, session, health, groups, step, surroundings },
    github: {
      ...means.github,
      ...judgingOwnRun(means.github, { ...surroundings, jobStatus }, session.now),
    },
    openIssues,
    reports: results.flatMap(({ messages }) => messages ?? []),
    writing: means.writing,
    channels,
    owners: async () => (await import('../collection/codeowners.ts')).readCodeowners(means.github),
    permissions: permissionsOf(inputs.mode),
    by: `${surroundings.runId}/${surroundings.runAttempt}`,
    save: async (state) => (await save(state, raised)).failures.length < memory.writable.length,
    news: async () => {
      if (memory.writable.some(({ news }) => news)) await means.settle()
      return (await newsFor(memory)).incidents
    },
    onlyRun: isKept ? undefined : (session.triggeredBy ?? surroundings.runId),
  })
  return { ...session, history: { ...session.history, incidents }, delivery }
}
