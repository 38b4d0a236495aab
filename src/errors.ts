/** Something the person who wrote the workflow can mend. Shown without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly hint: string | undefined
  constructor(message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.hint = options.hint
  }
}

/** Why a request to GitHub gave nothing. */
export type ApiFailure =
  | 'bad-token' // 401
  | 'forbidden' // 403, the token may not
  | 'not-found' // 404, 410, 451
  | 'rejected' // 400, 422: what we sent is not taken as it is
  | 'rate-limit' // 403 or 429, and waiting would take longer than the step may
  | 'budget' // our own `operations-per-run`
  | 'server' // 5xx and other answers that are no answer
  | 'network' // no whole answer came
  | 'shape' // an answer came that is not what GitHub describes

export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly kind: ApiFailure
  constructor(kind: ApiFailure, message: string, cause?: unknown) {
    super(message, { cause })
    this.kind = kind
  }
}

export type Explanation = {
  readonly message: string
  readonly hint: string | undefined
  /** For the debug log: the stack and the chain of causes. */
  readonly detail: string
}

/**
 * What happened and what to do, for any thrown value. `permissions` are those that the asked modes need, for the
 * block to paste when the token may not read.
 */
export function explain(
  error: unknown,
  permissions: Readonly<Record<string, 'read' | 'write'>>,
): Explanation {
  const detail = chain(error)
  if (error instanceof UserError) return { message: error.message, hint: error.hint, detail }
  if (error instanceof ApiError)
    return { message: error.message, hint: hintFor(error.kind, permissions), detail }
  return {
    message:
      error instanceof Error
        ? `${error.name}: ${error.message}`
        : `Something was thrown that is no error: ${String(error)}`,
    hint: 'This looks like a bug in Pipeline Vitals. Please report it, with the log of a run with debug logging enabled.',
    detail,
  }
}

function hintFor(
  kind: ApiFailure,
  permissions: Readonly<Record<string, 'read' | 'write'>>,
): string | undefined {
  const block = [
    'permissions:',
    ...Object.entries(permissions).map(([name, level]) => `  ${name}: ${level}`),
  ].join('\n')
  switch (kind) {
    case 'bad-token':
      return 'GitHub refused the token. Leave `github-token` out to use the job’s own, or give one that is valid and not expired.'
    case 'forbidden':
      return `The token may not do this. Add this to the job in your workflow file:\n\n${block}`
    case 'not-found':
      return `Either the repository does not exist, or the token may not see it. For this repository, add to the job:\n\n${block}\n\nFor another repository, give a \`github-token\` that can read it.`
    case 'rate-limit':
      return 'All workflows of a repository share GitHub’s hourly limit. Run the monitor less often, or give a `github-token` of its own.'
    case 'rejected':
      return 'GitHub says above what is wrong with it. If that is not among your inputs, it is a bug in Pipeline Vitals: please report it.'
    case 'budget':
      return 'Raise `operations-per-run`.'
    case 'server':
    case 'network':
    case 'shape':
      return 'This is usually passing. If it stays, see https://www.githubstatus.com.'
  }
}

function chain(error: unknown): string {
  const links: string[] = []
  for (
    let link = error;
    link !== undefined && links.length < 10;
    link = link instanceof Error ? link.cause : undefined
  ) {
    links.push(link instanceof Error ? (link.stack ?? String(link)) : String(link))
  }
  return links.join('\ncaused by ')
}

/** What was thrown, in words: anything can be. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
