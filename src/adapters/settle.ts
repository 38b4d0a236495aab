import { setTimeout } from 'node:timers/promises'

/** Milliseconds. */
const LEAST = 2000
const MOST = 15_000

/**
 * Waits for monitors that started together with us to have stored what they decided: they have taken about as long as
 * we did, from now, the start, to the call.
 */
export function settler(): () => Promise<void> {
  const startedAt = performance.now()
  return async () => {
    await setTimeout(Math.min(MOST, Math.max(LEAST, performance.now() - startedAt)))
  }
}
