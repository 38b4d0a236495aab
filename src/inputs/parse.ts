import { UserError } from '../errors.ts'
import { type Field, Mistake } from './fields.ts'
import { type InputName, type Inputs, spec } from './spec.ts'

/** Gives an input's text as the runner passed it; empty where it is not set. */
export type ReadInput = (name: string) => string

/** All inputs, or one `UserError` that names every mistake. */
export function parseInputs(read: ReadInput): Inputs {
  const mistakes: string[] = []
  const values = Object.entries<Field<unknown>>(spec).flatMap(([name, field]) => {
    try {
      return [[camel(name), field.parse(textOf(field, read(name)))]]
    } catch (error) {
      if (!(error instanceof Mistake)) throw error
      mistakes.push(`\`${name}\` ${error.message}.`)
      return []
    }
  })
  if (mistakes.length === 0) return Object.fromEntries(values) as Inputs
  const message =
    mistakes.length === 1
      ? (mistakes[0] ?? '')
      : `${mistakes.length} inputs are wrong:\n- ${mistakes.join('\n- ')}`
  throw new UserError(message, { hint: 'Inputs stand under `with:` of the step; the README lists them all.' })
}

/** The texts to mask in the log, before anything else is done with them. */
export function secretsIn(read: ReadInput): readonly string[] {
  return (Object.keys(spec) as InputName[])
    .filter((name) => spec[name].secret)
    .map((name) => read(name).trim())
    .filter(Boolean)
}

/** Empty is the same as left out, except where only an expression of the workflow could fill it in. */
function textOf(field: Field<unknown>, text: string): string {
  const given = text.trim()
  const fallback = field.default?.startsWith('${{') ? '' : (field.default ?? '')
  return given === '' ? fallback : given
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
