import { type Annotation, type Attempt, conclusions, type Job, type Run, type Step } from '../model.ts'
import { array, flag, integer, Malformed, oneOf, optional, string, time } from './shape.ts'

/** Texts are said once, in a table; rows hold their places in it, and -1 for none. */
export type Texts = {
  readonly place: (text: string | undefined) => number
  readonly all: readonly string[]
}

export function createTexts(): Texts {
  const all: string[] = []
  const places = new Map<string, number>()
  const place = (text: string | undefined): number => {
    if (text === undefined) return NONE
    const known = places.get(text)
    if (known !== undefined) return known
    places.set(text, all.length)
    return all.push(text) - 1
  }
  return { place, all }
}

export const NONE = -1

/** Far more than GitHub allows, and few enough to count through. */
const MAX_ATTEMPTS = 10_000

const levels = ['failure', 'warning', 'notice'] as const

type Row = readonly unknown[]

export function runRow(run: Run, { place }: Texts): Row {
  return [
    run.id,
    run.workflowId,
    run.number,
    place(run.event),
    place(run.branch),
    place(run.sha),
    run.fromFork ? 1 : 0,
    run.createdAt,
    run.attempts.map((attempt) => [
      attempt.number,
      attempt.startedAt,
      attempt.updatedAt,
      place(attempt.conclusion),
      attempt.hitTimeLimit ? 1 : 0,
      ...(attempt.inferred ? [1] : []),
    ]),
    place(run.checkSuite),
  ]
}

export function runOf(value: unknown, texts: readonly string[]): Run {
  const row = array(value, 'a run')
  const attempts = array(row[8], 'attempts').map((attempt) => attemptOf(attempt, texts))
  if (attempts.length === 0) throw new Malformed('a run has no attempt')
  if (attempts.some(({ number }, i) => number <= (attempts[i - 1]?.number ?? 0) || number > MAX_ATTEMPTS))
    throw new Malformed('attempts are not numbered upwards')
  const checkSuite = textAt(row[9] ?? NONE, texts)
  return {
    id: integer(row[0], 'run id'),
    workflowId: integer(row[1], 'workflow id'),
    number: integer(row[2], 'run number'),
    event: string(textAt(row[3], texts), 'event'),
    branch: textAt(row[4], texts),
    sha: string(textAt(row[5], texts), 'sha'),
    fromFork: flag(row[6], 'fork'),
    createdAt: time(row[7], 'created'),
    ...(checkSuite !== undefined && { checkSuite }),
    attempts,
  }
}

function attemptOf(value: unknown, texts: readonly string[]): Attempt {
  const row = array(value, 'an attempt')
  return {
    number: integer(row[0], 'attempt number'),
    startedAt: time(row[1], 'started'),
    updatedAt: time(row[2], 'updated'),
    conclusion: conclusionAt(row[3], texts),
    ...(flag(row[4], 'time limit') && { hitTimeLimit: true }),
    ...(flag(row[5] ?? 0, 'inferred') && { inferred: true }),
  }
}

export function jobOf(value: unknown, texts: readonly string[]): Job {
  const row = array(value, 'a job')
  const startedAt = time(row[3], 'started')
  const runner = textAt(row[6], texts)
  return {
    id: integer(row[0], 'job id'),
    name: string(textAt(row[1], texts), 'job name'),
    conclusion: conclusionAt(row[2], texts),
    startedAt,
    completedAt: optional(row[4], time, 'completed'),
    failedStep: textAt(row[5], texts),
    ...(runner !== undefined && { runner }),
    ...(row[7] !== null && { steps: array(row[7], 'steps').map((step) => stepOf(step, startedAt, texts)) }),
    ...(row[8] !== null && {
      annotations: array(row[8], 'annotations').map((of) => annotationOf(of, texts)),
    }),
  }
}

function stepOf(value: unknown, jobStartedAt: number, texts: readonly string[]): Step {
  const row = array(value, 'a step')
  const startedAt = time(jobStartedAt + time(row[2], 'step start'), 'step start')
  return {
    name: string(textAt(row[0], texts), 'step name'),
    conclusion: conclusionAt(row[1], texts),
    startedAt,
    completedAt: optional(row[3], (length) => time(startedAt + time(length, 'step length'), 'step end'), ''),
  }
}

export function annotationRow({ level, message }: Annotation, { place }: Texts): Row {
  return [levels.indexOf(level), place(message)]
}

export function annotationOf(value: unknown, texts: readonly string[]): Annotation {
  const row = array(value, 'an annotation')
  const level = levels[integer(row[0], 'level')]
  return { level: oneOf(levels, level, 'level'), message: string(textAt(row[1], texts), 'message') }
}

function conclusionAt(place: unknown, texts: readonly string[]) {
  const word = textAt(place, texts)
  return word === undefined ? undefined : oneOf(conclusions, word, 'conclusion')
}

/** The text in its place of the table; `undefined` for none. */
export function textAt(place: unknown, texts: readonly string[]): string | undefined {
  if (place === NONE) return undefined
  const text = texts[integer(place, 'text')]
  if (text === undefined) throw new Malformed('a text is missing')
  return text
}
