import { reasonOf } from '../errors.ts'
import type { Inputs } from '../inputs/spec.ts'
import type { Result } from '../modes/mode.ts'
import type { Step } from '../ports/runner.ts'
import type { Writing } from '../ports/writing.ts'
import type { Doc } from '../render/document.ts'
import { fitDoc } from '../render/fit.ts'
import { toMarkdown } from '../render/markdown.ts'

/** The runner drops a summary of more bytes than this whole: `AttachmentSizeLimit` of its `FileCommandManager.cs`. */
const MAX_SUMMARY_BYTES = 1024 * 1024

/** Outputs, files, annotations and the summary. */
export async function publish(results: readonly Result[], step: Step): Promise<void> {
  for (const { outputs, files, artifact, annotations } of results) {
    for (const [name, value] of Object.entries(outputs)) step.output(name, value)
    const paths: string[] = []
    for (const { name, text, output } of files) {
      try {
        const path = await step.writeFile(name, text)
        step.output(output, path)
        paths.push(path)
      } catch (error) {
        step.warning(`${name} could not be written: ${reasonOf(error)}`)
      }
    }
    if (artifact !== undefined) await uploadFiles(artifact, paths, step)
    for (const { level, message, place } of annotations) step[level](message, place)
  }
  const docs = results.map(({ doc }) => doc)
  for (const { title } of docs) step.info(title)
  await publishDoc(docs, step)
}

/** The files are there all the same, for a later step to upload. */
export async function uploadFiles(name: string, paths: readonly string[], step: Step): Promise<void> {
  try {
    await step.upload(name, paths)
  } catch (error) {
    step.warning(`The artifact ${name} could not be uploaded: ${reasonOf(error)}`)
  }
}

/** A summary that cannot be written is no reason to fail. */
export async function publishDoc(docs: readonly Doc[], step: Step): Promise<void> {
  const share = Math.floor(MAX_SUMMARY_BYTES / docs.length) - 1
  try {
    await step.summary(docs.map((doc) => fitDoc(doc, toMarkdown, share)).join('\n'))
  } catch (error) {
    step.warning(`The job summary could not be written: ${reasonOf(error)}`)
  }
}

/** Nobody has to let us write: what was not is no warning. */
export async function tellHits(
  { dryRun }: Pick<Inputs, 'dryRun'>,
  results: readonly Result[],
  { writing, step }: { readonly writing: () => Promise<Writing>; readonly step: Step },
): Promise<void> {
  const tables = results.flatMap(({ hitTables }) => hitTables ?? [])
  if (tables.length === 0) return
  if (dryRun) {
    for (const { number } of tables) step.info(`Dry run: ${JSON.stringify({ hitTable: number })}`)
    return
  }
  const { writeHitTables } = await import('../delivery/hit-tables.ts')
  const { issues } = await writing()
  for (const failure of await writeHitTables(tables, issues)) step.info(failure)
}

/** What is shown where there is nothing to show. */
export function failureDoc(message: string, hint: string | undefined): Doc {
  const blocks = [{ kind: 'code' as const, text: hint ? `${message}\n\n${hint}` : message }]
  return { tone: 'neutral', title: 'Pipeline Vitals could not look', blocks }
}
