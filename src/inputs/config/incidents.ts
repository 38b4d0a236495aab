import * as z from 'zod/mini'
import { branchClasses } from '../../core/incidents/branch-class.ts'
import { channelNames } from '../../core/incidents/channel-names.ts'
import { groupings } from '../../core/incidents/group.ts'
import { severities } from '../../core/reports/health.ts'
import { timeZone } from '../../core/schedules/time-zone.ts'
import { weekdays } from './incident-settings.ts'
import { length, mapping, numberFrom, patterns, titled } from './parts.ts'

const lengths = () => {
  const list = 'must be a list of lengths of time such as [4 h, 1 d]'
  return z.array(length(), list).check(z.maxLength(10, list))
}

/** The same for each of some names. */
function each<K extends string, T extends z.ZodMiniType>(names: readonly K[], schema: () => T, says: string) {
  const members = names.map((name) => [name, titled(schema(), `${says} ${name}.`)])
  return Object.fromEntries(members) as Readonly<Record<K, T>>
}

/** How failures become incidents, and incidents end. */
export const lifeCycleSchema = () =>
  mapping({
    'failures-to-open': titled(
      mapping(each(branchClasses, () => numberFrom(1, 100, 'whole'), 'On branches of this kind:')),
      'Failed runs in a row that open an incident, by kind of branch.',
    ),
    'passes-to-resolve': titled(numberFrom(1, 100, 'whole'), 'Passed runs in a row that end it.'),
    'reopen-window': titled(length(), 'What fails again this soon is the same incident.'),
    'lapse-after': titled(length(), 'Nobody is reminded of what was not heard of for this long.'),
    'escalate-after': titled(
      mapping(each(severities, lengths, 'Of this severity:')),
      'Ages at which an incident that nobody took on is told again as graver.',
    ),
  })

const words = <const T extends readonly string[]>(of: T) => {
  const error = `must be a list of ${of.join(', ')}`
  return z
    .array(z.enum(of, `must be one of ${of.join(', ')}`), error)
    .check(z.minLength(1, error), z.maxLength(of.length, error))
}

const texts = (what: string) => {
  const error = `must be a list of ${what}`
  return z.array(z.string(error).check(z.minLength(1, error), z.maxLength(200, error)), error)
}

const routeSchema = () =>
  mapping({
    to: titled(words(channelNames), 'Channels; all that the inputs name, if left out.'),
    severities: titled(words(severities), 'Only incidents of these severities.'),
    workflows: titled(patterns(), 'Only of these workflows.'),
    branches: titled(words(branchClasses), 'Only on these kinds of branches.'),
    owners: titled(texts('owners as in CODEOWNERS'), 'Only what these own, by CODEOWNERS.'),
    mention: titled(texts('mentions such as "S024BE7LH"'), 'Whom to call, in the channel’s own words.'),
  })

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/
const timeOfDay = () => {
  const error = 'must be a time of day such as "22:00"'
  return z.pipe(z.string(error).check(z.regex(TIME, error)), z.transform(minutesOf))
}

function minutesOf(text: string): number {
  const [, hours, minutes] = TIME.exec(text) ?? []
  return Number(hours) * 60 + Number(minutes)
}

const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/
const moment = () => {
  const error = 'must be a moment such as 2026-12-24T18:00:00Z'
  const isMoment = (text: string) => MOMENT.test(text) && !Number.isNaN(Date.parse(text))
  return z.pipe(
    z.string(error).check(z.refine(isMoment, error)),
    z.transform((text: string) => Date.parse(text) / 1000),
  )
}

const zone = () => {
  const error = 'must be a time zone such as Europe/Berlin'
  return z.string(error).check(z.refine((name: string) => timeZone(name) !== undefined, error))
}

const critical = () =>
  titled(
    z.enum(['passes', 'waits'], 'must be passes or waits'),
    'Whether critical incidents are told all the same.',
  )

const quietSchema = () =>
  mapping(
    {
      days: titled(words(weekdays), 'Days on which it begins; every day, if left out.'),
      timezone: titled(zone(), 'Whose clock; UTC, if left out.'),
      workflows: titled(patterns(), 'Only of these workflows.'),
      critical: critical(),
    },
    { from: titled(timeOfDay(), 'When it begins.'), to: titled(timeOfDay(), 'When it ends.') },
  )

const maintenanceSchema = () =>
  mapping(
    { workflows: titled(patterns(), 'Only of these workflows.'), critical: critical() },
    { from: titled(moment(), 'When it begins.'), to: titled(moment(), 'When it ends.') },
  )

/** Who is told of what, and how often. */
export const notifySchema = () =>
  mapping({
    routes: titled(
      z.array(routeSchema(), 'must be a list of routes'),
      'Which incidents go where. One goes wherever a route sends it.',
    ),
    'group-by': titled(
      z.enum(keysOf(groupings), `must be one of ${keysOf(groupings).join(', ')}`),
      'What is told in one message.',
    ),
    wait: titled(length(), 'How long to wait for more of the same before the first message.'),
    cooldown: titled(length(), 'Least time between two messages of a group.'),
    repeat: titled(
      mapping(each(severities, length, 'Of this severity:')),
      'How often people are reminded of what goes on.',
    ),
    'flood-above': titled(
      numberFrom(1, 100, 'whole'),
      'More messages than this at once become one that names them all.',
    ),
    'quiet-hours': titled(z.array(quietSchema(), 'must be a list'), 'Times of day with no messages.'),
    maintenance: titled(z.array(maintenanceSchema(), 'must be a list'), 'Windows with no messages.'),
  })

function keysOf<T extends object>(object: T): readonly (keyof T & string)[] {
  return Object.keys(object) as (keyof T & string)[]
}

export type LifeCycleConfig = z.infer<ReturnType<typeof lifeCycleSchema>>
export type NotifyConfig = z.infer<ReturnType<typeof notifySchema>>
