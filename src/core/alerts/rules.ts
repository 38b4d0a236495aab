import { dependenciesBehind, vulnerability } from './dependency-rules.ts'
import { performance, slower } from './duration-rules.ts'
import { flakyJob, silentFailure, staleSchedule } from './job-rules.ts'
import { coverageDrop, deprecation, missedTarget, runnerTrouble } from './repository-rules.ts'
import type { Rule } from './rule.ts'
import {
  consecutiveFailures,
  defaultBranchRed,
  lowSuccessRate,
  needsReruns,
  tooManyFailures,
} from './run-rules.ts'

/** Every rule, in the order in which people should read what they say. To add one: write it, add its line here. */
export const rules: readonly Rule[] = [
  defaultBranchRed,
  consecutiveFailures,
  staleSchedule,
  vulnerability,
  tooManyFailures,
  slower,
  lowSuccessRate,
  silentFailure,
  performance,
  coverageDrop,
  runnerTrouble,
  deprecation,
  dependenciesBehind,
  needsReruns,
  flakyJob,
  missedTarget,
]
