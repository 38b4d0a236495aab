import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { restoreCache, saveCache } from '@actions/cache'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { fromBufferPromise } from 'yauzl'
import type { ExportedRun, ResultsService } from '../../simulator/results/service.ts'
import { createResultsService } from '../../simulator/results/service.ts'

type Exchange = { readonly method: string; readonly path: string; readonly status: number }

const main: ExportedRun = { runId: 30433642, ref: 'refs/heads/main' }
const branch: ExportedRun = { runId: 30433643, ref: 'refs/heads/topic' }
const artifacts = new DefaultArtifactClient()
const environment = { ...process.env }

let service: ResultsService
let clock: Date
let baseUrl: string
let directory: string
let exchanges: Exchange[]
let printed: string[]
let close: () => Promise<void>

beforeEach(async () => {
  clock = new Date('2026-03-02T10:00:00Z')
  service = createResultsService({ now: () => clock })
  directory = await mkdtemp(join(tmpdir(), 'results-'))
  exchanges = []
  printed = []
  const server = createServer(async (request, response) => {
    const [path = ''] = (request.url ?? '').split('?')
    response.on('finish', () => {
      exchanges.push({ method: request.method ?? '', path, status: response.statusCode })
    })
    if (!(await service.handle(request, response, baseUrl))) response.writeHead(418).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text))
    return true
  })
  runAs(main)
})

afterEach(async () => {
  jest.restoreAllMocks()
  process.env = { ...environment }
  await close()
  await rm(directory, { recursive: true, force: true })
})

function runAs(run: ExportedRun): void {
  process.env = {
    ...environment,
    ...service.env(baseUrl, run),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: directory,
    RUNNER_TEMP: directory,
    // What the machine that runs the tests may have of its own.
    ACTIONS_CACHE_MODE: '',
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
  }
}

async function fileOf(name: string, content: string | Buffer): Promise<string> {
  const path = join(directory, name)
  await mkdir(directory, { recursive: true })
  await writeFile(path, content)
  return path
}

async function savedUnder(key: string, content: string): Promise<number> {
  return saveCache([await fileOf('history.json', content)], key)
}

async function restored(key: string, restoreKeys: string[] = []): Promise<[string | undefined, string]> {
  const path = await fileOf('history.json', 'untouched')
  const matched = await restoreCache([path], key, restoreKeys)
  return [matched, await readFile(path, 'utf8')]
}

function annotations(): readonly string[] {
  return printed.filter((line) => /^::(warning|error)/.test(line))
}

function later(seconds: number): void {
  clock = new Date(clock.getTime() + seconds * 1000)
}

/** Calls a method without a client: what it does when the client would not. */
async function call(method: string, message: object, authorization = bearer(main)): Promise<Response> {
  return fetch(new URL(`/twirp/github.actions.results.api.v1.${method}`, baseUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify(message),
  })
}

type Answer = { readonly signed_upload_url?: string; readonly signed_url?: string }

async function answerOf(method: string, message: object): Promise<Answer> {
  return (await (await call(method, message)).json()) as Answer
}

function bearer(run: ExportedRun): string {
  return `Bearer ${service.env(baseUrl, run).ACTIONS_RUNTIME_TOKEN}`
}

function ownIds(): { workflow_run_backend_id: string; workflow_job_run_backend_id: string } {
  const [, claims = ''] = bearer(main).split('.')
  const { scp } = JSON.parse(Buffer.from(claims, 'base64url').toString())
  const [, run, job] = /Actions\.Results:([^:]+):(\S+)/.exec(scp) ?? []
  return { workflow_run_backend_id: String(run), workflow_job_run_backend_id: String(job) }
}

async function uploadUrl(name = 'raw'): Promise<string> {
  const message = { ...ownIds(), name, version: 7, mime_type: 'text/plain' }
  return (await answerOf('ArtifactService/CreateArtifact', message)).signed_upload_url ?? ''
}

async function put(url: string, body: string | Buffer, comp = ''): Promise<number> {
  const headers = { 'x-ms-blob-type': 'BlockBlob', 'x-ms-blob-content-type': 'text/plain' }
  return (await fetch(url + comp, { method: 'PUT', headers, body })).status
}

async function downloadUrl(content: string): Promise<string> {
  expect(await put(await uploadUrl(), content)).toBe(201)
  const message = { ...ownIds(), name: 'raw' }
  const size = String(content.length)
  expect((await call('ArtifactService/FinalizeArtifact', { ...message, size })).status).toBe(200)
  return (await answerOf('ArtifactService/GetSignedArtifactURL', message)).signed_url ?? ''
}

