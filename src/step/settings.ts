import type { Gap } from '../core/reports/health.ts'
import { defaultSettings, type Settings } from '../core/settings/settings.ts'
import { isTrustedEvent } from '../core/trust.ts'
import { ApiError, UserError } from '../errors.ts'
import type { GitHub } from '../ports/github.ts'
import type { Surroundings, Workspace } from '../ports/runner.ts'

/** Where the config file is, if people do not say otherwise. */
const CONFIG_PATH = '.github/pipeline-vitals.yml'

type Config = { readonly settings: Settings; readonly gaps: readonly Gap[] }
type Sources = Pick<Surroundings, 'event'> & { readonly workspace: Workspace; readonly github: GitHub }

/**
 * The config file, from the workspace where only people with write access can have put it there, or else from the
 * default branch. Nobody has to have one, unless the input names it; without the permission to look whether there is
 * one, thresholds may be others than people set, which is said.
 */
export async function readSettings(path: string, { event, workspace, github }: Sources): Promise<Config> {
  const file = path || CONFIG_PATH
  const trusted = isTrustedEvent(event)
  const local = trusted ? await workspace.text(file) : undefined
  const text = local ?? (path || !trusted ? await readRemote(file, github) : undefined)
  if (text instanceof ApiError) {
    if (path) throw text
    const gaps = [{ what: `Settings in ${file}`, why: 'To look for it needs `contents: read`.' }]
    return { settings: defaultSettings, gaps }
  }
  if (text !== undefined) {
    const [{ rules }, { readConfig }] = await Promise.all([
      import('../core/alerts/rules.ts'),
      import('../inputs/config.ts'),
    ])
    return { settings: await readConfig(text, { file, rules }), gaps: [] }
  }
  if (path === '') return { settings: defaultSettings, gaps: [] }
  throw new UserError(`\`config-path\` names ${JSON.stringify(path)}, and there is no such file.`, {
    hint: 'It is looked for in the workspace, which actions/checkout fills, and on the default branch.',
  })
}

/** `undefined` where there is no such file; the error where the token may not look for it. */
async function readRemote(file: string, github: GitHub): Promise<string | ApiError | undefined> {
  try {
    return await github.file(file)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.kind === 'not-found') return undefined
    if (error.kind === 'forbidden') return error
    throw error
  }
}
