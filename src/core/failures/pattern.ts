import type { Category } from '../diagnosis/category.ts'

/** The four kinds of failure that people sort by first, and the rest. */
export const patterns = ['typescript', 'dependency', 'test', 'build', 'other'] as const
export type Pattern = (typeof patterns)[number]

const ofCategory = {
  'compile/type-error': 'build',
  'lint/format': 'other',
  'test-failure': 'test',
  'dependency-resolution': 'dependency',
  network: 'other',
  'registry-rate-limit': 'dependency',
  'auth/permission': 'other',
  'runner/infrastructure': 'other',
  'out-of-memory': 'other',
  'disk-full': 'other',
  timeout: 'other',
  cancelled: 'other',
  'configuration/workflow-syntax': 'other',
  'missing-secret/env': 'other',
  'docker-build': 'build',
  deploy: 'other',
  'security-scan': 'other',
  'flaky/unknown': 'other',
} as const satisfies Record<Category, Pattern>

export function patternOf({
  category,
  rule,
}: {
  readonly category: Category
  readonly rule: string | undefined
}): Pattern {
  return rule?.startsWith('typescript/') ? 'typescript' : ofCategory[category]
}
