import type { Channel } from '../adapters/channels/channel.ts'
import type { ReadInput } from '../inputs/parse.ts'
import type { Inputs } from '../inputs/spec.ts'
import type { Clock, GitHub } from '../ports/github.ts'
import type { Step, Surroundings, Workspace } from '../ports/runner.ts'
import type { StateCopy } from '../ports/state.ts'
import type { Writing } from '../ports/writing.ts'
import type { Page } from '../render/dashboard.ts'

export type World = {
  readonly surroundings: Surroundings
  /** What speaks to the runner; loaded when it is asked for, which would hold up the first request. */
  readonly openStep: () => Promise<Step>
  readonly read: ReadInput
  /** Builds what reaches the outside, once the inputs are known, and sends the first request. */
  readonly connect: (inputs: Inputs) => Means
}

/** Where the work is done. */
export type Here = { readonly surroundings: Surroundings; readonly step: Step }

/** What reaches the outside. */
export type Means = {
  /** Until the first request is on its way: loading the rest of the action would hold it up. */
  readonly begun: () => Promise<void>
  readonly github: GitHub
  readonly clock: Clock
  readonly copies: readonly StateCopy[]
  readonly workspace: Workspace
  /** Loaded when it is first asked for: few steps write. */
  readonly writing: () => Promise<Writing>
  /** The channels that the inputs name. Loaded when they are first asked for: few steps send. */
  readonly channels: (inputs: Inputs) => Promise<readonly Channel[]>
  /** Waits for monitors that started together with us to have stored what they decided. */
  readonly settle: () => Promise<void>
  /** The dashboard's own code, as it was built: few steps show one. */
  readonly page: () => Promise<Page>
}
