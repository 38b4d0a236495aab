/** What kind of thing broke. Rules carry finer ids beneath. */
export const categories = [
  'compile/type-error',
  'lint/format',
  'test-failure',
  'dependency-resolution',
  'network',
  'registry-rate-limit',
  'auth/permission',
  'runner/infrastructure',
  'out-of-memory',
  'disk-full',
  'timeout',
  'cancelled',
  'configuration/workflow-syntax',
  'missing-secret/env',
  'docker-build',
  'deploy',
  'security-scan',
  'flaky/unknown',
] as const

export type Category = (typeof categories)[number]

const passing: ReadonlySet<Category> = new Set([
  'network',
  'registry-rate-limit',
  'runner/infrastructure',
] satisfies Category[])

/** Whether the same commit may pass when it is run again, with nothing changed. */
export function isTransient(category: Category): boolean {
  return passing.has(category)
}
