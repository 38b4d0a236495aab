import type { Artifacts, PlacedArtifact } from './artifacts.ts'
import { digestOf, expiry } from './artifacts.ts'
import type { Blobs } from './blobs.ts'
import { runBackendId } from './token.ts'
import type { Call, Message, Methods } from './twirp.ts'
import { integer, requiredText, TwirpError, text } from './twirp.ts'

type Store = { readonly artifacts: Artifacts; readonly blobs: Blobs; now(): Date }
type Method = (store: Store, call: Call) => Message

/** The artifact service v4 as @actions/artifact calls it: every call is about the caller's own run. */
export function artifactMethods(store: Store): Methods {
  const ofOwnRun = (method: Method) => (call: Call) => {
    if (requiredText(call.message, 'workflow_run_backend_id') === call.access.runBackendId) {
      return method(store, call)
    }
    throw new TwirpError('permission_denied', 'the token is of another workflow run')
  }
  return {
    'ArtifactService/CreateArtifact': ofOwnRun(create),
    'ArtifactService/FinalizeArtifact': ofOwnRun(finalize),
    'ArtifactService/ListArtifacts': ofOwnRun(list),
    'ArtifactService/GetSignedArtifactURL': ofOwnRun(signUrl),
    'ArtifactService/DeleteArtifact': ofOwnRun(remove),
  }
}

function create({ artifacts, blobs, now }: Store, { access, message, baseUrl }: Call): Message {
  const path = blobs.newPath('artifacts')
  const upload = {
    name: requiredText(message, 'name'),
    runId: access.runId,
    jobBackendId: access.jobBackendId,
    expiresAt: expiry(time(message, 'expires_at'), now()),
    path,
  }
  if (artifacts.begin(upload) === 'taken') {
    throw new TwirpError('already_exists', 'an artifact with this name already exists on the workflow run')
  }
  return { ok: true, signed_upload_url: blobs.signedUrl(baseUrl, path, 'write') }
}

function finalize({ artifacts, blobs }: Store, { access, message }: Call): Message {
  const upload = artifacts.begun(access.runId, requiredText(message, 'name'))
  if (!upload) throw new TwirpError('not_found', 'no upload of an artifact with this name is open')
  const content = blobs.read(upload.path)?.content
  const size = integer(message, 'size')
  if (content?.length !== size) {
    throw new TwirpError('invalid_argument', `artifact size is ${content?.length ?? 'unknown'}, not ${size}`)
  }
  const hash = text(message, 'hash')
  if (hash && hash !== digestOf(content)) {
    throw new TwirpError('invalid_argument', `artifact digest is ${digestOf(content)}, not ${hash}`)
  }
  return { ok: true, artifact_id: String(artifacts.finish(upload, content).id) }
}

function list(store: Store, call: Call): Message {
  const name = text(call.message, 'name_filter')
  const id = text(call.message, 'id_filter')
  const found = usable(store, call)
    .filter(({ artifact }) => !name || artifact.name === name)
    .filter(({ artifact }) => !id || String(artifact.id) === id)
  return { artifacts: found.map(listed) }
}

function signUrl(store: Store, call: Call): Message {
  const { artifact, place } = named(store, call)
  const isZip = store.blobs.read(place.path)?.contentType === 'application/zip'
  // The client saves what is no zip under this name.
  const fileName = isZip ? `${artifact.name}.zip` : artifact.name
  return { signed_url: store.blobs.signedUrl(call.baseUrl, place.path, 'read', fileName) }
}

function remove(store: Store, call: Call): Message {
  const { id } = named(store, call).artifact
  store.artifacts.remove(id)
  return { ok: true, artifact_id: String(id) }
}

function named(store: Store, call: Call): PlacedArtifact {
  const name = requiredText(call.message, 'name')
  const found = usable(store, call).find(({ artifact }) => artifact.name === name)
  if (found) return found
  throw new TwirpError('not_found', `no artifact named ${name} in this workflow run`)
}

function usable({ artifacts, now }: Store, { access }: Call): readonly PlacedArtifact[] {
  return artifacts
    .placed()
    .filter(({ artifact }) => artifact.runId === access.runId && artifact.expiresAt > now())
}

function listed({ artifact, place }: PlacedArtifact): Message {
  return {
    workflow_run_backend_id: runBackendId(artifact.runId),
    workflow_job_run_backend_id: place.jobBackendId,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.sizeInBytes),
    created_at: artifact.createdAt.toISOString(),
    digest: artifact.digest,
  }
}

function time(message: Message, field: string): Date | undefined {
  const value = text(message, field)
  if (!value) return undefined
  const date = new Date(value)
  if (Number.isNaN(date.getTime())) throw new TwirpError('invalid_argument', `${field} is not a time`)
  return date
}
