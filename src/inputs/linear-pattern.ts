import { RE2JS } from 're2js'
import type { Pattern } from '../core/diagnosis/rule.ts'

/**
 * A pattern of people's own, in the syntax of RE2: whatever it says, it takes linear time. Throws where it is none.
 * https://github.com/google/re2/wiki/Syntax
 */
export function linearPattern(source: string): Pattern {
  const compiled = RE2JS.compile(source)
  const hasKey = 'key' in compiled.namedGroups()
  return {
    source,
    test: (text) => compiled.test(text),
    exec(text) {
      const matcher = compiled.matcher(text)
      if (!matcher.find()) return null
      return hasKey ? { groups: { key: matcher.group('key') ?? '' } } : {}
    },
  }
}
