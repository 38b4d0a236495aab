import { createHmac, randomBytes, randomUUID } from 'node:crypto'

export type CacheMode = 'read' | 'write' | 'none'
export type TokenHolder = { readonly runId: number; readonly ref: string; readonly cacheMode: CacheMode }

/** What a runtime token lets its bearer do. */
export type Access = {
  readonly runId: number
  readonly runBackendId: string
  readonly jobBackendId: string
  /** In the order they are searched. */
  readonly readableRefs: readonly string[]
  readonly writableRef: string | undefined
}

export type Tokens = {
  issue(holder: TokenHolder): string
  /** `undefined` for a header that carries no token of this service. */
  verify(authorization: string | undefined): Access | undefined
}

/** The bits of `Permission` in the `ac` claim: https://github.com/tonistiigi/go-actions-cache */
const READ = 1
const WRITE = 2
const DEFAULT_REF = 'refs/heads/main'

type CacheScope = { readonly Scope: string; readonly Permission: number }
type Claims = {
  /** What @actions/artifact takes the ids of the run and of the job from. */
  readonly scp: string
  /** Access to caches, as JSON in a string. */
  readonly ac: string
  readonly run_id: number
  readonly ref: string
}

/** Tokens that only the service which issued them accepts. */
export function createTokens(): Tokens {
  const secret = randomBytes(32)
  const signed = (text: string): string =>
    `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
  const header = encoded({ typ: 'JWT', alg: 'HS256' })
  return {
    issue: (holder) => signed(`${header}.${encoded(claimsOf(holder))}`),
    verify(authorization) {
      const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? ''
      const text = token.slice(0, token.lastIndexOf('.'))
      if (token !== signed(text)) return undefined
      // The signature says that `issue` wrote it, so it has this shape.
      const claims: Claims = JSON.parse(Buffer.from(text.slice(header.length + 1), 'base64url').toString())
      return accessOf(claims)
    },
  }
}

/** The id that stands for a run in the results service: one for all its jobs. */
export function runBackendId(runId: number): string {
  const digits = runId.toString(16).padStart(16, '0')
  return `00000000-0000-4000-${digits.slice(0, 4)}-${digits.slice(4)}`
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function claimsOf({ runId, ref, cacheMode }: TokenHolder): Claims {
  return {
    scp: `Actions.GenericRead:${randomUUID()} Actions.Results:${runBackendId(runId)}:${randomUUID()}`,
    ac: JSON.stringify(cacheScopes(ref, cacheMode)),
    run_id: runId,
    ref,
  }
}

function cacheScopes(ref: string, cacheMode: CacheMode): readonly CacheScope[] {
  if (cacheMode === 'none') return []
  const own = { Scope: ref, Permission: cacheMode === 'write' ? READ | WRITE : READ }
  return ref === DEFAULT_REF ? [own] : [own, { Scope: DEFAULT_REF, Permission: READ }]
}

function accessOf(claims: Claims): Access {
  const [, run = '', job = ''] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(claims.scp) ?? []
  const scopes: readonly CacheScope[] = JSON.parse(claims.ac)
  return {
    runId: claims.run_id,
    runBackendId: run,
    jobBackendId: job,
    readableRefs: scopes.filter(({ Permission }) => Permission & READ).map(({ Scope }) => Scope),
    writableRef: scopes.find(({ Permission }) => Permission & WRITE)?.Scope,
  }
}
