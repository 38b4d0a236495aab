import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Fault } from '../../../simulator/faults.ts'
import type { Simulator } from '../../../simulator/server.ts'
import type { Log, World } from '../../../simulator/world.ts'
import { windowBytes } from '../../../src/core/failures/log-window.ts'
import { connect, quickLimits, simulate } from '../../fakes/real.ts'
import { makeJob, makeRun, NOW, worldAt } from '../../fakes/world.ts'

const text = 'one\ntwo\nthree ✓\n'
let world: World
let simulator: Simulator

beforeAll(async () => {
  world = worldAt()
  simulator = await simulate(world)
})
afterAll(async () => await simulator.close())
beforeEach(() => give([Buffer.from(text)]))
afterEach(() => {
  simulator.logStore.scripts = []
  simulator.scripts = []
  simulator.logStore.downloads.length = 0
})

/** Job 7, with this log. */
function give(log: Log): void {
  const job = { ...makeJob(7, NOW - 900, 60, 'failure'), log }
  world.runs = [makeRun({ id: 1, createdAt: NOW - 900, conclusion: 'failure', jobs: [job] })]
}

const limits = { ...quickLimits, idle: 300, total: 900 }
const read = async (tries = 4) => await connect(simulator, 100, { ...limits, tries }).github.log(7)
const told = async () => Buffer.from((await read()).head).toString()

const once = (fault: Fault) => [{ request: 1, times: 1, fault }]
const always = (fault: Fault) => [{ request: 1, times: Number.POSITIVE_INFINITY, fault }]

test('the store of logs is another host and gets neither the token nor any header of ours', async () => {
  expect(await told()).toBe(text)
  const [download, ...more] = simulator.logStore.downloads
  expect([Object.keys(download?.headers ?? {}).sort(), more]).toEqual([
    ['accept-encoding', 'connection', 'host'],
    [],
  ])
  expect(new URL(simulator.logStore.url).host).not.toBe(new URL(simulator.url).host)
})

test.each<[string, Fault]>([
  ['cut in its body', { kind: 'short-body' }],
  ['reset in its body', { kind: 'reset-in-body' }],
  ['reset before it', { kind: 'reset' }],
  ['broken gzip', { kind: 'bad-gzip' }],
  ['half a gzip', { kind: 'cut-gzip' }],
  ['a stop in its body', { kind: 'hang-in-body' }],
  ['a byte at a time', { kind: 'drip', milliseconds: 300 }],
  ['a server error', { kind: 'status', status: 503 }],
])('a log that comes torn is asked for again, and is whole or is none: %s', async (_, fault) => {
  simulator.logStore.scripts = once(fault)
  expect(await told()).toBe(text)
  simulator.logStore.scripts = always(fault)
  await expect(read(2)).rejects.toMatchObject({
    name: 'ApiError',
    kind: fault.kind === 'status' ? 'server' : 'network',
  })
})

test('what came before a log was torn is not in it twice', async () => {
  give([Buffer.from('a line\n'.repeat(10_000))])
  simulator.logStore.scripts = once({ kind: 'reset-in-body' })
  expect(await told()).toBe('a line\n'.repeat(10_000))
})

test('an address that has gone stale is asked for once more', async () => {
  simulator.logStore.scripts = once({ kind: 'status', status: 403 })
  expect(await told()).toBe(text)
  simulator.logStore.scripts = always({ kind: 'status', status: 403 })
  await expect(read()).rejects.toMatchObject({ kind: 'server' })
  simulator.logStore.scripts = always({ kind: 'status', status: 404 })
  await expect(read()).rejects.toMatchObject({ kind: 'not-found' })
})

test.each<[string, Log]>([
  ['that have expired', 'expired'],
  ['that never were', 'never'],
])('logs %s are not found', async (_, log) => {
  give(log)
  await expect(read()).rejects.toMatchObject({ name: 'ApiError', kind: 'not-found' })
  expect(simulator.logStore.downloads).toEqual([])
})

test.each<[string, Fault]>([
  ['no address', { kind: 'status', status: 302 }],
  ['a file', { kind: 'status', status: 302, headers: { location: 'file:///etc/passwd' } }],
  ['a relative one', { kind: 'status', status: 302, headers: { location: '/job-logs/7' } }],
  ['the log itself', { kind: 'body', body: text, type: 'text/plain' }],
])('GitHub’s answer is no address of a log: %s', async (_, fault) => {
  const fresh = await simulate(world, always(fault))
  await expect(connect(fresh).github.log(7)).rejects.toMatchObject({ name: 'ApiError', kind: 'shape' })
  await fresh.close()
})

test.each<[string, Buffer, string]>([
  ['UTF-16 of PowerShell', Buffer.from(`\uFEFF${text}`, 'utf16le'), `\uFEFF${text}`],
  ['UTF-16 the other way', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), `\uFEFF${text}`],
  ['nothing', Buffer.alloc(0), ''],
])('a log of %s is read', async (_, bytes, expected) => {
  // A byte at a time.
  give([...bytes].map((byte) => Buffer.from([byte])))
  expect((await told()).replace('\uFEFF', '')).toBe(expected.replace('\uFEFF', ''))
})

test('of a long log the beginning and the end are kept, and what is left out is counted', async () => {
  const piece = Buffer.from('0123456789abcde\n'.repeat(65_536))
  const pieces = 40
  give({
    *[Symbol.iterator]() {
      for (let i = 0; i < pieces; i++) yield piece
      yield Buffer.from('the end\n')
    },
  })
  const { head, rest } = await read()
  expect(head.length).toBeLessThanOrEqual(windowBytes.head)
  expect(Buffer.from(rest?.tail.subarray(-8) ?? []).toString()).toBe('the end\n')
  const kept = (head.length + (rest?.tail.length ?? 0) - 8) / 16
  expect(kept + (rest?.linesLeftOut ?? 0)).toBe(pieces * 65_536)
})

test('each request for a log counts towards the budget', async () => {
  const { github, transport } = connect(simulator, 3)
  await github.log(7)
  expect(transport.requestsMade()).toBe(2)
  await expect(github.log(7)).rejects.toMatchObject({ kind: 'budget' })
})
