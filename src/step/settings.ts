import { MAX_CONFIG, type SeenConfigs } from '../core/history/configs.ts'
import type { Gap } from '../core/reports/health.ts'
import { defaultSettings, type Settings } from '../core/settings/settings.ts'
import { isTrustedEvent } from '../core/trust.ts'
import { ApiError, UserError } from '../errors.ts'
import type { Clock, GitHub } from '../ports/github.ts'
import type { Surroundings, Workspace } from '../ports/runner.ts'

/** Where the config file is, if people do not say otherwise. */
const CONFIG_PATH = '.github/pipeline-vitals.yml'

export type Config = {
  readonly settings: Settings
  readonly gaps: readonly Gap[]
  /** What is known of config files now. */
  readonly configs: SeenConfigs
}

type Sources = Pick<Surroundings, 'event' | 'sha' | 'ref'> & {
  readonly defaultBranch: string
  readonly configs: SeenConfigs
  readonly workspace: Workspace
  readonly github: GitHub
  readonly clock: Clock
}

/**
 * The config file, from the workspace where only people with write access can have put it there, or else, as in jobs
 * that check nothing out, from the default branch. Nobody has to have one, unless the input names it; without the permission to look whether there is
 * one, thresholds may be others than people set, which is said.
 */
export async function readSettings(path: string, sources: Sources): Promise<Config> {
  const { event, workspace } = sources
  const file = path || CONFIG_PATH
  const local = isTrustedEvent(event) ? await workspace.text(file) : undefined
  const { text, configs } =
    local === undefined ? await readRemote(file, sources) : { ...sources, text: local }
  if (text instanceof ApiError) {
    if (path) throw text
    const gaps = [{ what: `Settings in ${file}`, why: 'To look for it needs `contents: read`.' }]
    return { settings: defaultSettings, gaps, configs }
  }
  if (text !== undefined) {
    const [{ rules }, { readConfig }] = await Promise.all([
      import('../core/alerts/rules.ts'),
      import('../inputs/config.ts'),
    ])
    return { settings: await readConfig(text, { file, rules }), gaps: [], configs }
  }
  if (path === '') return { settings: defaultSettings, gaps: [], configs }
  throw new UserError(`\`config-path\` names ${JSON.stringify(path)}, and there is no such file.`, {
    hint: 'It is looked for in the workspace, which actions/checkout fills, and on the default branch.',
  })
}

type Remote = { readonly text: string | ApiError | undefined; readonly configs: SeenConfigs }

/**
 * From the default branch: at the commit that the job works on where it is one of that branch, since what was read at a
 * commit is true for good, that there is no such file included.
 */
async function readRemote(file: string, sources: Sources): Promise<Remote> {
  const { sha, ref, defaultBranch, configs, github, clock } = sources
  const commit = ref === `refs/heads/${defaultBranch}` && sha !== '' ? sha : undefined
  const known = configs.get(file)
  if (known && known.sha === commit) return { text: known.text, configs }
  const text = await textOf(file, commit, github)
  if (commit === undefined || text instanceof ApiError || (text?.length ?? 0) > MAX_CONFIG)
    return { text, configs }
  return { text, configs: new Map(configs).set(file, { seenAt: clock.now(), sha: commit, text }) }
}

/** `undefined` where there is no such file; the error where the token may not look for it. */
async function textOf(
  file: string,
  commit: string | undefined,
  github: GitHub,
): Promise<string | ApiError | undefined> {
  try {
    return await github.file(file, commit)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.kind === 'not-found') return undefined
    if (error.kind === 'forbidden') return error
    throw error
  }
}
