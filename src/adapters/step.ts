import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Place } from '../core/failures/place.ts'
import { explain } from '../errors.ts'
import type { Step } from '../ports/runner.ts'
import { logLine } from './log-line.ts'

/** The runner keeps 10 annotations of a kind and a step, of 4,096 characters. `ExecutionContext.cs` of the runner. */
const MAX_ANNOTATIONS = 10
const MAX_MESSAGE = 4000

/** As long as GitHub keeps artifacts unless told otherwise; repositories may allow less, and then have less. */
const REPORT_DAYS = 90

const say = { error: core.error, warning: core.warning, notice: core.notice }

/** The step, through the runner's own commands. */
export function runnerStep(folder: string, { artifacts }: { readonly artifacts: 'taken' | 'refused' }): Step {
  const counts = { error: 0, warning: 0, notice: 0 }
  const annotate = (level: keyof typeof say) => (message: string, place?: Place) => {
    counts[level] += 1
    // The last place is kept for the reason why the step failed.
    if (counts[level] < MAX_ANNOTATIONS) say[level](logLine(message).slice(0, MAX_MESSAGE), at(place))
    else core.info(logLine(message))
  }
  return {
    summary: async (markdown) => void (await core.summary.addRaw(markdown, true).write()),
    output: (name, value) => core.setOutput(name, value),
    writeFile: async (name, text) => {
      await mkdir(folder, { recursive: true })
      const path = join(folder, name)
      await writeFile(path, text)
      return path
    },
    upload: async (name, paths) => {
      if (artifacts === 'refused') {
        core.info(`The server takes no artifacts: ${name} is in ${folder} alone.`)
        return
      }
      const { uploadArtifact } = await import('./upload-artifact.ts')
      await uploadArtifact({ name, folder, paths, keptDays: REPORT_DAYS })
    },
    info: (line) => core.info(logLine(line)),
    debug: (line) => core.debug(logLine(line)),
    warning: annotate('warning'),
    error: annotate('error'),
    notice: annotate('notice'),
    fail: (message) => core.setFailed(message.split('\n').map(indentedLine).join('\n')),
    mask: (secret) => {
      // A mask shorter than this would black out half the log.
      if (secret.length >= 8) core.setSecret(secret)
    },
  }
}

/** Ends the step over what nobody caught; its text can hold anything, so it goes through the same door as all else. */
export function failUncaught(error: unknown): never {
  const { message, hint } = explain(error, {})
  core.setFailed(logLine(hint ? `${message} ${hint}` : message))
  // What was thrown may have left anything half done: nothing more may run.
  process.exit(1)
}

function at(place: Place | undefined): core.AnnotationProperties {
  if (!place) return {}
  const { path, line, column } = place
  return { file: logLine(path), startLine: line, ...(column !== undefined && { startColumn: column }) }
}

/** What is to be pasted keeps its indentation. */
function indentedLine(line: string): string {
  return `${/^ */.exec(line)?.[0] ?? ''}${logLine(line)}`
}
