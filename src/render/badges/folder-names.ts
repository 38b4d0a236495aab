import type { WorkflowVitals } from '../../core/reports/health.ts'

/**
 * A name for a folder of each workflow, from that of its file: of harmless characters alone, and no two the same where
 * files that differ in case do not. It stays as long as the file is called so.
 */
export function folderNames(workflows: readonly Pick<WorkflowVitals, 'id' | 'path'>[]): readonly string[] {
  const wanted = workflows.map(({ path }) =>
    (path.split('/').at(-1) ?? '')
      .replace(/\.ya?ml$/i, '')
      .toLowerCase()
      .replace(/[^a-z0-9_-]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60),
  )
  return workflows.map(({ id }, i) => {
    const name = wanted[i] ?? ''
    const isTaken = wanted.some((other, k) => k !== i && other === name)
    return name === '' || isTaken ? [name || 'workflow', id].join('-') : name
  })
}
