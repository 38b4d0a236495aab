import { createRandom, type Random } from '../../simulator/random.ts'
import { type Attempt, type Job, latest, type Run, type World } from '../../simulator/world.ts'
import { makeAttempt, makeJob, makeRun, rerun, worldAt } from '../fakes/world.ts'

export type Life = {
  readonly world: World
  readonly random: Random
  /** All that ever was, deleted or not. */
  readonly ever: Map<number, Run>
  readonly arrive: (count: number, span: number) => void
  readonly removeRuns: (count: number) => void
  readonly rerunOne: () => void
  readonly finishSome: () => void
  /** One is added, renamed, switched off or on, or deleted; those that there are stay the same objects otherwise. */
  readonly changeWorkflows: (chance: number) => void
}

const DAY = 86_400
const words = ['success', 'success', 'success', 'failure', 'cancelled', 'action_required', null] as const

/** A repository in which things happen by chance. */
export function beginLife(seed: number): Life {
  const random = createRandom(seed)
  const ofWorkflows = createRandom(seed + 1)
  const world = worldAt()
  const ever = new Map<number, Run>()
  let nextId = 1
  let nextJobId = 1

  const pick = <T>(items: readonly T[]): T | undefined => items[random.between(0, items.length - 1)]
  const wordFor = () => (random.chance(0.6) ? 'success' : (pick(words) ?? null))

  /** `build`, then `test`, which makes the attempt end as it does; a rerun can carry the first over. */
  function jobsOf({ startedAt, updatedAt, conclusion }: Attempt, before?: Attempt): readonly Job[] {
    if (conclusion === 'action_required') return []
    const seconds = Math.floor((updatedAt - startedAt) / 2)
    const [built] = before?.jobs ?? []
    const end = conclusion ?? 'cancelled'
    const test = makeJob(nextJobId++, startedAt + seconds, seconds, end)
    const build =
      built && random.chance(0.5)
        ? { ...built, id: nextJobId++ }
        : { ...makeJob(nextJobId++, startedAt, seconds), name: 'build' }
    return [build, { ...test, name: 'test', ...(conclusion === null && { completedAt: null, conclusion }) }]
  }

  /** Gives the latest attempt its jobs. */
  function execute(run: Run): void {
    const [before, attempt] = [run.attempts.at(-2), latest(run)]
    run.attempts = [...run.attempts.slice(0, -1), { ...attempt, jobs: jobsOf(attempt, before) }]
  }

  function arrive(count: number, span: number): void {
    const times = Array.from({ length: count }, () => world.now - random.between(0, span)).sort(
      (a, b) => a - b,
    )
    for (const createdAt of times) {
      // Ids of one second do not follow the order of the listing of another.
      nextId += random.between(1, 5)
      const branch = random.chance(0.3) ? 'main' : 'topic'
      const run = makeRun({
        id: nextId,
        createdAt,
        conclusion: wordFor(),
        branch,
        seconds: random.between(1, 100),
      })
      while (random.chance(0.15)) {
        const ended = { ...latest(run), status: 'completed', conclusion: 'failure' }
        run.attempts = [...run.attempts.slice(0, -1), ended]
        execute(run)
        rerun(run, ended.updatedAt + 100, { conclusion: wordFor() })
      }
      execute(run)
      world.runs.push(run)
      ever.set(run.id, run)
    }
  }

  function rerunOne(): void {
    const ended = world.runs.filter((run) => latest(run).status === 'completed')
    const run = pick(ended.filter((run) => latest(run).conclusion === 'failure' || random.chance(0.1)))
    // No attempt begins before the one before it has ended.
    if (!run) return
    rerun(run, Math.max(world.now, latest(run).updatedAt + 1), { conclusion: wordFor() })
    execute(run)
  }

  /** Runs are deleted one by one, or a whole stretch of them. */
  function removeRuns(count: number): void {
    const sorted = world.runs.toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id)
    const gone = new Set(sorted.splice(random.between(0, Math.max(0, sorted.length - count)), count))
    world.runs = world.runs.filter((run) => !gone.has(run))
  }

  function finishSome(): void {
    for (const run of world.runs) {
      const attempt = latest(run)
      const open = attempt.status !== 'completed' || attempt.conclusion === 'action_required'
      if (!open || random.chance(0.5)) continue
      const ended = makeAttempt(attempt.number, attempt.startedAt, {
        conclusion: pick(['success', 'failure']) ?? null,
      })
      run.attempts = [
        ...run.attempts.slice(0, -1),
        { ...ended, updatedAt: Math.max(world.now, attempt.startedAt) },
      ]
      execute(run)
    }
  }

  let nextWorkflow = 2
  function changeWorkflows(chance: number): void {
    if (!ofWorkflows.chance(chance)) return
    const place = ofWorkflows.between(0, world.workflows.length - 1)
    const known = world.workflows[place]
    if (!known) return
    const { id, name, state } = known
    const change = (given: Partial<typeof known>) => world.workflows.splice(place, 1, { ...known, ...given })
    const events = [
      () => {
        const path = `.github/workflows/${nextWorkflow}.yml`
        world.workflows.push({ id: nextWorkflow, name: 'New', path, state: 'active' })
        world.files.set(path, 'on: push')
        nextWorkflow += 1
      },
      () => change({ name: `${name}+` }),
      () => change({ state: state === 'active' ? 'disabled_manually' : 'active' }),
      () => {
        world.files.delete(known.path)
        // GitHub keeps a workflow whose runs it keeps.
        if (id === 1) change({ state: 'deleted' })
        else world.workflows.splice(place, 1)
      },
    ]
    events[ofWorkflows.between(0, events.length - 1)]?.()
  }

  arrive(random.between(0, 1), 20 * DAY)
  return { world, random, ever, arrive, removeRuns, rerunOne, finishSome, changeWorkflows }
}
