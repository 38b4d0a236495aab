import { Malformed, map, object, optional, string } from './shape.ts'
import { type Sight, sightOf } from './sights.ts'

/** Longer ones are read each time. */
export const MAX_CONFIG = 100_000

/** A config file as GitHub shows it at a commit of the default branch; without a text there is none there. */
export type SeenConfig = Sight & { readonly sha: string; readonly text: string | undefined }

/** By path. */
export type SeenConfigs = ReadonlyMap<string, SeenConfig>

/** Monitors with other inputs can have other files. */
const KEPT = 5

export function newestConfigs(configs: SeenConfigs): SeenConfigs {
  const newest = [...configs].toSorted(([x, a], [y, b]) => b.seenAt - a.seenAt || (x < y ? -1 : 1))
  return new Map(newest.slice(0, KEPT))
}

/** Reads what was stored. */
export function configsOf(value: unknown): SeenConfigs {
  return map(value, (path, config) => [string(path, 'path'), configOf(config)], 'config files')
}

function configOf(value: unknown): SeenConfig {
  const { sha, text } = object(value, 'a config file')
  const config = { ...sightOf(value), sha: string(sha, 'sha'), text: optional(text, string, 'text') }
  if ((config.text?.length ?? 0) > MAX_CONFIG) throw new Malformed('a config file is too long')
  return config
}
