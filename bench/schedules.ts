import { createRandom, type Random } from '../simulator/random.ts'
import { DAY, HOUR, type Run, type Seconds } from '../src/core/model.ts'
import { type Cron, readCron } from '../src/core/schedules/cron.ts'
import { judgeSchedule } from '../src/core/schedules/dead-man.ts'
import { nextFiring } from '../src/core/schedules/firings.ts'
import { weightOf } from '../src/core/schedules/verdict.ts'
import { percent } from './score.ts'

const START = Date.UTC(2026, 9) / 1000
const LEARNED = START + 7 * DAY
const END = START + 35 * DAY
const MAX_LATE = 12 * HOUR

/** Late by itself at every firing, or all day by the same. */
const latenesses = ['each', 'by day'] as const

/** Dropped is the share of firings that never start a run: the more often it fires, the more GitHub drops. */
const weathers = [
  { cron: '0 3 * * *', dropped: 0 },
  { cron: '0 3 * * *', dropped: 0.02 },
  { cron: '30 4 * * 1-5', dropped: 0.02 },
  { cron: '0 0 * * 0', dropped: 0.02 },
  { cron: '0 */6 * * *', dropped: 0.05 },
  { cron: '17 * * * *', dropped: 0.3 },
  { cron: '*/15 * * * *', dropped: 0.8 },
].flatMap((weather) => latenesses.map((lateness) => ({ ...weather, lateness })))
type Weather = (typeof weathers)[number]

/**
 * Schedules that are up to 12 hours late, looked at after seven days of learning, just before each run comes: then the
 * silence is longest. And the same after their last run.
 */
export function benchSchedules(seeds: readonly number[]): void {
  console.log(`\nSchedules: ${seeds.length} lives in each weather, up to 12 h late, judged before every run.`)
  console.table(
    weathers.map((weather) => {
      const lives = seeds.map((seed) => judgeLife(weather, seed))
      const looks = lives.reduce((sum, { looks }) => sum + looks, 0)
      const alarms = lives.reduce((sum, { alarms }) => sum + alarms, 0)
      const patient = lives.filter(({ naiveAlarms }) => naiveAlarms === 0).length
      return {
        ...weather,
        looks,
        'false alarms': alarms,
        'lives without, after 2 gaps': percent(patient, lives.length),
        'dead ones found': percent(lives.filter(({ found }) => found).length, lives.length),
        'hours until found, p50': median(lives.map(({ hours }) => hours)),
      }
    }),
  )
}

function judgeLife(weather: Weather, seed: number) {
  const random = createRandom(seed * 7907 + weathers.indexOf(weather))
  const cron = cronOf(weather.cron)
  const runs = runsOf(cron, weather, random)
  const looks = runs.filter(({ createdAt }) => createdAt > LEARNED).map(({ createdAt }) => createdAt - 1)
  const last = runs.at(-1)?.createdAt ?? START
  const gap = judge(weather.cron, runs, last).facts.expectedEvery ?? DAY
  const deadline = last + Math.max(3 * gap, 6 * HOUR) + DAY
  return {
    looks: looks.length,
    alarms: looks.filter((now) => isAlarm(weather.cron, runs, now)).length,
    naiveAlarms: looks.filter((now) => now - newest(runs, now) > 2 * gap).length,
    found: isAlarm(weather.cron, runs, deadline),
    hours: hoursUntilFound(weather.cron, runs, last, deadline),
  }
}

/** To the half hour. */
function hoursUntilFound(cron: string, runs: readonly Run[], from: Seconds, to: Seconds): number {
  let [early, late] = [from, to]
  while (late - early > HOUR / 2) {
    const middle = Math.floor((early + late) / 2)
    if (isAlarm(cron, runs, middle)) late = middle
    else early = middle
  }
  return Math.round((late - from) / HOUR)
}

function isAlarm(cron: string, runs: readonly Run[], now: Seconds): boolean {
  return weightOf(judge(cron, runs, now)) === 'alarm'
}

function judge(cron: string, runs: readonly Run[], now: Seconds) {
  return judgeSchedule({
    schedules: [{ cron }],
    runs: runs.filter(({ createdAt }) => createdAt <= now),
    ...{ runsKnownSince: START, state: 'active', firstSeen: START, aliveBy: 'success' },
    ...{ patience: { kind: 'learned' }, now },
  })
}

function runsOf(cron: Cron, { lateness, dropped }: Weather, random: Random): readonly Run[] {
  const runs: Run[] = []
  let today = { day: -1, late: 0 }
  for (let at = nextFiring(cron, START - 1); at !== undefined && at < END; at = nextFiring(cron, at)) {
    const day = Math.floor(at / DAY)
    if (day !== today.day) today = { day, late: random.next() * MAX_LATE }
    const late = lateness === 'each' ? random.next() * MAX_LATE : today.late
    if (!random.chance(dropped)) runs.push(passed(runs.length + 1, Math.floor(at + late)))
  }
  return runs.toSorted((a, b) => a.createdAt - b.createdAt)
}

function passed(id: number, createdAt: Seconds): Run {
  const attempt = {
    number: 1,
    startedAt: createdAt,
    updatedAt: createdAt + 60,
    conclusion: 'success',
  } as const
  return {
    ...{ id, workflowId: 1, number: id, event: 'schedule', branch: 'main', sha: 'f'.repeat(40) },
    ...{ fromFork: false, createdAt, attempts: [attempt] },
  }
}

function newest(runs: readonly Run[], now: Seconds): Seconds {
  return runs.findLast(({ createdAt }) => createdAt <= now)?.createdAt ?? START
}

function cronOf(text: string): Cron {
  const reading = readCron(text)
  if (reading.kind === 'unreadable') throw new Error(reading.reason)
  return reading.cron
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
