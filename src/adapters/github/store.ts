import { ApiError } from '../../errors.ts'
import type { Answer, Request } from './exchange.ts'
import { address } from './shape.ts'
import type { Transport } from './transport.ts'

/** The address is good for one minute. https://docs.github.com/en/rest/actions/workflow-jobs */
const ADDRESSES = 2

export type StoreOptions = {
  readonly transport: Transport
  /** Asks GitHub where it is to be had. */
  readonly locate: <T>(parse: (answer: Answer) => T) => Promise<T>
}

/**
 * What GitHub keeps at a store, piece by piece. GitHub answers with a signed address, which is of another host: it gets
 * no header of ours, above all not the token. An address that has gone stale is asked for once more.
 */
export async function fromStore(
  { transport, locate }: StoreOptions,
  consume: NonNullable<Request['consume']>,
): Promise<void> {
  for (let tried = 1; ; tried++) {
    const url = await locate(({ status, headers }) =>
      address(status >= 300 ? headers.location : undefined, 'location'),
    )
    const request = { url, headers: {}, maxBytes: Number.POSITIVE_INFINITY, consume }
    const status = await transport.get(request, (answer) => answer.status)
    if (status === 200) return
    const isGone = status === 404 || status === 410
    const isStale = isGone || status === 401 || status === 403
    // A proxy that keeps a runner from the store refuses too: that is no word on the log.
    if (!isStale || tried === ADDRESSES)
      throw new ApiError(isGone ? 'not-found' : 'server', `The store of the log answered ${status}.`)
  }
}
