import type { World } from '../../simulator/world.ts'

/** The run of a monitor that was killed, which GitHub shows as failed. */
export function endKilledRun(world: World): void {
  const run = world.runs.findLast(({ attempts }) => attempts.at(-1)?.conclusion === null)
  if (!run) throw new RangeError('no run goes on')
  run.attempts = run.attempts.map((attempt) => {
    return { ...attempt, status: 'completed', conclusion: attempt.conclusion ?? 'failure' }
  })
}
