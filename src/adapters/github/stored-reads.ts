import { ApiError } from '../../errors.ts'
import { type GitHub, LISTED_ARTIFACTS } from '../../ports/github.ts'
import { toArtifact } from './answers.ts'
import type { Reader } from './rest.ts'
import { address, array, object, text } from './shape.ts'

const ZIP = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'

/** What runs have stored: artifacts, and the keys of caches. */
export function storedReads({
  read,
  readJson,
  transport,
  target,
}: Reader): Pick<GitHub, 'artifacts' | 'artifactZip' | 'cacheKeys'> {
  return {
    artifacts: async (name) =>
      await readJson(
        'GET /repos/{owner}/{repo}/actions/artifacts',
        { ...target, name, per_page: LISTED_ARTIFACTS },
        (body) => array(body.artifacts, 'artifacts').map(toArtifact),
      ),
    artifactZip: async (id, maxBytes) => {
      const parameters = { ...target, artifact_id: id, archive_format: 'zip' }
      const location = await read(ZIP, parameters, ({ headers }) => address(headers.location, 'location'))
      // The store is another host: it gets no header of ours, above all not the token.
      return await transport.get({ url: location, headers: {}, maxBytes }, ({ status, body }) => {
        if (status !== 200) throw new ApiError('server', `The artifact store answered ${status}.`)
        return body
      })
    },
    cacheKeys: async (prefix) =>
      await readJson(
        'GET /repos/{owner}/{repo}/actions/caches',
        { ...target, key: prefix, per_page: 10 },
        (body) =>
          array(body.actions_caches, 'actions_caches').map((cache) =>
            text(object(cache, 'a cache').key, 'key'),
          ),
      ),
  }
}
