import type { Writing } from '../../ports.ts'
import { commitMarks } from './commit-marks.ts'
import { createAskGraph } from './graphql.ts'
import { issuesOf } from './issues.ts'
import { createRead } from './rest.ts'
import { createViewer } from './viewer.ts'
import { createWrite, type WriteOptions } from './write.ts'

export type WritingOptions = WriteOptions & { readonly graphqlUrl: string }

/** What a step writes to its repository, all of it in one queue. Few steps do: this is loaded by those. */
export function createWriting(options: WritingOptions): Writing {
  const { token, transport, graphqlUrl } = options
  const read = createRead(options)
  const write = createWrite(options)
  const viewer = createViewer(createAskGraph({ url: graphqlUrl, token, transport }), read)
  return { issues: issuesOf({ ...options, read, write, viewer }), markCommit: commitMarks(write, options) }
}
