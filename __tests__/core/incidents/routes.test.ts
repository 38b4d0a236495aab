import { describe, expect, test } from '@jest/globals'
import {
  defaultNotifySettings,
  type NotifySettings,
  type Route,
} from '../../../src/core/incidents/notify-settings.ts'
import { mentionsOf, mutesOf, needsOwners, notifyingOf } from '../../../src/core/incidents/routes.ts'
import { anIncident, main, NOON, request } from './build.ts'

const context = {
  nameOf: (path: string) => (path === 'ci.yml' ? 'CI' : path),
  ownersOf: () => ['@acme/web'],
}
const incident = anIncident()
const pull = anIncident({ subject: request, severity: 'info' })

const settingsOf = (...routes: readonly Partial<Route>[]): NotifySettings => ({
  ...defaultNotifySettings,
  routes: routes.map((route) => ({ mention: [], ...route })),
})

/** The channels that an incident goes to. */
function goesTo(settings: NotifySettings, one = incident): readonly string[] {
  const given = ['slack', 'email'].map((name) => ({ name, id: `${name}:1` }))
  const { channels } = notifyingOf(settings, given, 'told', context)
  return channels.filter(({ wants }) => wants(one)).map(({ name }) => name.replace(':1', ''))
}

describe('an incident goes', () => {
  test('everywhere without routes, but for what alarms nobody', () => {
    expect(goesTo(defaultNotifySettings)).toEqual(['slack', 'email'])
    expect(goesTo(defaultNotifySettings, pull)).toEqual([])
  })

  test.each<readonly [Partial<Route>, readonly string[]]>([
    [{}, ['slack', 'email']],
    [{ to: ['slack'] }, ['slack']],
    [{ severities: ['critical'] }, ['slack', 'email']],
    [{ severities: ['warning', 'info'] }, []],
    [{ branches: ['default'], to: ['email'] }, ['email']],
    [{ branches: ['pull-request', 'other'] }, []],
    [{ workflows: ({ name }) => name === 'CI' }, ['slack', 'email']],
    [{ workflows: ({ path }) => path !== 'ci.yml' }, []],
    [{ owners: ['@acme/web', '@acme/infra'] }, ['slack', 'email']],
    [{ owners: ['@acme/infra'] }, []],
    [{ severities: ['critical'], branches: ['other'] }, []],
  ])('where all of a route fits it: %j → %j', (route, channels) => {
    expect(goesTo(settingsOf(route))).toEqual(channels)
  })

  test('wherever one of several routes sends it, and nowhere without any', () => {
    expect(goesTo(settingsOf({ to: ['email'] }, { to: ['slack'], branches: ['default'] }))).toEqual([
      'slack',
      'email',
    ])
    expect(goesTo(settingsOf())).toEqual([])
  })
})

test('those are called whom the routes by which it goes name, each once', () => {
  const settings = settingsOf(
    { to: ['slack'], mention: ['U1', 'here'] },
    { to: ['slack', 'email'], branches: ['default'], mention: ['here', 'S1'] },
    { to: ['slack'], branches: ['other'], mention: ['U2'] },
  )
  expect(mentionsOf(settings, 'slack', [incident], context)).toEqual(['U1', 'here', 'S1'])
  expect(mentionsOf(settings, 'email', [incident], context)).toEqual(['here', 'S1'])
  expect(mentionsOf(settings, 'email', [pull], context)).toEqual([])
})

test('nobody is asked for owners where no route is about them', () => {
  expect(needsOwners(defaultNotifySettings)).toBe(false)
  expect(needsOwners(settingsOf({}, { owners: ['@acme/web'] }))).toBe(true)
})

test('a window is about the workflows that it names', () => {
  const window = { kind: 'maintenance', from: NOON, to: NOON + 1, critical: 'waits' } as const
  const [ofCi, ofAll] = mutesOf([{ ...window, workflows: ({ name }) => name === 'CI' }, window], context)
  const other = anIncident({ subject: { ...main, workflow: 'other.yml' } })
  expect([incident, other].map((one) => [ofCi?.matches(one), ofAll?.matches(one)])).toEqual([
    [true, true],
    [false, true],
  ])
})
