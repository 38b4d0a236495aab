import { setFlagsFromString } from 'node:v8'

/** A state of fewer bytes is small beside the process that reads it. */
const LARGE = 4 * 1024 * 1024

/**
 * With a large state in it, a heap would grow to twice of what is needed before V8 collects anything, since it goes by the
 * room that the machine has. That room is the job's. So new objects get no more of it than they have, and old ones as
 * much again as live. V8 asks for both numbers whenever it decides; the time stays the same.
 */
export function makeRoomFor({ length }: Uint8Array): void {
  if (length < LARGE) return
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=100')
}
