import { explain } from './errors.ts'
import { parseInputs, secretsIn } from './inputs/parse.ts'
import type { ModeName } from './modes/index.ts'
import { permissionsOf } from './step/asked.ts'
import type { World } from './step/world.ts'

/** Does what the inputs ask for, and decides whether the step fails. Never throws. */
export async function run(world: World): Promise<void> {
  const { step, read } = world
  const asked = new Set<ModeName>(['health-check'])
  try {
    for (const secret of secretsIn(read)) step.mask(secret)
    const inputs = parseInputs(read)
    asked.clear()
    for (const mode of inputs.mode) asked.add(mode)
    const means = world.connect(inputs)
    await means.begun()
    // Loaded while GitHub answers the first request.
    const { work } = await import('./step/work.ts')
    const failures = await work(inputs, means, world)
    if (failures.length > 0) step.fail(failures.join('\n'))
  } catch (error) {
    const { failureDoc, publishDoc } = await import('./step/publish.ts')
    const { message, hint, detail } = explain(error, permissionsOf(asked))
    step.debug(detail)
    await publishDoc([failureDoc(message, hint)], step)
    step.fail(hint ? `${message}\n${hint}` : message)
  }
}
