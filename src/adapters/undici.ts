/**
 * Stands in for the npm package `undici` in the bundle (tsconfig.json, `paths`). @actions/http-client loads it at
 * import, which doubles the time to the first request, for a proxy's dispatcher that is not used here.
 */
export class ProxyAgent {}

export function fetch(): never {
  throw new Error('Requests go through src/adapters/github/transport.ts.')
}
