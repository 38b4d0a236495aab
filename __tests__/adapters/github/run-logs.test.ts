import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Simulator } from '../../../simulator/server.ts'
import type { Log, World } from '../../../simulator/world.ts'
import { zip } from '../../../simulator/zip.ts'
import type { Answer } from '../../../src/adapters/github/exchange.ts'
import { readRunLogs, zipLimits } from '../../../src/adapters/github/run-logs.ts'
import type { Transport } from '../../../src/adapters/github/transport.ts'
import { ApiError } from '../../../src/errors.ts'
import { connect, quickLimits, simulate } from '../../fakes/real.ts'
import { makeJob, makeRun, NOW, worldAt } from '../../fakes/world.ts'

let world: World
let simulator: Simulator

beforeAll(async () => {
  world = worldAt()
  simulator = await simulate(world)
})
afterAll(async () => await simulator.close())
afterEach(() => {
  simulator.logStore.scripts = []
  simulator.logStore.downloads.length = 0
})

function give(...logs: readonly Log[]): void {
  const jobs = logs.map((log, i) => ({
    ...makeJob(i + 1, NOW - 900, 60, 'failure'),
    name: `call / ${i}`,
    log,
  }))
  world.runs = [makeRun({ id: 1, createdAt: NOW - 900, conclusion: 'failure', jobs })]
}

/** Texts of the logs by job, as the real adapter reads them from the simulator. */
async function read(choose = (files: readonly string[]) => files): Promise<Record<number, string>> {
  const taken: Record<number, string> = {}
  await connect(simulator, 100, quickLimits).github.runLogs({
    runId: 1,
    attempt: 1,
    choose: (files) =>
      new Map(
        choose(files).flatMap((file) => (file.includes('/') ? [] : [[file, Number(file.split('_')[0]) + 1]])),
      ),
    take: async (jobId, { head }) => {
      taken[jobId] = Buffer.from(head).toString()
    },
  })
  return taken
}

test('the logs of a run come in one download, from a host that gets no header of ours', async () => {
  give([Buffer.from('one\n')], 'never', [Buffer.from('tw'), Buffer.from('o ✓\n')])
  const before = simulator.requests.length
  expect(await read()).toEqual({ 1: 'one\n', 3: 'two ✓\n' })
  expect(simulator.requests.length - before).toBe(1)
  const [download, ...more] = simulator.logStore.downloads
  expect([Object.keys(download?.headers ?? {}).sort(), more]).toEqual([
    ['accept-encoding', 'connection', 'host'],
    [],
  ])
})

test('only the files that are chosen are unpacked', async () => {
  give([Buffer.from('one\n')], [Buffer.from('two\n')])
  expect(await read((files) => files.filter((file) => file.startsWith('1')))).toEqual({ 2: 'two\n' })
})

test('a zip that comes torn is asked for again', async () => {
  give([Buffer.from('one\n')])
  simulator.logStore.scripts = [{ request: 1, times: 1, fault: { kind: 'short-body' } }]
  expect(await read()).toEqual({ 1: 'one\n' })
})

test('logs that have expired are not found', async () => {
  give('expired')
  await expect(read()).rejects.toMatchObject({ kind: 'not-found' })
})

describe('a zip', () => {
  /** Reads this zip as the store's answer; what was taken, or the kind of error. */
  async function unpacked(
    bytes: Uint8Array,
    {
      take = async () => {},
      limits = zipLimits,
    }: { take?: () => Promise<void>; limits?: Parameters<typeof readRunLogs>[2] } = {},
  ): Promise<unknown> {
    const taken: string[] = []
    const answer = { status: 302, headers: { location: 'https://store.example/zip' }, body: Buffer.alloc(0) }
    const transport: Transport = {
      get: async ({ consume }, parse) => {
        const push = consume?.()
        for (let at = 0; at < bytes.length; at += 65_536) push?.(bytes.subarray(at, at + 65_536))
        return parse({ ...answer, status: 200 })
      },
      send: async () => {
        throw new Error('Nothing is sent.')
      },
      ...{ gone: async () => undefined, requestsMade: () => 0, remaining: () => undefined, now: () => 0 },
    }
    const options = { transport, locate: async <T>(parse: (answer: Answer) => T) => parse(answer) }
    try {
      await readRunLogs(
        options,
        {
          choose: (files) => new Map(files.map((file, i) => [file, i])),
          take: async (_, { head, rest }) => {
            await take()
            taken.push(`${head.length + (rest?.tail.length ?? 0)}`)
          },
        },
        limits,
      )
      return taken
    } catch (error) {
      return error instanceof ApiError ? error.kind : error
    }
  }
  const good = zip([{ name: '0_a.txt', content: Buffer.from('hello\n'.repeat(500)) }])

  test('with nothing in it, or with files of nothing, has no logs', async () => {
    expect(await unpacked(zip([]))).toEqual([])
    expect(await unpacked(zip([{ name: '0_a.txt', content: new Uint8Array() }]))).toEqual(['0'])
  })

  test('cut anywhere is not read, and nothing is made up', async () => {
    for (let at = 0; at < good.length; at += 7)
      expect([await unpacked(good.subarray(0, at))]).toEqual(['shape'])
  })

  test('with any byte changed is read as it was, or not at all, or without the file', async () => {
    for (let at = 0; at < good.length; at += 3) {
      const torn = Buffer.from(good)
      torn[at] = (torn[at] ?? 0) ^ 0x55
      const found = await unpacked(torn)
      expect(found === 'shape' || (Array.isArray(found) && found.every((bytes) => bytes === '3000'))).toBe(
        true,
      )
    }
  })

  test.each(['../../etc/passwd', '/etc/passwd', 'C:\\x', 'a\\..\\b'])(
    'with a file called %j writes nothing',
    async (name) => {
      const found = await unpacked(zip([{ name, content: Buffer.from('x') }]))
      expect(found === 'shape' || Array.isArray(found)).toBe(true)
    },
  )

  test.each([
    ['unpacks to more than it may', { unpackedBytes: 5999 }],
    ['is larger than it may be', { zipBytes: 100 }],
    ['has more files than it may', { files: 1 }],
  ])('that %s is given up', async (_, limit) => {
    const content = Buffer.from('hello\n'.repeat(500))
    const two = zip(['0_a.txt', '1_a.txt'].map((name) => ({ name, content })))
    expect(await unpacked(two)).toEqual(['3000', '3000'])
    expect(await unpacked(two, { limits: { ...zipLimits, ...limit } })).toBe('server')
  })

  test('that says less than what it holds is not believed', async () => {
    const bomb = Buffer.from(good.toString('hex').replaceAll('b80b0000', '0a000000'), 'hex')
    expect(await unpacked(bomb)).toBe('shape')
  })

  test('whose logs make trouble to whoever takes them lets that trouble through', async () => {
    const trouble = new TypeError('ours')
    expect(
      await unpacked(good, {
        take: async () => {
          throw trouble
        },
      }),
    ).toBe(trouble)
  })
})
