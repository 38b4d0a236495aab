import type { Fault } from '../../../simulator/faults.ts'
import { NOW } from '../../fakes/world.ts'

/** The faults of our own catalogue, as they meet one request. */

const status = (status: number, headers: Record<string, string> = {}, body?: string): Fault => ({
  ...{ kind: 'status', status, headers },
  ...(body !== undefined && { body }),
})
const body = (body: string, type?: string): Fault => ({ kind: 'body', body, ...(type && { type }) })
const raw = (text: string): Fault => ({ kind: 'raw', text })

const html = '<html><body><h1>502 Bad Gateway</h1></body></html>'
const page = { 'content-type': 'text/html' }
const at = (seconds: number) => new Date((NOW + seconds) * 1000).toUTCString()
const chunked = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n'
const YEARS = 10 * 365 * 86_400

/** JSON with every value that `pick` picks by its key replaced; `undefined` leaves a key out. */
function replaced(json: unknown, value: (key: string, old: unknown) => unknown): unknown {
  return JSON.parse(JSON.stringify(json), (key, old: unknown) => value(key, old))
}
const changing = (value: (key: string, old: unknown) => unknown): Fault => ({
  kind: 'change',
  change: (json) => replaced(json, value),
})

/** Asking again helps, so that one of these changes nothing. */
export const passing: Readonly<Record<string, Fault>> = {
  'F01 500': status(500),
  'F03 502 with a page': status(502, page, html),
  'F04 503 with Retry-After': status(503, { 'retry-after': '0' }),
  'F05 504': status(504),
  'F06 429 with Retry-After': status(429, { 'retry-after': '0' }),
  'F07 429 without a header': status(429),
  'F08 429 with a date': status(429, { 'retry-after': at(0) }),
  'F08 429 with a date gone by': status(429, { 'retry-after': at(-3600) }),
  'F09 429 with Retry-After NaN': status(429, { 'retry-after': 'NaN' }),
  'F09 429 with Retry-After below zero': status(429, { 'retry-after': '-30' }),
  'F09 429 with Retry-After 1e999': status(429, { 'retry-after': '1e999' }),
  'F10 secondary limit with Retry-After': status(403, { 'retry-after': '0' }),
  'F11 secondary limit without a header': status(
    403,
    {},
    '{"message":"You have exceeded a secondary rate limit."}',
  ),
  'F12 abuse detection': status(403, {}, '{"message":"You have triggered an abuse detection mechanism."}'),
  'F13 limit with a reset now': status(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${NOW}` }),
  'F16 limit with a reset gone by': status(429, {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': `${NOW - 86_400}`,
  }),
  'F17 401': status(401),
  'F25 408': status(408),
  'F26 400 with a page': status(400, page, html),
  'F30 reset before headers': { kind: 'reset' },
  'F31 end before headers': { kind: 'close' },
  'F32 reset after headers': { kind: 'reset-after-headers' },
  'F33 reset in the body': { kind: 'reset-in-body' },
  'F34 end short of the length': { kind: 'short-body' },
  'F35 end in a chunk': raw(`${chunked}ff\r\n{"total_count": 0`),
  'F36 no answer': { kind: 'hang' },
  'F37 half an answer': { kind: 'hang-in-body' },
  'F38 a byte at a time': { kind: 'drip', milliseconds: 20 },
  'F41 half the JSON with an honest length': { kind: 'cut-body' },
  'F42 nothing': body(''),
  'F43 a page': body(html, 'text/html'),
  'F44 {}': body('{}'),
  'F44 null': body('null'),
  'F44 []': body('[]'),
  'F44 a text': body('"OK"'),
  'F44 texts for numbers': changing((_, old) => (typeof old === 'number' ? `${old}` : old)),
  'F45 null items': {
    kind: 'change',
    change: (json) => replaced(json, (_, old) => (Array.isArray(old) ? old.map(() => null) : old)),
  },
  'F45 missing fields': changing((key, old) =>
    ['id', 'status', 'total_count', 'content'].includes(key) ? undefined : old,
  ),
  'F46 no gzip': { kind: 'bad-gzip' },
  'F47 half a gzip': { kind: 'cut-gzip' },
  'F48 a bad status line': raw('HTP/9.9 two hundred\r\n\r\n'),
  'F48 a bad chunk size': raw(`${chunked}zz\r\n{}\r\n0\r\n\r\n`),
  'F49 a huge body': { kind: 'huge-body', bytes: 200 * 1024 * 1024 },
  'F50 deep JSON': body('['.repeat(100_000) + ']'.repeat(100_000)),
  'F51 a byte order mark': body('\u{FEFF}{"total_count":0,"workflow_runs":[],"jobs":[]}'),
  'F51 1e400': body('{"total_count":1e400,"workflow_runs":[],"jobs":[],"id":1e400,"size":1e400}'),
  'F51 numbers beyond 2^53': changing((_, old) => (typeof old === 'number' ? 2 ** 60 : old)),
  'F54 more runs than are counted': changing((key, old) => (key === 'total_count' ? 0 : old)),
  'a 204': status(204, {}, ''),
  'a 304 that nobody asked for': status(304, {}, ''),
  'a redirect': status(302, { location: 'http://127.0.0.1:9/elsewhere' }),
}

/** What GitHub says for sure, or for longer than we wait: asking again would not help, or we must not. */
export const final: Readonly<Record<string, Fault>> = {
  'F09 429 with Retry-After of 10 years': status(429, { 'retry-after': `${YEARS}` }),
  'F08 429 with a date in 10 years': status(429, { 'retry-after': at(YEARS) }),
  'F09 503 with Retry-After of 10 years': status(503, { 'retry-after': `${YEARS}` }),
  'F14 limit with a reset in an hour': status(403, {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': `${NOW + 3600}`,
  }),
  'F14 limit with a reset in 10 years': status(403, {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': `${NOW + YEARS}`,
  }),
  'F19 403': status(403),
  'F24 409': status(409),
  'F27 422': status(422),
}

export const gone: Readonly<Record<string, Fault>> = {
  'F21 404': status(404),
  'F22 410': status(410),
  'F28 451': status(451),
}
