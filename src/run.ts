import { explain } from './errors.ts'
import { parseInputs, secretsIn } from './inputs/parse.ts'
import type { Inputs } from './inputs/spec.ts'
import { permissionsOf } from './step/asked.ts'
import type { Means, World } from './step/world.ts'

/** Does what the inputs ask for, and decides whether the step fails. Never throws. */
export async function run(world: World): Promise<void> {
  const begun = begin(world)
  if ('means' in begun) await begun.means.begun()
  // All that follows is loaded while GitHub answers the first request.
  const step = await world.openStep()
  for (const secret of secretsIn(world.read)) step.mask(secret)
  try {
    if ('error' in begun) throw begun.error
    const { work } = await import('./step/work.ts')
    const failures = await work(begun.inputs, begun.means, { surroundings: world.surroundings, step })
    if (failures.length > 0) step.fail(failures.join('\n'))
  } catch (error) {
    const { failureDoc, publishDoc } = await import('./step/publish.ts')
    const asked = 'inputs' in begun ? begun.inputs.mode : (['health-check'] as const)
    const { message, hint, detail } = explain(error, permissionsOf(asked))
    step.debug(detail)
    await publishDoc([failureDoc(message, hint)], step)
    step.fail(hint ? `${message}\n${hint}` : message)
  }
}

type Begun = { readonly inputs: Inputs; readonly means: Means } | { readonly error: unknown }

/** Reads the inputs and sends the first request. Says nothing, since secrets are not masked yet. */
function begin({ read, connect }: World): Begun {
  try {
    const inputs = parseInputs(read)
    return { inputs, means: connect(inputs) }
  } catch (error) {
    return { error }
  }
}
