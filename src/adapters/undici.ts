/**
 * Stands in for the npm package `undici` in the bundle (tsconfig.json, `paths`). @actions/http-client and
 * @actions/github load it at import, which doubles the time to the first request, for two things that are not
 * used here: the `fetch` that Octokit would use if it were not given `transport.ts`, and the dispatcher for it.
 */
export class ProxyAgent {}

export function fetch(): never {
  throw new Error('Requests go through src/adapters/github/transport.ts.')
}
