import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { BlobGrant, BlobRefusal, BlobRight, Blobs, StoredBlob } from './blobs.ts'
import { MAX_BLOB_BYTES } from './blobs.ts'
import { readBody } from './body.ts'

/** An error as Azure answers it: https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes */
class BlobError extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.name = 'BlobError'
    this.status = status
    this.code = code
  }
}

type BlobRequest = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly url: URL }

/**
 * The part of Azure's Blob service that the clients use: Put Blob, Put Block, Put Block List, Get, Head. `leaked`
 * is a request with an Authorization header, which was shown to a stranger: the signed URL is all there is to show.
 */
export async function answerBlobRequest(blobs: Blobs, asked: BlobRequest): Promise<'answered' | 'leaked'> {
  const leaks = asked.request.headers.authorization !== undefined
  try {
    const body = await readBody(asked.request, MAX_BLOB_BYTES)
    if (leaks)
      throw new BlobError(400, 'InvalidAuthenticationInfo', 'A signed URL takes no Authorization header.')
    answer(blobs, asked, body)
  } catch (error) {
    sendError(asked, error instanceof BlobError ? error : new BlobError(500, 'InternalError', String(error)))
  }
  return leaks ? 'leaked' : 'answered'
}

function answer(blobs: Blobs, asked: BlobRequest, body: Buffer | 'too-large'): void {
  const { request, response, url } = asked
  const right = rightFor(request.method)
  const grant = checkedGrant(blobs, url, right)
  if (right === 'read') {
    sendBlob(asked, existing(blobs, url), grant)
  } else {
    refuse(put(blobs, asked, body))
    send(response, 201, { etag: blobs.read(url.pathname)?.etag })
  }
}

function sendError({ request, response }: BlobRequest, { status, code, message }: BlobError): void {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`
  const headers = { 'content-type': 'application/xml', 'x-ms-error-code': code }
  send(response, status, headers, request.method === 'HEAD' ? undefined : body)
}

function rightFor(method: string | undefined): BlobRight {
  if (method === 'GET' || method === 'HEAD') return 'read'
  if (method === 'PUT') return 'write'
  throw new BlobError(405, 'UnsupportedHttpVerb', 'The resource does not support the HTTP verb.')
}

function checkedGrant(blobs: Blobs, url: URL, right: BlobRight): BlobGrant {
  const grant = blobs.grant(url.searchParams.get('sig') ?? '')
  if (grant?.path !== url.pathname) {
    throw new BlobError(403, 'AuthenticationFailed', 'The signature is expired or is not of this blob.')
  }
  if (grant.right !== right) {
    throw new BlobError(403, 'AuthorizationPermissionMismatch', `The signature does not grant to ${right}.`)
  }
  return grant
}

function existing(blobs: Blobs, url: URL): StoredBlob {
  const blob = blobs.read(url.pathname)
  if (blob) return blob
  throw new BlobError(404, 'BlobNotFound', 'The specified blob does not exist.')
}

function put(
  blobs: Blobs,
  { request, url }: BlobRequest,
  body: Buffer | 'too-large',
): BlobRefusal | undefined {
  if (body === 'too-large') return body
  const path = url.pathname
  const contentType = String(
    request.headers['x-ms-blob-content-type'] ??
      request.headers['content-type'] ??
      'application/octet-stream',
  )
  switch (url.searchParams.get('comp')) {
    case null:
      if (request.headers['x-ms-blob-type'] === 'BlockBlob') return blobs.write(path, body, contentType)
      throw new BlobError(400, 'MissingRequiredHeader', 'x-ms-blob-type: BlockBlob is required.')
    case 'block':
      return blobs.stage(path, url.searchParams.get('blockid') ?? '', body)
    case 'blocklist':
      return blobs.commit(path, listedBlocks(body.toString()), contentType)
    default:
      throw new BlobError(400, 'InvalidQueryParameterValue', 'This comp is not supported.')
  }
}

function listedBlocks(xml: string): readonly string[] {
  const blocks = xml.matchAll(/<(Latest|Uncommitted|Committed)>([^<]*)<\/\1>/g)
  return [...blocks].map(([, , id = '']) => id)
}

function refuse(refusal: BlobRefusal | undefined): void {
  if (refusal === 'too-large') {
    throw new BlobError(413, 'RequestBodyTooLarge', `A blob can have at most ${MAX_BLOB_BYTES} bytes here.`)
  }
  if (refusal === 'no-such-block') {
    throw new BlobError(400, 'InvalidBlockList', 'The specified block list is invalid.')
  }
}

function sendBlob({ request, response }: BlobRequest, blob: StoredBlob, { fileName }: BlobGrant): void {
  const size = blob.content.length
  const range = askedRange(String(request.headers['x-ms-range'] ?? request.headers.range ?? ''), size)
  const part = range ? blob.content.subarray(range.from, range.to + 1) : blob.content
  const headers = {
    'content-type': blob.contentType,
    'content-length': part.length,
    'content-range': range && `bytes ${range.from}-${range.to}/${size}`,
    'content-disposition': fileName && `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    'accept-ranges': 'bytes',
    'last-modified': blob.modifiedAt.toUTCString(),
    etag: blob.etag,
    'x-ms-blob-type': 'BlockBlob',
  }
  send(response, range ? 206 : 200, headers, request.method === 'HEAD' ? undefined : part)
}

/** Both ends inclusive; `undefined` for the whole. Azure knows `bytes=from-` and `bytes=from-to` only. */
function askedRange(header: string, size: number): { from: number; to: number } | undefined {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header) ?? []
  if (first === undefined) return undefined
  const from = Number(first)
  const to = Math.min(last ? Number(last) : size - 1, size - 1)
  if (from <= to) return { from, to }
  throw new BlobError(416, 'InvalidRange', 'The range is not in the blob.')
}

function send(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body?: Buffer | string,
): void {
  response.statusCode = status
  const given = Object.entries({ 'x-ms-version': '2025-11-05', ...headers })
  for (const [name, value] of given) if (value !== undefined) response.setHeader(name, value)
  response.end(body)
}
