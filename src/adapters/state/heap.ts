import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** A state of fewer bytes is small beside the process that reads it. */
const LARGE = 4 * 1024 * 1024

/** So much for new objects that most are dead before anybody looks, and little beside what lives. */
const YOUNG = 8 * 1024 * 1024

/** More than it takes to get there. */
const MAX_KEPT = 1_000_000

/**
 * With a large state in it, a heap would grow to twice of what is needed before V8 collects anything, since it goes by the
 * room that the machine has. That room is the job's. So new objects get a certain space and no more, and old ones as
 * much again as is alive. V8 asks for both numbers whenever it decides.
 */
export function makeRoomFor({ length }: Uint8Array): void {
  if (length < LARGE) return
  growYoungSpace()
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=100')
}

/** The space for new objects grows with what survives in it, and in no other way once the process runs. */
function growYoungSpace(): void {
  const kept: object[] = []
  while (kept.length < MAX_KEPT && youngBytes() < YOUNG) for (let i = 0; i < 10_000; i++) kept.push({ i })
}

function youngBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? YOUNG
}
