import { join } from 'node:path'
import type { Channel } from './adapters/channels/channel.ts'
import { withFirstPage } from './adapters/github/first-page.ts'
import { restGitHub } from './adapters/github/github.ts'
import { createTransport } from './adapters/github/transport.ts'
import type { WritingOptions } from './adapters/github/writing.ts'
import { settler } from './adapters/settle.ts'
import { artifactState } from './adapters/state/artifact.ts'
import { artifactNames } from './adapters/state/artifact-name.ts'
import { cacheState } from './adapters/state/cache.ts'
import { fileState } from './adapters/state/file.ts'
import { surroundingsOf, takesArtifacts } from './adapters/surroundings.ts'
import { jobWorkspace } from './adapters/workspace.ts'
import { isTrustedEvent } from './core/trust.ts'
import type { Inputs } from './inputs/spec.ts'
import type { GitHub } from './ports/github.ts'
import type { StateCopy } from './ports/state.ts'
import type { Writing } from './ports/writing.ts'
import type { Page } from './render/dashboard.ts'
import { run } from './run.ts'

// What was thrown outside of `run`. Nothing runs meanwhile: either nothing was begun yet, or the import is there already.
process.on('uncaughtException', async (error) => {
  const { failUncaught } = await import('./adapters/step.ts')
  failUncaught(error)
})

const surroundings = surroundingsOf(process.env)
const folder = join(surroundings.temp ?? process.cwd(), 'pipeline-vitals')
const action = (process.env.GITHUB_ACTION ?? 'step').replace(/\W/g, '_')

await run({
  surroundings,
  // Two steps of a job have a report each.
  openStep: async () => {
    const { runnerStep } = await import('./adapters/step.ts')
    return runnerStep(join(folder, action), { artifacts: takesArtifacts(surroundings) ? 'taken' : 'refused' })
  },
  read: (name) => process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
  connect: (inputs) => {
    const { owner, repository, apiUrl, graphqlUrl } = surroundings
    const transport = createTransport(inputs.operationsPerRun)
    const [issueLabel] = inputs.issueLabels
    const target = { token: inputs.githubToken, owner, repository, apiUrl, graphqlUrl }
    const { github: rest, clock } = restGitHub({
      ...target,
      transport,
      ...(issueLabel !== undefined && { issueLabel }),
    })
    const github = withFirstPage(rest, clock)
    const workspace = jobWorkspace(surroundings.workspace)
    let opened: Promise<Writing> | undefined
    const writing = async () => {
      opened ??= openWriting({ ...target, transport })
      return await opened
    }
    const copies = stateCopies(inputs.state, github)
    return {
      begun: transport.gone,
      github,
      clock,
      copies,
      workspace,
      writing,
      channels,
      settle: settler(),
      page,
    }
  },
})

/** Few steps send messages. */
async function channels(inputs: Inputs): Promise<readonly Channel[]> {
  const { channelsOf } = await import('./adapters/channels/from-inputs.ts')
  return channelsOf(inputs, surroundings.serverUrl, process.env)
}

/** Few steps show a dashboard. */
async function page(): Promise<Page> {
  const { dashboardPage } = await import('./adapters/dashboard-page.ts')
  return dashboardPage
}

/** Few steps write to the repository. */
async function openWriting(options: WritingOptions): Promise<Writing> {
  const { createWriting } = await import('./adapters/github/writing.ts')
  return createWriting(options)
}

/** Nearest first. Written the other way round, so that the nearer ones know which artifact they went into. */
function stateCopies(state: Inputs['state'], github: GitHub): readonly StateCopy[] {
  const { temp, ownWorkflowPath, runId, runAttempt, event, defaultBranch } = surroundings
  if (state === 'none' || temp === undefined) {
    // Nothing is remembered that could make the first request another one.
    github.newestRuns(undefined).catch(() => 'said where it is used')
    return []
  }
  const copies = [fileState(join(folder, `state-${runId}-${runAttempt}`))]
  const useArtifact = state.includes('artifact') && takesArtifacts(surroundings)
  const listed = useArtifact ? github.artifacts(artifactNames(ownWorkflowPath).usual) : Promise.resolve([])
  listed.catch(() => 'said where it is used')
  if (state.includes('cache') && isTrustedEvent(event)) {
    const id = `${runId}-${runAttempt}-${Date.now()}`
    copies.push(cacheState({ id, path: join(folder, 'cache', 'state'), github, after: listed }))
  }
  if (useArtifact) {
    const branch = async () => defaultBranch ?? (await github.defaultBranch())
    copies.push(
      artifactState({ path: join(folder, 'state'), listed, ownWorkflowPath, defaultBranch: branch, github }),
    )
  }
  return copies
}
