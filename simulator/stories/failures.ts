import { jobName } from './plan.ts'
import { hits, mainStep, onMain, type Repository, type Target } from './repository.ts'

/** Bad code: at a commit it fails for everybody, however often it is run again. */
export function badCommits(
  repository: Repository,
  targets: readonly Target[],
  share: { readonly main: number; readonly pulls: number },
): void {
  const bad = new Map<string, Target | undefined>()
  repository.stories.push({
    execute: (execution, random) => {
      const { run } = execution
      if (run.event === 'schedule') return
      if (!bad.has(run.sha)) {
        const isBad = random.chance(onMain(repository, run) ? share.main : share.pulls)
        bad.set(run.sha, isBad ? targets[random.between(0, targets.length - 1)] : undefined)
      }
      const target = bad.get(run.sha)
      if (target && hits(target, execution)) execution.failsIn = mainStep(execution.job)
    },
  })
}

/** The default branch is broken since then, and nobody has mended it. */
export function breakMain(repository: Repository, target: Target, since: number): void {
  repository.stories.push({
    execute: (execution) => {
      if (hits(target, execution) && onMain(repository, execution.run) && execution.run.at >= since)
        execution.failsIn = mainStep(execution.job)
    },
  })
}

/** Each execution fails with the same chance, whatever the code. */
export function makeFlaky(repository: Repository, target: Target, rate: number): void {
  repository.truth.flakyJobs.push({ workflow: target.workflow.name, job: jobName(target.job), rate })
  repository.stories.push({
    execute: (execution, random) => {
      if (hits(target, execution) && random.chance(rate)) execution.failsIn = mainStep(execution.job)
    },
  })
}