async function unzipped(zip: Buffer): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  const archive = await fromBufferPromise(zip)
  for await (const entry of archive.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk)
    files[entry.fileName] = Buffer.concat(chunks).toString()
  }
  return files
}

test('a saved cache is restored by a prefix of its key', async () => {
  expect(await savedUnder('vitals-1', 'first')).toBeGreaterThan(0)
  expect(await restored('vitals-2', ['vitals-'])).toEqual(['vitals-1', 'first'])
  expect(service.caches()).toMatchObject([{ key: 'vitals-1', ref: main.ref, createdAt: clock }])
  expect(annotations()).toEqual([])
})

test('a save takes three requests and a restore takes two', async () => {
  await savedUnder('vitals-1', 'first')
  expect(exchanges.map(({ method, status }) => [method, status])).toEqual([
    ['POST', 200],
    ['PUT', 201],
    ['POST', 200],
  ])
  exchanges = []
  await restored('vitals-1')
  expect(exchanges.map(({ method, status }) => [method, status])).toEqual([
    ['POST', 200],
    ['GET', 200],
  ])
})

test('the newest of several caches under a prefix is restored, and the exact key before a newer one', async () => {
  await savedUnder('vitals-1', 'first')
  later(10)
  await savedUnder('vitals-12', 'second')
  expect(await restored('vitals-')).toEqual(['vitals-12', 'second'])
  expect(await restored('vitals-1')).toEqual(['vitals-1', 'first'])
  expect(service.caches().map(({ key }) => key)).toEqual(['vitals-12', 'vitals-1'])
})

test('a restore that finds nothing is undefined and says nothing', async () => {
  expect(await restored('vitals-1', ['vitals-'])).toEqual([undefined, 'untouched'])
  await savedUnder('other-1', 'first')
  service.clearCaches()
  expect(await restored('other-1')).toEqual([undefined, 'untouched'])
  expect(annotations()).toEqual([])
})

test('a second save under the same key is refused without a warning', async () => {
  await savedUnder('vitals-1', 'first')
  expect(await savedUnder('vitals-1', 'second')).toBe(-1)
  expect(await restored('vitals-1')).toEqual(['vitals-1', 'first'])
  expect(printed.join('')).toContain('another job may be creating this cache')
  expect(annotations()).toEqual([])
})

test('a read-only token restores but cannot save', async () => {
  await savedUnder('vitals-1', 'first')
  runAs({ ...main, cacheMode: 'read' })
  expect(await restored('vitals-1')).toEqual(['vitals-1', 'first'])
  expect(await savedUnder('vitals-2', 'second')).toBe(-1)
  expect(service.caches()).toHaveLength(1)
  expect(annotations()).toEqual([expect.stringContaining('cache write denied:')])
})

test('a token without cache access restores nothing', async () => {
  await savedUnder('vitals-1', 'first')
  runAs({ ...main, cacheMode: 'none' })
  expect(await restored('vitals-1')).toEqual([undefined, 'untouched'])
  expect(annotations()).toEqual([expect.stringContaining('cache read denied:')])
})

test('a cache of another version is a miss', async () => {
  await savedUnder('vitals-1', 'first')
  const other = await fileOf('other.json', 'untouched')
  expect(await restoreCache([other], 'vitals-1')).toBeUndefined()
})

test('a branch restores the default branch’s cache until it has its own, and never gives it one', async () => {
  await savedUnder('vitals-1', 'of main')
  runAs(branch)
  expect(await restored('vitals-')).toEqual(['vitals-1', 'of main'])
  expect(await savedUnder('vitals-1', 'of topic')).toBeGreaterThan(0)
  expect(await restored('vitals-')).toEqual(['vitals-1', 'of topic'])
  runAs(main)
  expect(await restored('vitals-')).toEqual(['vitals-1', 'of main'])
})

test('a key whose upload was never finished stays taken and is not found', async () => {
  const message = { key: 'vitals-1', version: 'a'.repeat(64) }
  expect(await answerOf('CacheService/CreateCacheEntry', message)).toMatchObject({ ok: true })
  expect(await answerOf('CacheService/CreateCacheEntry', message)).toEqual({ ok: false })
  expect(await answerOf('CacheService/GetCacheEntryDownloadURL', message)).toEqual({ ok: false })
})

test('a cache of another size than announced is not finished', async () => {
  const message = { key: 'vitals-1', version: 'a'.repeat(64) }
  const { signed_upload_url = '' } = await answerOf('CacheService/CreateCacheEntry', message)
  await put(signed_upload_url, 'four')
  const finalized = await answerOf('CacheService/FinalizeCacheEntryUpload', { ...message, size_bytes: '5' })
  expect(finalized).toEqual({ ok: false, message: 'cache size is 4, not 5' })
  expect(service.caches()).toEqual([])
})

