import type { Inputs } from '../inputs/spec.ts'
import { type ModeName, modes } from '../modes/index.ts'
import type { Mode, Session } from '../modes/mode.ts'
import { needs } from './asked.ts'
import { keeper } from './keeper.ts'
import { publish, tellHits } from './publish.ts'
import { publishPages } from './publish-pages.ts'
import { publishReport } from './publish-report.ts'
import { openSession } from './session.ts'
import type { Here, Means } from './world.ts'

/** Runs the asked modes over one session and publishes what they say. Gives why the step should fail, if it should. */
export async function work(
  inputs: Inputs,
  means: Means,
  { surroundings, step }: Here,
): Promise<readonly string[]> {
  // What is wrong with a channel is to be mended before anything is read.
  const channels = inputs.mode.includes('notify') ? await means.channels(inputs) : []
  const opened = await openSession(inputs, means, { surroundings, step })
  const runs = await Promise.all(inputs.mode.map(async (name) => ({ name, run: await modes[name].load() })))
  const outcomes = (which: 'before' | 'after', session: Session) =>
    runs.flatMap(({ name, run }) =>
      isAfterTelling(name) === (which === 'after') ? [run(inputs, session)] : [],
    )
  const judged = outcomes('before', opened.session)
  const keep = keeper(opened, judged, step)
  const told = needs(inputs.mode, 'incidents')
    ? await (await import('./tell.ts')).tellPeople(
        inputs,
        { ...opened, channels },
        { surroundings, step },
        keep,
      )
    : opened.session
  if (told === opened.session) await keep.save(opened.session.history.incidents, new Map())
  for (const { settle } of means.copies) await settle?.()
  const results = [...judged, ...outcomes('after', told)]
  await publish(results, step)
  await tellHits(inputs, results, { ...means, step })
  await publishReport(inputs, results, { ...means, now: told.now, step })
  await publishPages(inputs, told, { ...means, step })
  return results.flatMap(({ failure }) => failure ?? [])
}

/** Modes about incidents say what people were told, which comes after it was saved. */
function isAfterTelling(name: ModeName): boolean {
  const mode: Mode = modes[name]
  return mode.needs?.includes('incidents') ?? false
}
