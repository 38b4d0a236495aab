import { collect } from './collection/collect.ts'
import { recall, remember } from './collection/memory.ts'
import { DAY, HOUR, type Workflow } from './core/model.ts'
import { explain } from './errors.ts'
import { parseInputs, type ReadInput, secretsIn } from './inputs/parse.ts'
import type { Inputs } from './inputs/spec.ts'
import { modes } from './modes/index.ts'
import type { Result, Session } from './modes/mode.ts'
import type { Clock, GitHub, StateCopy, Step, Surroundings } from './ports.ts'
import type { Doc } from './render/document.ts'
import { fitDoc } from './render/fit.ts'
import { toMarkdown } from './render/markdown.ts'

/** The runner drops a summary of more bytes than this whole: `AttachmentSizeLimit` of its `FileCommandManager.cs`. */
const MAX_SUMMARY_BYTES = 1024 * 1024

export type World = {
  readonly surroundings: Surroundings
  readonly step: Step
  readonly read: ReadInput
  /** Builds what reaches the outside, once the inputs are known. */
  readonly connect: (inputs: Inputs) => {
    readonly github: GitHub
    readonly clock: Clock
    readonly copies: readonly StateCopy[]
  }
}

/** Runs the asked modes over one session, publishes what they say, decides whether the step fails. Never throws. */
export async function run({ surroundings, step, read, connect }: World): Promise<void> {
  const asked = new Set<keyof typeof modes>(['health-check'])
  try {
    for (const secret of secretsIn(read)) step.mask(secret)
    const inputs = parseInputs(read)
    asked.clear()
    for (const mode of inputs.mode) asked.add(mode)
    const session = await openSession(inputs, { surroundings, step, connect })
    const results = inputs.mode.map((mode) => modes[mode].run(inputs, session))
    await publish(results, step)
    const failures = results.flatMap(({ failure }) => failure ?? [])
    if (failures.length > 0) step.fail(failures.join('\n'))
  } catch (error) {
    const permissions = Object.assign({}, ...[...asked].map((mode) => modes[mode].permissions))
    const { message, hint, detail } = explain(error, permissions)
    step.debug(detail)
    await publishDoc([failureDoc(message, hint)], step)
    step.fail(hint ? `${message}\n${hint}` : message)
  }
}

/** Reads what is remembered and what is new, and stores it before anybody is told anything. */
async function openSession(inputs: Inputs, world: Omit<World, 'read'>): Promise<Session> {
  const { surroundings, step } = world
  const { github, clock, copies } = world.connect(inputs)
  const repository = `${surroundings.owner}/${surroundings.repository}`
  const memory = await recall(copies, repository.toLowerCase())
  for (const note of memory.notes) step.debug(note)
  for (const warning of memory.warnings) step.warning(warning)

  const known = memory.state.history.defaultBranch
  const fresh = known && clock.now() - known.seenAt < DAY ? known.text : undefined
  const defaultBranch = surroundings.defaultBranch ?? fresh ?? (await github.defaultBranch())
  const { ownWorkflowPath, runNumber: turn } = surroundings
  const includes = (workflow: Workflow) =>
    workflow.path !== ownWorkflowPath && inputs.workflows.includes(workflow)
  const reachBackSeconds = inputs.failureWindow * HOUR
  const need = {
    lookbackDays: inputs.lookbackDays,
    reachBackSeconds,
    defaultBranch,
    includes,
    ownWorkflowPath,
    turn,
  }
  const collected = await collect(memory.state.history, need, github, clock)
  const history = {
    ...collected.history,
    defaultBranch: defaultBranch === fresh ? known : { text: defaultBranch, seenAt: collected.now },
  }
  const { made, remaining } = github.requests()
  step.info(
    `Read ${repository} in ${made} requests${remaining === undefined ? '' : `; ${remaining} are left of this hour’s`}.`,
  )

  const unsaved = await remember(memory, history, {
    now: collected.now,
    needed: collected.from,
    ownWorkflowPath,
  })
  // One copy is enough; that the other was refused is usual, for instance for a read-only cache.
  for (const failure of unsaved) step[unsaved.length === memory.writable.length ? 'warning' : 'info'](failure)
  return {
    ...collected,
    history,
    repository,
    repositoryUrl: `${surroundings.serverUrl}/${repository}`,
    defaultBranch,
    includes,
  }
}

async function publish(results: readonly Result[], step: Step): Promise<void> {
  for (const { outputs, files, annotations } of results) {
    for (const [name, value] of Object.entries(outputs)) step.output(name, value)
    for (const { name, text, output } of files) {
      try {
        step.output(output, await step.writeFile(name, text))
      } catch (error) {
        step.warning(
          `${name} could not be written: ${error instanceof Error ? error.message : String(error)}`,
        )
      }
    }
    for (const { level, message } of annotations) step[level](message)
  }
  const docs = results.map(({ doc }) => doc)
  for (const { title } of docs) step.info(title)
  await publishDoc(docs, step)
}

/** A summary that cannot be written is no reason to fail. */
async function publishDoc(docs: readonly Doc[], step: Step): Promise<void> {
  const share = Math.floor(MAX_SUMMARY_BYTES / docs.length) - 1
  try {
    await step.summary(docs.map((doc) => fitDoc(doc, toMarkdown, share)).join('\n'))
  } catch (error) {
    step.warning(
      `The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function failureDoc(message: string, hint: string | undefined): Doc {
  const blocks = [{ kind: 'code' as const, text: hint ? `${message}\n\n${hint}` : message }]
  return { tone: 'neutral', title: 'Pipeline Vitals could not look', blocks }
}
