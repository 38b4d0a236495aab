import type { IncomingMessage } from 'node:http'

/**
 * The whole body, or `too-large`. A body that is too large is still read to its end, unkept: a client that is
 * answered while it sends sees a broken connection, not the answer.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= maxBytes) chunks.push(chunk)
    else chunks.length = 0
  }
  return size <= maxBytes ? Buffer.concat(chunks) : 'too-large'
}
