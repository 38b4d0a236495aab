import { diagnose } from '../../../src/core/diagnosis/diagnose.ts'
import { rules } from '../../../src/core/diagnosis/rules/index.ts'
import { createScan } from '../../../src/core/diagnosis/scan.ts'

/** What is diagnosed of a log, given at once or in pieces. */
export function diagnosed(log: string | Uint8Array, pieceBytes = 65_536) {
  const bytes = typeof log === 'string' ? new TextEncoder().encode(log) : log
  const scan = createScan()
  for (let at = 0; at < bytes.length; at += pieceBytes) scan.push(bytes.subarray(at, at + pieceBytes))
  return diagnose(scan.finish(), rules)
}

/** A failed step as the runner writes it. */
export function failedStep(...output: readonly string[]): string {
  return [
    '##[group]Run make',
    '\u001b[36;1mmake || echo "error: this is only the script"\u001b[0m',
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
    ...output,
    '##[error]Process completed with exit code 1.',
  ]
    .map((line, i) => `2026-03-04T10:00:${String(i % 60).padStart(2, '0')}.1234567Z ${line}`)
    .join('\n')
}

/** Frames a log from the runner's first word to its last. */
export function wholeJob(...steps: readonly string[]): string {
  return [
    "2026-03-04T09:59:00.0000000Z Current runner version: '2.331.0'",
    ...steps,
    '2026-03-04T10:09:00.0000000Z Post job cleanup.',
    '2026-03-04T10:09:00.0000000Z Cleaning up orphan processes',
    '',
  ].join('\n')
}
