import { createRepository } from '../random-repository.ts'
import type { World } from '../world.ts'
import { everything } from './everything.ts'
import { failingBuilds } from './failing-builds.ts'
import { scenarios } from './index.ts'
import { vitalSigns } from './vital-signs.ts'

/** All that can be asked for by name: counted scenarios, one for each measure, the showcase, and one by chance. */
export const worlds: Readonly<Record<string, (seed: number) => { readonly world: World }>> = {
  ...scenarios,
  ...vitalSigns,
  everything,
  'failing-builds': failingBuilds,
  random: createRepository,
}