test('an uploaded artifact is listed and holds the zip with the bytes of its files', async () => {
  const path = await fileOf('report.html', '<p>green</p>')
  const { id, size, digest } = await artifacts.uploadArtifact('vitals', [path], directory)
  const [stored] = service.artifacts()
  expect(stored).toMatchObject({ id, name: 'vitals', sizeInBytes: size, runId: main.runId, createdAt: clock })
  expect(stored?.digest).toBe(`sha256:${digest}`)
  expect(stored?.expiresAt).toEqual(new Date('2026-05-31T10:00:00Z'))
  expect(await unzipped(stored?.content ?? Buffer.of())).toEqual({ 'report.html': '<p>green</p>' })
  const listed = { id, name: 'vitals', size, digest: `sha256:${digest}`, createdAt: clock }
  expect((await artifacts.listArtifacts()).artifacts).toEqual([listed])
  expect((await artifacts.getArtifact('vitals')).artifact).toEqual(listed)
  expect(annotations()).toEqual([])
})

test('an upload of an artifact takes four requests: create, block, block list, finalize', async () => {
  await artifacts.uploadArtifact('vitals', [await fileOf('report.html', '<p>green</p>')], directory)
  expect(exchanges.map(({ method, status }) => [method, status])).toEqual([
    ['POST', 200],
    ['PUT', 201],
    ['PUT', 201],
    ['POST', 200],
  ])
})

test('an artifact of several blocks arrives whole', async () => {
  const content = Buffer.alloc(20 * 1024 * 1024, 'vitals')
  const path = await fileOf('large.txt', content)
  await artifacts.uploadArtifact('ignored', [path], directory, { skipArchive: true })
  const digest = createHash('sha256').update(content).digest('hex')
  expect(service.artifacts()).toMatchObject([
    { name: 'large.txt', sizeInBytes: content.length, digest: `sha256:${digest}` },
  ])
})

test('a downloaded artifact is unzipped, and one that skipped the archive is as it was', async () => {
  const path = await fileOf('report.html', '<p>green</p>')
  await artifacts.uploadArtifact('vitals', [path], directory)
  await artifacts.uploadArtifact('ignored', [path], directory, { skipArchive: true })
  for (const { id, digest = '' } of (await artifacts.listArtifacts()).artifacts) {
    const into = join(directory, String(id))
    const download = await artifacts.downloadArtifact(id, { path: into, expectedHash: digest })
    expect(download).toEqual({ downloadPath: into, digestMismatch: false })
    expect(await readFile(join(into, 'report.html'), 'utf8')).toBe('<p>green</p>')
  }
})

test('a second artifact of the same name in a run is refused, and in another run is not', async () => {
  const path = await fileOf('report.html', '<p>green</p>')
  await artifacts.uploadArtifact('vitals', [path], directory)
  await expect(artifacts.uploadArtifact('vitals', [path], directory)).rejects.toThrow(
    '(409) Conflict: an artifact with this name already exists on the workflow run',
  )
  runAs(branch)
  await artifacts.uploadArtifact('vitals', [path], directory)
  expect(service.artifacts().map(({ runId }) => runId)).toEqual([branch.runId, main.runId])
  expect((await artifacts.listArtifacts()).artifacts).toHaveLength(1)
})

test('a deleted artifact can be uploaded again', async () => {
  const path = await fileOf('report.html', '<p>green</p>')
  const { id } = await artifacts.uploadArtifact('vitals', [path], directory)
  expect(await artifacts.deleteArtifact('vitals')).toEqual({ id })
  expect(service.artifacts()).toEqual([])
  await artifacts.uploadArtifact('vitals', [path], directory)
  expect(service.artifacts()).toHaveLength(1)
})

test('an artifact of another size or digest than announced is refused', async () => {
  await put(await uploadUrl(), 'four')
  const message = { ...ownIds(), name: 'raw' }
  expect((await call('ArtifactService/FinalizeArtifact', { ...message, size: '5' })).status).toBe(400)
  const forged = { ...message, size: '4', hash: `sha256:${'0'.repeat(64)}` }
  expect((await call('ArtifactService/FinalizeArtifact', forged)).status).toBe(400)
  expect(service.artifacts()).toEqual([])
})

