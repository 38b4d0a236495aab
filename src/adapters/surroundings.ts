import { readFileSync } from 'node:fs'
import { UserError } from '../errors.ts'
import type { Surroundings } from '../ports/runner.ts'

const visibilities = ['public', 'private', 'internal'] as const

/** What the runner tells of itself. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export function surroundingsOf(env: Readonly<Record<string, string | undefined>>): Surroundings {
  const [owner = '', repository = '', ...more] = (env.GITHUB_REPOSITORY ?? '').split('/')
  if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(repository) || more.length > 0) {
    throw new UserError('`GITHUB_REPOSITORY` is not set to `owner/name`.', {
      hint: 'Pipeline Vitals runs as a step of a GitHub Actions job.',
    })
  }
  return {
    owner,
    repository,
    serverUrl: addressOf(env.GITHUB_SERVER_URL, 'https://github.com'),
    apiUrl: addressOf(env.GITHUB_API_URL, 'https://api.github.com'),
    graphqlUrl: addressOf(env.GITHUB_GRAPHQL_URL, 'https://api.github.com/graphql'),
    event: env.GITHUB_EVENT_NAME ?? '',
    runId: numberOf(env.GITHUB_RUN_ID),
    runAttempt: numberOf(env.GITHUB_RUN_ATTEMPT),
    runNumber: numberOf(env.GITHUB_RUN_NUMBER),
    ownWorkflowPath: pathOf(env.GITHUB_WORKFLOW_REF),
    ...payloadAt(env.GITHUB_EVENT_PATH),
    sha: env.GITHUB_SHA ?? '',
    ref: env.GITHUB_REF ?? '',
    workspace: env.GITHUB_WORKSPACE || undefined,
    temp: env.RUNNER_TEMP || undefined,
  }
}

function addressOf(text: string | undefined, fallback: string): string {
  const address = text || fallback
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    throw new UserError(`The runner’s address of GitHub is no address: ${JSON.stringify(address)}.`)
  return address.replace(/\/+$/, '')
}

/** The official client refuses GitHub Enterprise Server, and says so in a warning of its own. */
export function takesArtifacts({ serverUrl }: Pick<Surroundings, 'serverUrl'>): boolean {
  return /^https:\/\/(github\.com|[\w-]+\.ghe\.com)$/.test(serverUrl)
}

function numberOf(text: string | undefined): number {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0
}

/** `octo-org/repo/.github/workflows/vitals.yml@refs/heads/main` → `.github/workflows/vitals.yml`. */
function pathOf(workflowRef: string | undefined): string | undefined {
  return /^[^/]+\/[^/]+\/(?<path>\.github\/workflows\/.+?\.ya?ml)@/.exec(workflowRef ?? '')?.groups?.path
}

/** The payload of most events holds the repository. One that cannot be read is no reason to stop. */
function payloadAt(
  path: string | undefined,
): Pick<Surroundings, 'defaultBranch' | 'visibility' | 'triggeredBy'> {
  const unknown = { defaultBranch: undefined, visibility: undefined, triggeredBy: undefined }
  if (!path) return unknown
  try {
    const payload = JSON.parse(readFileSync(path, 'utf8'))
    const { default_branch: branch, visibility } = payload?.repository ?? {}
    const { id } = payload?.workflow_run ?? {}
    return {
      defaultBranch: typeof branch === 'string' && branch !== '' ? branch : undefined,
      visibility: visibilities.find((known) => known === visibility),
      triggeredBy: Number.isSafeInteger(id) ? id : undefined,
    }
  } catch {
    return unknown
  }
}
