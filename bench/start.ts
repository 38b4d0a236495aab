/**
 * `npm run bench`: what one step costs, beside floors measured in the same run: `node -e 0`, and scripts that make
 * one bare `node:http` and one bare `node:https` request. Ratios are what counts; the milliseconds are this machine's.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'
import { environmentOf } from '../simulator/environment.ts'
import { scenarios } from '../simulator/scenarios/index.ts'
import { type Simulator, startSimulator } from '../simulator/server.ts'

const ROUNDS = 15

type Sample = {
  readonly firstRequest: number | undefined
  readonly wall: number
  readonly peakMegabytes: number
  readonly requests: number
}

/** Runs a command once; the time of its first request is seen by a proxy-free listener in front of the simulator. */
async function sample(
  args: readonly string[],
  env: Record<string, string>,
  target: Simulator,
): Promise<Sample> {
  const before = target.requests.length
  let firstRequest: number | undefined
  const front = http.createServer((request, response) => {
    firstRequest ??= performance.now() - start
    const { port } = new URL(target.url)
    const onward = http.request(
      { port, path: request.url, method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(response)
      },
    )
    request.pipe(onward)
  })
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  const address = front.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  // GNU time and its like are not everywhere: the child itself says how much memory it took at most.
  const peak = `process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS+'\\n'))`
  const preload = ['--import', `data:text/javascript,${encodeURIComponent(peak)}`]
  const start = performance.now()
  const child = spawn(process.execPath, [...preload, ...args], {
    env: { ...env, GITHUB_API_URL: url, URL: url },
  })
  let errors = ''
  child.stderr.on('data', (chunk) => (errors += chunk))
  child.stdout.resume()
  await new Promise((resolve) => child.on('close', resolve))
  const wall = performance.now() - start
  front.closeAllConnections()
  front.close()
  const peakMegabytes = Number(/peak (\d+)/.exec(errors)?.[1] ?? 0) / 1024
  return { firstRequest, wall, peakMegabytes, requests: target.requests.length - before }
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function measure(
  name: string,
  args: readonly string[],
  target: Simulator,
  environment: () => Record<string, string>,
) {
  const samples: Sample[] = []
  for (let round = 0; round < ROUNDS; round++) samples.push(await sample(args, environment(), target))
  return {
    name,
    firstRequest: median(samples.flatMap(({ firstRequest }) => firstRequest ?? [])),
    wall: median(samples.map(({ wall }) => wall)),
    peak: median(samples.map(({ peakMegabytes }) => peakMegabytes)),
    requests: median(samples.map(({ requests }) => requests)),
  }
}

const simulator = await startSimulator({
  world: scenarios['broken-main'](1).world,
  requestsPerHour: 1_000_000,
})
const folder = mkdtempSync(join(tmpdir(), 'pipeline-vitals-bench-'))
const bare = `require('node:http').get(process.env.URL + '/', (answer) => answer.resume())`

/** TLS without a certificate, which would have to be made first: key exchange and encryption are as ever. */
const ANONYMOUS = {
  ciphers: 'ADH-AES128-GCM-SHA256:@SECLEVEL=0',
  minVersion: 'TLSv1.2',
  maxVersion: 'TLSv1.2',
} as const
const secure = https.createServer({ ...ANONYMOUS, dhparam: 'auto' }, (_, response) => response.end('{}'))
await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve))
const secureAddress = secure.address()
const securePort = typeof secureAddress === 'object' ? secureAddress?.port : 0
const bareHttps = `require('node:https').get({ host: '127.0.0.1', port: ${securePort}, rejectUnauthorized: false, ...${JSON.stringify(ANONYMOUS)} }, (answer) => answer.resume())`
let number = 0
const fresh = (inputs: Record<string, string>) => () => {
  number += 1
  const env = environmentOf(simulator, { folder: join(folder, String(number)), number })
  return {
    PATH: process.env.PATH ?? '',
    ...env,
    INPUT_MODE: 'health-check',
    'INPUT_FAIL-ON': 'never',
    ...inputs,
  }
}

try {
  const none = () => ({ PATH: process.env.PATH ?? '' })
  const rows = [
    await measure('node -e 0', ['-e', '0'], simulator, none),
    await measure('one bare node:http request', ['-e', bare], simulator, none),
    await measure('one bare node:https request', ['-e', bareHttps], simulator, none),
    await measure('health-check, no state', ['dist/index.js'], simulator, fresh({ INPUT_STATE: 'none' })),
    await measure('health-check, cache+artifact', ['dist/index.js'], simulator, fresh({})),
  ]
  const floor = rows[0]?.wall ?? 1
  console.log(`Medians of ${ROUNDS} runs, Node ${process.version}. x = times the wall time of node -e 0.`)
  console.table(
    rows.map(({ name, firstRequest, wall, peak, requests }) => ({
      what: name,
      'first request ms': firstRequest ? Math.round(firstRequest) : '',
      'first request x': firstRequest ? (firstRequest / floor).toFixed(2) : '',
      'wall ms': Math.round(wall),
      'wall x': (wall / floor).toFixed(2),
      'peak MB': Math.round(peak),
      'API requests': requests,
    })),
  )
} finally {
  await simulator.close()
  secure.close()
  rmSync(folder, { recursive: true, force: true })
}

const files = readdirSync('dist').filter((file) => file.endsWith('.js'))
console.table(
  files.map((file) => ({
    file,
    bytes: statSync(join('dist', file)).size,
    'gzip KB': Math.round(gzipSync(readFileSync(join('dist', file))).length / 1024),
  })),
)
