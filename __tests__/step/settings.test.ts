import { describe, expect, test } from '@jest/globals'
import { MAX_CONFIG, type SeenConfigs } from '../../src/core/history/configs.ts'
import { ApiError } from '../../src/errors.ts'
import { readSettings } from '../../src/step/settings.ts'
import { fakeGitHub } from '../fakes/github.ts'
import { NOW, worldAt } from '../fakes/world.ts'

const PATH = '.github/pipeline-vitals.yml'
const [first, second] = ['a'.repeat(40), 'b'.repeat(40)]
const withRule = (value: string) => `rules:\n  default-branch-red: ${value}\n`

type Given = {
  readonly event?: string
  readonly sha?: string
  readonly ref?: string
  readonly path?: string
  readonly configs?: SeenConfigs
  readonly inWorkspace?: string
  /** On the default branch, at whatever commit. */
  readonly text?: string
}

/** The rules that were set, what was asked for, and what is remembered then. */
async function read(given: Given = {}) {
  const { event = 'workflow_run', sha = first, ref = 'refs/heads/main', path = '', text } = given
  const world = worldAt()
  if (text !== undefined) world.files.set(PATH, text)
  const { github, clock } = fakeGitHub(world)
  const asked: (string | undefined)[] = []
  const file: typeof github.file = async (path, at) => {
    asked.push(at)
    return await github.file(path, at)
  }
  const { settings, configs } = await readSettings(path, {
    ...{ event, sha, ref, defaultBranch: 'main', configs: given.configs ?? new Map() },
    workspace: {
      text: async () => given.inWorkspace,
      write: async (path) => path,
      coverage: async () => ({ kind: 'failed', why: 'There is none.' }),
    },
    ...{ github: { ...github, file }, clock },
  })
  return { rules: settings.rules, configs, asked }
}

describe('a config file on the default branch', () => {
  test('is asked for once for each commit of it, and read at that commit', async () => {
    const one = await read({ text: withRule('off') })
    expect([one.asked, [...one.configs]]).toEqual([
      [first],
      [[PATH, { seenAt: NOW, sha: first, text: withRule('off') }]],
    ])
    const again = await read({ configs: one.configs, text: withRule('{ severity: info }') })
    expect(again).toEqual({ ...one, asked: [] })
    const next = await read({ configs: one.configs, text: withRule('{ severity: info }'), sha: second })
    expect([next.asked, next.configs.get(PATH)?.sha]).toEqual([[second], second])
    expect(next.rules).not.toEqual(one.rules)
  })

  test('that is not there is not asked for again either', async () => {
    const one = await read()
    expect(one.configs.get(PATH)).toEqual({ seenAt: NOW, sha: first, text: undefined })
    const again = await read({ configs: one.configs, text: withRule('off') })
    expect([again.asked, again.rules]).toEqual([[], one.rules])
  })

  test.each([
    ['a pull request', { event: 'pull_request', ref: 'refs/pull/7/merge' }],
    ['another branch', { event: 'pull_request_target', ref: 'refs/heads/release' }],
    ['a tag of its name', { event: 'release', ref: 'refs/tags/main' }],
    ['no commit', { sha: '' }],
  ])('is the newest, and not remembered, where the job works on %s', async (_, where) => {
    const known = await read({ text: withRule('off') })
    const { asked, configs, rules } = await read({
      ...where,
      configs: known.configs,
      text: withRule('{ severity: info }'),
    })
    expect([asked, configs]).toEqual([[undefined], known.configs])
    expect(rules).not.toEqual(known.rules)
  })

  test('of another name is another file', async () => {
    const one = await read({ text: withRule('off') })
    await expect(read({ path: 'other.yml', configs: one.configs })).rejects.toThrow('no such file')
  })

  test('that is too long is used, and asked for each time', async () => {
    const { configs, rules } = await read({ text: withRule('off').padEnd(MAX_CONFIG + 1, '\n') })
    expect(configs.size).toBe(0)
    expect(rules).toEqual((await read({ text: withRule('off') })).rules)
  })

  test('is not remembered where it is a file of the workspace, which strangers may have put there', async () => {
    const trusted = await read({ event: 'schedule', inWorkspace: withRule('off') })
    expect([trusted.asked, trusted.configs.size]).toEqual([[], 0])
    const stranger = await read({ inWorkspace: withRule('off') })
    expect([stranger.asked, stranger.configs.get(PATH)?.text]).toEqual([[first], undefined])
  })

  test('that cannot be read is not taken for none', async () => {
    const { github, clock } = fakeGitHub(worldAt())
    const failing = (kind: 'server' | 'forbidden') =>
      readSettings('', {
        ...{ event: 'workflow_run', sha: first, ref: 'refs/heads/main', defaultBranch: 'main' },
        ...{ configs: new Map(), clock },
        workspace: {
          text: async () => undefined,
          write: async (path) => path,
          coverage: async () => ({ kind: 'failed', why: 'There is none.' }),
        },
        github: {
          ...github,
          file: async () => {
            throw new ApiError(kind, 'No.')
          },
        },
      })
    await expect(failing('server')).rejects.toThrow('No.')
    expect((await failing('forbidden')).configs.size).toBe(0)
  })
})
