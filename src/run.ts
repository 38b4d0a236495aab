import { type Remembered, remember } from './collection/memory.ts'
import { emptyHistory, type History, merge } from './core/history/history.ts'
import { explain } from './errors.ts'
import { parseInputs, secretsIn } from './inputs/parse.ts'
import { type ModeName, modes } from './modes/index.ts'
import type { Mode, Result, Session } from './modes/mode.ts'
import type { Step } from './ports.ts'
import { needs, permissionsOf } from './step/asked.ts'
import { failureDoc, publish, publishDoc, tellHits } from './step/publish.ts'
import { publishPages } from './step/publish-pages.ts'
import { publishReport } from './step/publish-report.ts'
import { type Opened, openSession } from './step/session.ts'
import type { World } from './step/world.ts'

/** Runs the asked modes over one session, publishes what they say, decides whether the step fails. Never throws. */
export async function run(world: World): Promise<void> {
  const { step, read } = world
  const asked = new Set<ModeName>(['health-check'])
  try {
    for (const secret of secretsIn(read)) step.mask(secret)
    const inputs = parseInputs(read)
    asked.clear()
    for (const mode of inputs.mode) asked.add(mode)
    const opened = await openSession(inputs, world)
    const runs = await Promise.all(inputs.mode.map(async (name) => ({ name, run: await modes[name].load() })))
    const outcomes = (which: 'before' | 'after', session: Session) =>
      runs.flatMap(({ name, run }) =>
        isAfterTelling(name) === (which === 'after') ? [run(inputs, session)] : [],
      )
    const judged = outcomes('before', opened.session)
    const keep = keeper(opened, judged, step)
    const told = needs(inputs.mode, 'incidents')
      ? await (await import('./step/tell.ts')).tellPeople(inputs, opened, world, keep)
      : opened.session
    if (told === opened.session) await keep.save(opened.session.history.incidents, new Map())
    const results = [...judged, ...outcomes('after', told)]
    await publish(results, step)
    await tellHits(inputs, results, { ...opened.means, step })
    await publishReport(inputs, results, { ...opened.means, now: told.now, step })
    await publishPages(inputs, told, { ...opened.means, step })
    const failures = results.flatMap(({ failure }) => failure ?? [])
    if (failures.length > 0) step.fail(failures.join('\n'))
  } catch (error) {
    const { message, hint, detail } = explain(error, permissionsOf(asked))
    step.debug(detail)
    await publishDoc([failureDoc(message, hint)], step)
    step.fail(hint ? `${message}\n${hint}` : message)
  }
}

/** Modes about incidents say what people were told, which comes after it was saved. */
function isAfterTelling(name: ModeName): boolean {
  const mode: Mode = modes[name]
  return mode.needs?.includes('incidents') ?? false
}

/** Stores what was learnt and what people will be told, before they are: as often as there is news of it. */
function keeper({ session, learnt, ...opened }: Opened, results: readonly Result[], step: Step) {
  let { memory } = opened
  const { now, from, ownWorkflowPath } = session
  const wanted = results.map((result) => ({ ...emptyHistory, ...result.learnt }))
  const raisedBefore = new Map(results.flatMap(({ raised }) => [...(raised ?? [])]))
  return {
    results,
    save: async (incidents: History['incidents'], raised: History['raised']): Promise<Remembered> => {
      const added = { ...emptyHistory, raised: new Map([...raisedBefore, ...raised]) }
      const history = wanted.reduce(merge, merge({ ...learnt, incidents }, added))
      const remembered = await remember(memory, history, { now, needed: from, ownWorkflowPath })
      const { failures } = remembered
      // One copy is enough; that the other was refused is usual, for instance for a read-only cache.
      const level = failures.length === memory.writable.length ? 'warning' : 'info'
      for (const failure of failures) step[level](failure)
      memory = remembered.memory
      return remembered
    },
  }
}
