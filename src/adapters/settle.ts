import { setTimeout } from 'node:timers/promises'

/** Milliseconds. */
const LEAST = 2000
const MOST = 20_000

/**
 * Waits for monitors that started together with us to have stored what they decided: on a busy machine that can take
 * twice as long as we did, from now, the start, to the call.
 */
export function settler(): () => Promise<void> {
  const startedAt = performance.now()
  return async () => {
    await setTimeout(Math.min(MOST, Math.max(LEAST, 2 * (performance.now() - startedAt))))
  }
}
