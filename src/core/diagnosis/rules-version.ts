import type { Rule } from './rule.ts'

const PRIME = 0x01000193
const OFFSET = 0x811c9dc5

/**
 * Another text wherever a log could be understood otherwise by other rules: FNV-1a, 32 bits, over what decides. It only
 * tells that something has changed.
 */
export function versionOf(rules: readonly Rule[]): string {
  const fields = rules.map(({ id, category, strength, pattern, followedBy, pick, role, level }) => [
    ...[id, category, strength, pattern.source, followedBy?.source, pick, role, level],
  ])
  const text = JSON.stringify(fields)
  let hash = OFFSET
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return (hash >>> 0).toString(16)
}
