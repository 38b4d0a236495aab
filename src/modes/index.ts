import { analyzeFailures } from './analyze-failures.ts'
import { healthCheck } from './health-check.ts'
import type { Mode } from './mode.ts'

/** Every mode. To add one: write its file, add its line here. */
export const modes = {
  'health-check': healthCheck,
  'analyze-failures': analyzeFailures,
} satisfies Record<string, Mode>

export type ModeName = keyof typeof modes
export const modeNames = Object.keys(modes) as readonly ModeName[]
