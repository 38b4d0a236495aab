import { jobName } from './plan.ts'
import { hits, mainStep, type Repository, type Target } from './repository.ts'

const DAY = 86_400

/** Its longest step takes so many times as long from then on. */
export function slowDown(
  repository: Repository,
  target: Target,
  change: { readonly since: number; readonly factor: number },
): void {
  const { since, factor } = change
  grow(repository, target, { kind: 'step', since, factor }, (at) => (at >= since ? factor : 1))
}

/** Its longest step takes a little longer every day, from then to now. */
export function creepUp(
  repository: Repository,
  target: Target,
  change: { readonly since: number; readonly factor: number },
): void {
  const { since, factor } = change
  const days = (repository.world.now - since) / DAY
  grow(repository, target, { kind: 'creep', since, factor }, (at) => {
    const grown = Math.max(0, (at - since) / DAY / days)
    return 1 + (factor - 1) * grown
  })
}

/** Work moves from its longest step to the one that installs, so that the job itself takes as long as before. */
export function moveWork(
  { truth, stories }: Repository,
  target: Target,
  { since, seconds }: { readonly since: number; readonly seconds: number },
): void {
  const { workflow, job } = target
  const [from, to] = [mainStep(job), 'Install dependencies']
  truth.slowerSteps.push({ workflow: workflow.name, job: jobName(job), step: to })
  stories.push({
    execute: (execution) => {
      if (!hits(target, execution) || execution.run.at < since) return
      execution.seconds.set(to, (execution.seconds.get(to) ?? 0) + seconds)
      execution.seconds.set(from, Math.max(1, (execution.seconds.get(from) ?? 0) - seconds))
    },
  })
}

type Growth = { readonly kind: 'step' | 'creep'; readonly since: number; readonly factor: number }

function grow(
  { truth, stories }: Repository,
  target: Target,
  { kind, since, factor }: Growth,
  levelAt: (at: number) => number,
): void {
  const { workflow, job } = target
  const step = mainStep(job)
  const usual = (name: string) => job.steps.find((one) => one.name === name)?.seconds ?? 0
  const whole = job.steps.reduce((sum, { seconds }) => sum + seconds, 2)
  const factorOfJob = (whole + (factor - 1) * usual(step)) / whole
  truth.slowdowns.push({
    ...{ workflow: workflow.name, job: jobName(job), step, kind, since },
    factor: factorOfJob,
  })
  stories.push({
    execute: (execution) => {
      if (!hits(target, execution)) return
      const seconds = execution.seconds.get(step) ?? 0
      execution.seconds.set(step, Math.round(seconds * levelAt(execution.run.at)))
    },
  })
}
