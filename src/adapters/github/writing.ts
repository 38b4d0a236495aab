import type { Writing } from '../../ports/writing.ts'
import { commitMarks } from './commit-marks.ts'
import { discussionsOf } from './discussions.ts'
import { type AskGraph, createAskGraph } from './graphql.ts'
import { issuesOf } from './issues.ts'
import { labelledReads } from './labelled-issues.ts'
import { createRead } from './rest.ts'
import { createViewer } from './viewer.ts'
import { createTurns, createWrite, type WriteOptions } from './write.ts'

export type WritingOptions = WriteOptions & { readonly graphqlUrl: string }

/** What a step writes to its repository, all of it in one queue. Few steps do: this is loaded by those. */
export function createWriting(options: WritingOptions): Writing {
  const { token, owner, repository, transport, graphqlUrl } = options
  const read = createRead(options)
  const inTurn = createTurns(options)
  const write = createWrite(options, inTurn)
  const ask = createAskGraph({ url: graphqlUrl, token, transport })
  const send = createAskGraph({ url: graphqlUrl, token, transport: { get: transport.send } })
  const tell: AskGraph = async (...given) => await inTurn(() => send(...given))
  const viewer = createViewer(ask, read)
  const { mayWrite } = labelledReads({ read, target: { owner, repo: repository } })
  return {
    issues: issuesOf({ ...options, read, write, viewer, mayWrite }),
    discussions: discussionsOf({ ...options, ask, tell }),
    markCommit: commitMarks(write, options),
  }
}
