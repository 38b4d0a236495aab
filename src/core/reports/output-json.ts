import { type Cut, type Cuttable, fitJson } from './fit-json.ts'

/**
 * What has a meaning to a shell, or ends what quotes began, and all that is not ASCII: PowerShell takes curved quotes
 * for straight ones, and a character is a byte then, as limits count them. JSON has none of these outside of its strings.
 */
const MEANING = /[!#$%&'()*;<>?^`|~\u007f-\uffff]/g

/**
 * JSON for an output. People in a hurry paste outputs into scripts by `${{ }}`, where the name that a stranger gave a
 * branch would be run: what could be is written as `\u0024`, which says the same to all who read JSON.
 */
export function outputJson(value: unknown): string {
  return escaped(JSON.stringify(value))
}

/** The same of as many as fit, the first ones first. */
export function listJson(items: readonly unknown[], maxCharacters: number): string {
  let count = items.length
  while (outputJson(items.slice(0, count)).length > maxCharacters) count = Math.floor(count / 2)
  return outputJson(items.slice(0, count))
}

/** The same of a report, as far as its cuts reach. */
export function reportJson<R extends Cuttable>(
  report: R,
  cuts: readonly Cut<R>[],
  maxCharacters: number,
): string {
  return escaped(fitJson(report, cuts, maxCharacters, (json) => escaped(json).length))
}

function escaped(json: string): string {
  return json.replace(MEANING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
