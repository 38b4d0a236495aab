import type { IncomingMessage, ServerResponse } from 'node:http'
import { artifactMethods } from './artifact-methods.ts'
import type { AddedArtifact, StoredArtifact } from './artifacts.ts'
import { createArtifacts } from './artifacts.ts'
import { answerBlobRequest } from './blob-server.ts'
import { createBlobs, isBlobPath } from './blobs.ts'
import { cacheMethods } from './cache-methods.ts'
import type { StoredCache } from './caches.ts'
import { createCaches } from './caches.ts'
import type { CacheMode } from './token.ts'
import { createTokens } from './token.ts'
import { answerTwirp, isTwirpPath } from './twirp.ts'

export type { StoredArtifact } from './artifacts.ts'
export type { StoredCache } from './caches.ts'

export type ResultsService = {
  /** Answers the request if it is one of this service's; says whether it was. */
  handle(request: IncomingMessage, response: ServerResponse, baseUrl: string): Promise<boolean>
  /** Newest first. */
  artifacts(): readonly StoredArtifact[]
  addArtifact(artifact: AddedArtifact): StoredArtifact
  removeArtifact(id: number): boolean
  /** Newest first. */
  caches(): readonly StoredCache[]
  clearCaches(): void
  /** What a runner exports to an action for this service. */
  env(baseUrl: string, run: ExportedRun): Record<string, string>
  /** How many requests to blobs carried an Authorization header. */
  leakedAuthorizations(): number
}
export type ExportedRun = { readonly runId: number; readonly ref: string; readonly cacheMode?: CacheMode }

/**
 * GitHub's results service in memory: caches (v2) and artifacts (v4) by Twirp calls, their contents by signed
 * URLs. It has to be at the root of its origin: the clients keep only the origin of ACTIONS_RESULTS_URL.
 */
export function createResultsService(options: { now(): Date }): ResultsService {
  const now = () => options.now()
  const tokens = createTokens()
  const blobs = createBlobs(now)
  const caches = createCaches(now, blobs)
  const artifacts = createArtifacts(now, blobs)
  const methods = { ...cacheMethods({ caches, blobs }), ...artifactMethods({ artifacts, blobs, now }) }
  let leaked = 0

  return {
    async handle(request, response, baseUrl) {
      const address = request.url ?? ''
      if (!URL.canParse(address, baseUrl)) return false
      const url = new URL(address, baseUrl)
      if (isTwirpPath(url.pathname)) {
        await answerTwirp({ request, response }, { url, baseUrl }, { methods, tokens })
        return true
      }
      if (!isBlobPath(url.pathname)) return false
      const outcome = await answerBlobRequest(blobs, { request, response, url })
      if (outcome === 'leaked') leaked += 1
      return true
    },
    artifacts: () => artifacts.placed().map(({ artifact }) => artifact),
    addArtifact: artifacts.add,
    removeArtifact: artifacts.remove,
    caches: caches.stored,
    clearCaches: caches.clear,
    env: (baseUrl, { runId, ref, cacheMode = 'write' }) =>
      environment(baseUrl, tokens.issue({ runId, ref, cacheMode })),
    leakedAuthorizations: () => leaked,
  }
}

function environment(baseUrl: string, token: string): Record<string, string> {
  const url = new URL('/', baseUrl).href
  return {
    ACTIONS_RESULTS_URL: url,
    ACTIONS_RUNTIME_URL: url,
    ACTIONS_CACHE_URL: url,
    ACTIONS_RUNTIME_TOKEN: token,
    ACTIONS_CACHE_SERVICE_V2: 'true',
  }
}
