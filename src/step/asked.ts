import type { Inputs } from '../inputs/spec.ts'
import { type ModeName, modes } from '../modes/index.ts'
import type { Mode } from '../modes/mode.ts'

/** Whether one of the asked modes wants it. */
export function needs(asked: readonly ModeName[], what: NonNullable<Mode['needs']>[number]): boolean {
  return asked.some((name) => {
    const mode: Mode = modes[name]
    return mode.needs?.includes(what)
  })
}

/** As far as the mode that looks back farthest needs. */
export function lookbackDaysOf(inputs: Inputs): number {
  const days = inputs.mode.map((name) => {
    const mode: Mode = modes[name]
    return mode.lookbackDays?.(inputs) ?? inputs.lookbackDays
  })
  return Math.max(...days)
}

/** What the token has to be allowed for all of them: who may write may read. */
export function permissionsOf(asked: Iterable<ModeName>): Mode['permissions'] {
  const all = [...asked].flatMap((name) => Object.entries<'read' | 'write'>(modes[name].permissions))
  return Object.fromEntries(all.toSorted(([, one], [, other]) => one.localeCompare(other)))
}
