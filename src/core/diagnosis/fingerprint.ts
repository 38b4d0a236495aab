import { fnv1a } from './fnv.ts'
import { normalize } from './normalize.ts'
import type { Rule } from './rule.ts'

/**
 * The same for the same cause in any run, place or leg. Fields are hashed with their lengths, so that no two lists of
 * fields look alike.
 */
export function fingerprintOf({
  rule,
  line,
  tests,
}: {
  readonly rule: Rule | undefined
  readonly line: string
  readonly tests: readonly string[]
}): string {
  const key = rule?.pattern.exec(line)?.groups?.key ?? line
  const names = [...new Set(tests.map(normalize))].sort()
  // Where tests are known, they are the cause; the line before them only counts them.
  const fields = [rule?.id ?? '', ...(names.length > 0 ? names : [normalize(key)])]
  return fnv1a(fields.map((field) => `${field.length}:${field}`).join(''))
}
