import type { Job } from '../world.ts'

const START = [
  "Current runner version: '2.336.0'",
  '##[group]Runner Image Provisioner',
  'Hosted Compute Agent',
  '##[endgroup]',
  '##[group]Operating System',
  'Ubuntu',
  '24.04.3',
  'LTS',
  '##[endgroup]',
  '##[group]GITHUB_TOKEN Permissions',
  'Contents: read',
  '##[endgroup]',
  'Secret source: Actions',
  'Prepare workflow directory',
  'Prepare all required actions',
]

const END = ['Post job cleanup.', 'Cleaning up orphan processes']

/** A log as the runner writes it: `said` is what each step printed, by its name; a failed one ends with its exit. */
export function runnerLog(
  { startedAt, steps }: Pick<Job, 'startedAt' | 'steps'>,
  said: Readonly<Record<string, readonly string[]>>,
): readonly [Uint8Array] {
  let at = startedAt * 1000
  const stamped = (line: string, i: number) =>
    `${new Date(at + i).toISOString().replace('Z', '0000Z')} ${line}`
  const lines = [...START.map(stamped)]
  for (const step of steps) {
    if (step.conclusion === 'skipped') continue
    if (step.name === 'Set up job') {
      at += step.seconds * 1000
      continue
    }
    const head = [`##[group]Run ${step.name}`, step.name, 'shell: /usr/bin/bash -e {0}', '##[endgroup]']
    const exit = step.conclusion === 'failure' ? ['##[error]Process completed with exit code 1.'] : []
    lines.push(...[...head, ...(said[step.name] ?? []), ...exit].map(stamped))
    at += step.seconds * 1000
  }
  lines.push(...END.map(stamped))
  return [Buffer.from(`\uFEFF${lines.join('\n')}\n`)]
}