test('an added artifact is served like an uploaded one until it is removed or expires', async () => {
  const added = service.addArtifact({ name: 'planted', content: Buffer.from('no zip'), runId: main.runId })
  expect((await artifacts.listArtifacts()).artifacts).toMatchObject([
    { id: added.id, name: 'planted', size: 6 },
  ])
  later(90 * 24 * 60 * 60)
  expect((await artifacts.listArtifacts()).artifacts).toEqual([])
  expect(service.artifacts()).toEqual([added])
  expect([service.removeArtifact(added.id), service.removeArtifact(added.id)]).toEqual([true, false])
})

test('an artifact cannot be asked for in the name of another run', async () => {
  const response = await call('ArtifactService/ListArtifacts', ownIds(), bearer(branch))
  expect(response.status).toBe(403)
})

test('a call without a token of this service is unauthenticated', async () => {
  const foreign = createResultsService({ now: () => clock }).env(baseUrl, main).ACTIONS_RUNTIME_TOKEN
  const tokens = ['', 'Bearer', 'Bearer x.y.z', `Bearer ${foreign}`, `${bearer(main)}x`]
  const statuses = tokens.map(
    async (token) => (await call('ArtifactService/ListArtifacts', ownIds(), token)).status,
  )
  expect(await Promise.all(statuses)).toEqual([401, 401, 401, 401, 401])
})

test('an unknown method and a body that is no message are errors a client understands', async () => {
  expect((await call('CacheService/DeleteCacheEntry', {})).status).toBe(404)
  expect((await call('CacheService/CreateCacheEntry', [])).status).toBe(400)
  expect(await answerOf('CacheService/CreateCacheEntry', { version: '1' })).toEqual({
    code: 'invalid_argument',
    msg: 'key is required',
  })
})

test('a signed URL is refused after a minute, with another signature and for another right', async () => {
  const url = await downloadUrl('content')
  later(59)
  expect(await (await fetch(url)).text()).toBe('content')
  expect((await fetch(url.replace(/sig=./, 'sig=x'))).status).toBe(403)
  expect((await fetch(url.replace(/&sig=.*/, ''))).status).toBe(403)
  expect((await fetch(url.replace(/\/\d+\?/, '/999?'))).status).toBe(403)
  expect(await put(url, 'forged')).toBe(403)
  later(1)
  expect((await fetch(url)).status).toBe(403)
})

test('a request to a blob that carries an Authorization header is refused and counted', async () => {
  const url = await downloadUrl('content')
  expect(service.leakedAuthorizations()).toBe(0)
  expect((await fetch(url, { headers: { authorization: bearer(main) } })).status).toBe(400)
  expect(service.leakedAuthorizations()).toBe(1)
})

test('a part of a blob and its head can be asked for', async () => {
  const url = await downloadUrl('0123456789')
  const part = await fetch(url, { headers: { range: 'bytes=2-4' } })
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    'bytes 2-4/10',
    '234',
  ])
  const rest = await fetch(url, { headers: { 'x-ms-range': 'bytes=7-' } })
  expect(await rest.text()).toBe('789')
  expect((await fetch(url, { headers: { range: 'bytes=10-' } })).status).toBe(416)
  const head = await fetch(url, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '10'])
})

test('blocks make a blob in the order of the list, and an unknown block none', async () => {
  const url = await uploadUrl()
  expect(await put(url, 'world', '&comp=block&blockid=Mg%3D%3D')).toBe(201)
  expect(await put(url, 'hello ', '&comp=block&blockid=MQ%3D%3D')).toBe(201)
  const list = (ids: string[]) =>
    `<BlockList>${ids.map((id) => `<Latest>${id}</Latest>`).join('')}</BlockList>`
  expect(await put(url, list(['MQ==', 'Mw==']), '&comp=blocklist')).toBe(400)
  expect(await put(url, list(['MQ==', 'Mg==']), '&comp=blocklist')).toBe(201)
  const finalized = await call('ArtifactService/FinalizeArtifact', { ...ownIds(), name: 'raw', size: '11' })
  expect(finalized.status).toBe(200)
  expect(service.artifacts()[0]?.content.toString()).toBe('hello world')
})

test('a blob over the limit is refused, in one piece or in blocks', async () => {
  const half = Buffer.alloc(32 * 1024 * 1024 + 1)
  const url = await uploadUrl()
  expect(await put(url, Buffer.concat([half, half]))).toBe(413)
  expect(await put(url, half, '&comp=block&blockid=MQ%3D%3D')).toBe(201)
  expect(await put(url, half, '&comp=block&blockid=Mg%3D%3D')).toBe(413)
  const content = Buffer.concat([half, half])
  expect(() => service.addArtifact({ name: 'bomb', content, runId: 1 })).toThrow('more than 67108864 bytes')
})

test('a request of another service is left alone', async () => {
  expect((await fetch(new URL('/repos/octo/cat', baseUrl))).status).toBe(418)
})
