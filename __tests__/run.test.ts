import { describe, expect, test } from '@jest/globals'
import type { Inputs } from '../src/inputs/spec.ts'
import type { Step, Surroundings, Workspace } from '../src/ports/runner.ts'
import type { StateCopy } from '../src/ports/state.ts'
import { run } from '../src/run.ts'
import { type FakeOptions, fakeGitHub } from './fakes/github.ts'
import { makeRun, NOW, worldAt } from './fakes/world.ts'

const CONFIG = '.github/pipeline-vitals.yml'

type Given = FakeOptions & {
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: string
  readonly inWorkspace?: Readonly<Record<string, string>>
  readonly onDefaultBranch?: Readonly<Record<string, string>>
}

/** One step of the action, in memory: what it did, in order, and what it gave out. */
async function play({
  inputs = {},
  event = 'schedule',
  inWorkspace = {},
  onDefaultBranch = {},
  ...fake
}: Given) {
  const world = worldAt()
  for (let id = 1; id <= 3; id++) world.runs.push(makeRun({ id, createdAt: NOW - 1000 + id }))
  for (const [path, text] of Object.entries(onDefaultBranch)) world.files.set(path, text)
  const { github, clock, asked } = fakeGitHub(world, fake)
  const done: string[] = []
  const outputs = new Map<string, string>()
  const say = (kind: string) => (text: string) => void done.push(`${kind} ${text}`)
  const step: Step = {
    ...{
      info: say('info'),
      debug: () => {},
      warning: say('warning'),
      notice: say('notice'),
      error: say('error'),
      fail: say('fail'),
    },
    mask: () => {},
    summary: async () => void done.push('summary'),
    output: (name, value) => {
      outputs.set(name, value)
      done.push('output')
    },
    writeFile: async (name) => name,
    upload: async () => undefined,
  }
  const copy: StateCopy = {
    name: 'the copy',
    read: async () => ({ kind: 'none' }),
    write: async () => {
      done.push('stored')
      return { kind: 'stored' }
    },
  }
  const workspace: Workspace = {
    text: async (path) => inWorkspace[path],
    write: async (path) => path,
    coverage: async () => ({ kind: 'failed', why: 'There is none.' }),
  }
  const given: Readonly<Record<string, string>> = {
    ...{ mode: 'health-check', 'github-token': 'token', 'fail-on': 'never' },
    ...inputs,
  }
  await run({
    surroundings: { ...surroundings, event },
    openStep: async () => step,
    read: (name) => given[name] ?? '',
    connect: (_: Inputs) => ({
      begun: async () => undefined,
      github,
      clock,
      copies: [copy],
      workspace,
      writing: neverAsked,
      page: neverAsked,
      channels: neverAsked,
      settle: neverAsked,
    }),
  })
  const report = JSON.parse(outputs.get('report') ?? '{}')
  return { done, asked, report, failure: done.find((one) => one.startsWith('fail ')) }
}

/** No mode of these writes to the repository. */
async function neverAsked(): Promise<never> {
  throw new Error('nobody here writes')
}

const surroundings: Surroundings = {
  ...{ owner: 'octo-org', repository: 'octo-repo', serverUrl: 'https://github.com', event: 'schedule' },
  ...{ apiUrl: 'https://api.github.com', graphqlUrl: 'https://api.github.com/graphql' },
  ...{ runId: 9, runAttempt: 1, runNumber: 1, ownWorkflowPath: undefined, defaultBranch: 'main' },
  ...{
    visibility: 'public',
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    workspace: undefined,
    temp: undefined,
  },
  triggeredBy: undefined,
}

test('what people will be told is stored before they are told', async () => {
  const { done } = await play({})
  expect(done.indexOf('stored')).toBeGreaterThanOrEqual(0)
  expect(done.indexOf('stored')).toBeLessThan(done.indexOf('output'))
  expect(done.indexOf('stored')).toBeLessThan(done.indexOf('summary'))
})

describe('the config file', () => {
  const off = 'rules:\n  no-such-rule: off\n'
  const read = async (given: Given) => {
    const { asked, failure = '', report } = await play(given)
    const missing = (report.notMeasured ?? []).map(({ what }: { readonly what: string }) => what)
    return {
      remote: asked.includes(`file ${CONFIG}`),
      used: failure.includes('no-such-rule'),
      missing,
      failure,
    }
  }

  test('comes from the workspace without a question, where only those who may write can have put it', async () => {
    expect(await read({ inWorkspace: { [CONFIG]: off } })).toMatchObject({ remote: false, used: true })
  })

  test.each(['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment'])(
    'comes from the default branch on %s, whatever is in the workspace',
    async (event) => {
      const theirs = { inWorkspace: { [CONFIG]: off }, event }
      expect(await read(theirs)).toMatchObject({ remote: true, used: false, failure: '' })
      expect(await read({ ...theirs, onDefaultBranch: { [CONFIG]: off } })).toMatchObject({ used: true })
    },
  )

  test.each(['schedule', 'workflow_dispatch', 'push'])(
    'comes from the default branch on %s, where nothing was checked out',
    async (event) => {
      const given = { event, onDefaultBranch: { [CONFIG]: off } }
      expect(await read(given)).toMatchObject({ remote: true, used: true })
    },
  )

  test('that nobody named need not be there', async () => {
    expect(await read({})).toMatchObject({ remote: true, failure: '', missing: [] })
  })

  test('that the input names has to be somewhere', async () => {
    const { failure } = await read({ inputs: { 'config-path': CONFIG } })
    expect(failure).toContain('there is no such file')
  })

  test('that the token may not look for is said not to have been looked for, and no reason to fail', async () => {
    const given = { event: 'workflow_run', mayReadFiles: false }
    const { failure, missing } = await read(given)
    expect([failure, missing]).toEqual(['', expect.arrayContaining([`Settings in ${CONFIG}`])])
    const named = await read({ ...given, inputs: { 'config-path': CONFIG } })
    expect(named.failure).toContain('may not read')
  })
})
