import type { Blame } from '../reports/failures.ts'
import { countInWords } from '../words.ts'

type Known = {
  readonly count: number
  readonly passedOnRerun: number
  readonly classified: boolean
  /** Its log was compared with that of the last good run. */
  readonly compared: boolean
  /** Its category usually passes when it is run again. */
  readonly transient: boolean
  readonly branches: number
  readonly workflows: number
  readonly jobs: number
  readonly blame: Blame | undefined
}

/** What the pattern of a failure tells, besides its line. */
export function insightsOf(known: Known): readonly string[] {
  const { count, passedOnRerun, blame } = known
  const says: (string | false)[] = [
    passedOnRerun > 0 &&
      `${countInWords(passedOnRerun, 'time')} of ${count} the same commit passed when it was run again: what fails is flaky, or something outside of the code.`,
    known.transient && passedOnRerun === 0 && 'Failures of this kind usually pass when they are run again.',
    blame?.onDefaultBranchSince !== undefined &&
      'The default branch fails in the same way: it is not the fault of this branch.',
    blame?.kind === 'same-commit' &&
      'The very commit passed before: look at what is not in it, such as dependencies without a fixed version, services, clocks, runner images.',
    known.branches > 2 &&
      `It is seen on ${countInWords(known.branches, 'branch', 'branches')}: one change is hardly the cause.`,
    known.workflows > 1 && `${countInWords(known.workflows, 'workflow')} fail so: look at what they share.`,
    known.workflows === 1 &&
      known.jobs > 1 &&
      `${countInWords(known.jobs, 'job')} of the workflow fail so: look at what they share.`,
    !known.classified &&
      `No rule knows this failure; the line is ${known.compared ? 'the best of those that the job did not say when it last passed' : 'the best one by its place in the log'}, not a diagnosis.`,
  ]
  return says.filter((text) => text !== false)
}
