import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openTheatre, type Theatre } from './messages.ts'

const preload = fileURLToPath(new URL('kill-at.mjs', import.meta.url))

let theatre: Theatre
beforeEach(async () => {
  theatre = await openTheatre()
})
afterEach(async () => await theatre.close())

/** The boundaries of a step that sends one message, counted from its end: what was read, saved, sent, saved as sent. */
const boundaries = process.env.DEEP ? Array.from({ length: 43 }, (_, i) => i + 1) : [20, 31, 32, 38]

test.each(boundaries)(
  'killed at boundary %i, nothing is lost, and no message repeated but with its key',
  async (at) => {
    const [quiet, breaks] = theatre.acts
    quiet?.happen()
    await theatre.tell()
    breaks?.happen()
    const killed = await theatre.tell({}, { NODE_OPTIONS: `--import=${preload}`, DIE_AT: String(at) })
    expect(killed.exitCode).toBeNull()
    // The claim of a monitor that died is another's after ten minutes.
    theatre.stage.simulator.world.now += 660
    expect((await theatre.tell()).exitCode).toBe(0)
    theatre.stage.simulator.world.now += 300
    await theatre.tell()
    const messages = theatre.receivers.calls.map(({ body }) => JSON.parse(body).blocks[0].block_id)
    expect(new Set(messages).size).toBe(1)
    expect(messages.length).toBeLessThanOrEqual(2)
  },
)
