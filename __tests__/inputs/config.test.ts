import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { parse } from 'yaml'
import { rules } from '../../src/core/alerts/rules.ts'
import { DAY, HOUR, MINUTE } from '../../src/core/model.ts'
import { defaultSettings, type Settings } from '../../src/core/settings/settings.ts'
import { UserError } from '../../src/errors.ts'
import { readConfig } from '../../src/inputs/config.ts'
import { anyText } from '../builders/texts.ts'

const file = 'x.yml'
const config = async (text: string) => await readConfig(text, { file, rules })

/** What the one error says, without the name of the file; empty without one. Anything else is thrown on. */
async function mistakesIn(text: string): Promise<string> {
  try {
    await config(text)
    return ''
  } catch (error) {
    if (error instanceof UserError) return error.message.replace(/^`x\.yml`,? /, '')
    throw error
  }
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const documented = /```yaml\n(?<yaml>[\s\S]*?)```/.exec(read('docs/configuration.md'))?.groups?.yaml ?? ''

const workflow = (name: string, path = `.github/workflows/${name}`) => ({ name, path })

/** Rules and duty of a workflow, by all entries that match. */
const entriesFor = ({ workflows }: Settings, name: string) =>
  workflows
    .filter(({ matches }) => matches(workflow(name)))
    .map(({ required, rules }) => ({ required, rules }))

describe('the documented example', () => {
  test('sets all that can be set', async () => {
    const { targets, rules, steps, tariff, ...rest } = await config(documented)
    expect(targets).toEqual(defaultSettings.targets)
    expect(rules).toEqual({
      'low-success-rate': { severity: 'warning', threshold: 90 },
      'coverage-drop': { threshold: 2 },
      'stale-schedule': 'off',
    })
    const settings = { targets, rules, steps, tariff, ...rest }
    const slower = { required: true, rules: { slower: { severity: 'info', threshold: 30 } } }
    expect(entriesFor(settings, 'CI.yml')).toEqual([slower])
    expect(entriesFor(settings, 'Release 2')).toEqual([slower])
    expect(entriesFor(settings, 'nightly-build.yml')).toEqual([
      { required: false, rules: { 'needs-reruns': 'off' } },
    ])
    expect(entriesFor(settings, 'nightly-audit.yml')).toEqual([])
    expect(['Run Integration/API tests', 'unit tests'].map(steps.test)).toEqual([true, false])
    expect(['bundle', 'build'].map(steps.build)).toEqual([true, false])
    expect(tariff.currency).toBe('EUR')
    const priceOf = (label: string) => tariff.prices.find(({ matches }) => matches(label))?.perMinute
    expect(['ubuntu-24.04', 'self-hosted', 'windows-latest'].map(priceOf)).toEqual([0.006, 0, undefined])
  })

  test('names every member there is', () => {
    const sections = parse(documented)
    expect(Object.keys(sections)).toEqual(Object.keys(schema.properties))
    expect(Object.keys(sections.targets)).toEqual(Object.keys(defaultSettings.targets))
  })

  test('sets incidents as by default, and who is told of them', async () => {
    const { incidents, notify } = await config(documented)
    expect(incidents).toEqual(defaultSettings.incidents)
    const { routes, mutes, ...rest } = notify
    expect(rest).toEqual({
      groupBy: 'incident',
      pace: defaultSettings.notify.pace,
      repeatAfter: defaultSettings.notify.repeatAfter,
      floodAbove: 5,
    })
    expect(routes).toMatchObject([
      { severities: ['critical', 'warning'], mention: [] },
      { to: ['slack'], branches: ['default'], owners: ['@acme/infra'], mention: ['S024BE7LH'] },
    ])
    expect(['deploy.yml', 'ci.yml'].map((name) => routes[1]?.workflows?.(workflow(name)))).toEqual([
      true,
      false,
    ])
    expect(mutes).toMatchObject([
      { kind: 'quiet-hours', from: 1320, to: 360, critical: 'passes', weekdays: [0, 1, 2, 3, 4, 5, 6] },
      { kind: 'quiet-hours', from: 0, to: 0, critical: 'waits', weekdays: [6, 0] },
      { kind: 'maintenance', from: 1_798_135_200, to: 1_798_351_200, critical: 'waits' },
    ])
    expect(mutes.map((mute) => mute.kind === 'quiet-hours' && mute.zone.name)).toEqual([
      'Europe/Berlin',
      'UTC',
      false,
    ])
  })

  test('takes ages in any order', async () => {
    const { incidents } = await config('incidents: { escalate-after: { critical: [1 d, 4 h] } }')
    expect(incidents.escalateAfter).toEqual({
      ...defaultSettings.incidents.escalateAfter,
      critical: [4 * HOUR, DAY],
    })
  })

  test('has a rule for logs that knows its own lines', async () => {
    const { failureRules } = await config(documented)
    expect(failureRules.map(({ id, category }) => [id, category])).toEqual([
      ['acme/license-server', 'runner/infrastructure'],
    ])
  })

  test('gives the mistakes it says', async () => {
    const said = /```text\n(?<text>[\s\S]*?)\n```/.exec(read('docs/configuration.md'))?.groups?.text
    const wrong =
      'targets:\n  coverage: 80 %\nrules:\n  slowr: off\nworkflows:\n  - required: yes\n    match: [a]\n'
    expect(`\`${file}\` ${await mistakesIn(wrong)}`).toBe(said?.replace('.github/pipeline-vitals.yml', file))
  })
})

test('the example to copy is read', async () => {
  const { targets, rules } = await config(read('examples/pipeline-vitals.yml'))
  expect(targets).toMatchObject({ 'success-rate': 98, 'time-to-fix': DAY, coverage: 80 })
  expect(rules['needs-reruns']).toBe('off')
})

test.each([
  '',
  ' \n',
  '# nothing yet\n',
  '---\n',
  '\ufeff',
  '{}',
  'targets: {}\nrules: {}\nworkflows: []\nsteps: {}\nprices: {}\nincidents: {}\nnotify: {}',
])('nothing is set by %j', async (text) => {
  const { steps, ...settings } = await config(text)
  const { steps: _, ...defaults } = defaultSettings
  expect(settings).toEqual(defaults)
  expect([steps.test('test'), steps.build('')]).toEqual([false, false])
})

test('names of steps are told by all patterns, of which `!` excludes', async () => {
  const { steps } = await config('steps: { test: ["*test*", check, "!*latest*"] }')
  expect(['Test', 'CHECK', 'check it', 'use latest', 'test latest'].map(steps.test)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

test.each([
  ['90 s', 90],
  ['90s', 90],
  ['1.5 min', 90],
  ['4 h', 4 * HOUR],
  ['2 d', 2 * DAY],
  ['0.5 h', 30 * MINUTE],
])('a length of %s is %i seconds', async (text, seconds) => {
  expect((await config(`targets: { build-time: ${text} }`)).targets['build-time']).toBe(seconds)
})

describe('one mistake', () => {
  test.each([
    // Kinds of values.
    ['targets: { coverage: "80" }', '`targets.coverage` must be a number from 0 to 100, not "80".'],
    ['targets: { coverage: 101 }', '`targets.coverage` must be a number from 0 to 100, not 101.'],
    ['targets: { coverage: -1 }', '`targets.coverage` must be a number from 0 to 100, not -1.'],
    ['targets: { coverage: .nan }', '`targets.coverage` must be a number from 0 to 100, not NaN.'],
    ['targets: { coverage: .inf }', '`targets.coverage` must be a number from 0 to 100, not Infinity.'],
    ['targets: { coverage: }', '`targets.coverage` must be a number from 0 to 100, and is empty.'],
    ['targets: { coverage: [] }', '`targets.coverage` must be a number from 0 to 100, not an empty list.'],
    ['targets: { coverage: {} }', '`targets.coverage` must be a number from 0 to 100, not a mapping.'],
    ['targets: { satisfaction: 6 }', '`targets.satisfaction` must be a number from 1 to 5, not 6.'],
    [
      'notify: { routes: [{ to: [irc] }] }',
      '`notify.routes[0].to[0]` must be one of slack, teams, discord, mattermost, google-chat, pagerduty, webhook, email, not "irc".',
    ],
    [
      'notify: { quiet-hours: [{ from: "22:00", to: "25:00" }] }',
      '`notify.quiet-hours[0].to` must be a time of day such as "22:00", not "25:00".',
    ],
    [
      'notify: { quiet-hours: [{ to: "22:00" }] }',
      '`notify.quiet-hours[0].from` must be a time of day such as "22:00", and is missing.',
    ],
    [
      'notify: { maintenance: [{ from: 2026-12-24, to: 2026-12-24T18:00Z }] }',
      '`notify.maintenance[0].from` must be a moment such as 2026-12-24T18:00:00Z.',
    ],
    [
      'notify: { quiet-hours: [{ from: "22:00", to: "06:00", timezone: Mars }] }',
      '`notify.quiet-hours[0].timezone` must be a time zone such as Europe/Berlin.',
    ],
    [
      'incidents: { failures-to-open: { main: 1 } }',
      '`incidents.failures-to-open.main` is not known; known are default, pull-request, other.',
    ],
    [
      'incidents: { failures-to-open: { default: 0 } }',
      '`incidents.failures-to-open.default` must be a whole number from 1 to 100, not 0.',
    ],
    [
      'incidents: { escalate-after: { critical: 4 h } }',
      '`incidents.escalate-after.critical` must be a list of lengths of time such as [4 h, 1 d], not "4 h".',
    ],
    ['steps: { test: "*it*" }', '`steps.test` must be a list of one or more names or globs, not "*it*".'],
    ['steps: { test: [] }', '`steps.test` must be a list of one or more names or globs, not an empty list.'],
    ['steps: { test: [3] }', '`steps.test[0]` must be a text of at most 200 characters, not 3.'],
    ['workflows: { match: [a] }', '`workflows` must be a list of entries with `match`, not a mapping.'],
    ['workflows: [ci.yml]', '`workflows[0]` must be a mapping of match, required, rules, not "ci.yml".'],
    [
      'workflows: [{ required: true }]',
      '`workflows[0].match` must be a list of one or more names or globs, and is missing.',
    ],
    [
      'workflows: [{ match: [a], required: yes }]',
      '`workflows[0].required` must be true or false, not "yes".',
    ],
    [
      '[]',
      'The file must be a mapping of targets, rules, workflows, steps, prices, incidents, notify, failure-rules, not an empty list.',
    ],
    [
      'hello',
      'The file must be a mapping of targets, rules, workflows, steps, prices, incidents, notify, failure-rules, not "hello".',
    ],
    // Lengths of time.
    ...['5', '5 m', '5 minutes', '-5 min', '1e3 s', '"5  min"', '5 min 3 s', '٥ min', '9999999 s'].map(
      (text) => [
        `targets: { build-time: ${text} }`,
        `\`targets.build-time\` must be a length of time such as 90 s, 5 min, 4 h or 2 d, not ${text === '5' ? text : JSON.stringify(text.replaceAll('"', ''))}.`,
      ],
    ),
    // Rules.
    [
      'rules: { slower: on }',
      '`rules.slower` must be off, or a mapping of severity and threshold, not "on".',
    ],
    [
      'rules: { slower: false }',
      '`rules.slower` must be off, or a mapping of severity and threshold, not false.',
    ],
    ['rules: { stale-schedule: 3 }', '`rules.stale-schedule` must be off, or a mapping of severity, not 3.'],
    [
      'rules: { slower: { severity: high } }',
      '`rules.slower.severity` must be one of critical, warning, info, not "high".',
    ],
    [
      'rules: { slower: { threshold: 10001 } }',
      '`rules.slower.threshold` must be a number from 0 to 10000, not 10001.',
    ],
    [
      'rules: { low-success-rate: { threshold: 101 } }',
      '`rules.low-success-rate.threshold` must be a number from 0 to 100, not 101.',
    ],
    [
      'rules: { too-many-failures: { threshold: 2.5 } }',
      '`rules.too-many-failures.threshold` must be a whole number from 1 to 10000, not 2.5.',
    ],
    [
      'rules: { stale-schedule: { threshold: 3 } }',
      '`rules.stale-schedule.threshold` is not known; known are severity.',
    ],
    ['rules: { slower: { sevrity: info } }', '`rules.slower.sevrity` is not known; did you mean `severity`?'],
    [
      'workflows: [{ match: [a], rules: { Slowr: off } }]',
      '`workflows[0].rules.Slowr` is not known; did you mean `slower`?',
    ],
    // Keys.
    ['target: {}', '`target` is not known; did you mean `targets`?'],
    [
      'xyz: {}',
      '`xyz` is not known; known are targets, rules, workflows, steps, prices, incidents, notify, failure-rules.',
    ],
    [
      '__proto__: {}',
      '`__proto__` is not known; known are targets, rules, workflows, steps, prices, incidents, notify, failure-rules.',
    ],
    [
      'constructor: {}',
      '`constructor` is not known; known are targets, rules, workflows, steps, prices, incidents, notify, failure-rules.',
    ],
    ['prices: { __proto__: 1 }', '`prices.__proto__` is not known; known are currency, per-minute.'],
    [
      '1: {}',
      '`1` is not known; known are targets, rules, workflows, steps, prices, incidents, notify, failure-rules.',
    ],
    [
      '"a b`\\n": {}',
      '`["a b\'\\n"]` is not known; known are targets, rules, workflows, steps, prices, incidents, notify, failure-rules.',
    ],
    [
      '<<: { targets: {} }',
      '`["<<"]` is not known; known are targets, rules, workflows, steps, prices, incidents, notify, failure-rules.',
    ],
    // Patterns.
    [
      'workflows: [{ match: ["["] }]',
      '`workflows[0].match` has what is no glob: "[" (is a bracket not closed?).',
    ],
    ['steps: { build: ["!"] }', '`steps.build` has a pattern with nothing after the `!`.'],
    [
      'prices: { per-minute: { "[": 1 } }',
      '`prices.per-minute` has what is no glob: "[" (is a bracket not closed?).',
    ],
    ['prices: { per-minute: { a: -1 } }', '`prices.per-minute.a` must be a number from 0 to 10000, not -1.'],
    ['prices: { currency: 7 }', '`prices.currency` must be a currency such as USD, not 7.'],
    ['prices: { currency: "<b>" }', '`prices.currency` must be a currency such as USD, not "<b>".'],
    // Failure rules: more in own-rules.test.ts.
    ['failure-rules: { id: a/b }', '`failure-rules` must be a list of at most 200 rules, not a mapping.'],
    [
      'failure-rules: [{ id: a/b, category: deploy, pattern: "[", meaning: m }]',
      '`failure-rules[0].pattern` is no pattern: error parsing regexp: missing closing ]: `[`.',
    ],
    // YAML.
    ['targets: {}\ntargets: {}', 'The key "targets" was given before.'],
    ['targets:\n\tcoverage: 1', 'YAML: Tabs are not allowed as indentation.'],
    ['targets: [', 'YAML: Flow sequence in block collection must be sufficiently indented and end with a ].'],
    ['targets: *t', 'This alias has no anchor before it.'],
    ['targets: !!js/function x', 'YAML: Unresolved tag: tag:yaml.org,2002:js/function.'],
    ['targets: !!binary aaaa', 'YAML: Unresolved tag: tag:yaml.org,2002:binary.'],
    ['targets: {}\n---\nrules: {}', 'A second document begins here; only one is read.'],
    ['%YAML 1.1\n---\ntargets: {}', 'Directives (`%`) are not read here.'],
    ['? [a]\n: 1', 'YAML: With stringKeys, all keys must be strings.'],
  ])('%j', async (text, says) => {
    expect(await mistakesIn(text)).toMatch(/^line \d: /)
    expect((await mistakesIn(text)).replace(/^line \d: /, '')).toBe(says)
  })
})

test('all mistakes are told together, each with its line, in their order', async () => {
  const text = `prices:
  per-minute:
    a: -1

    # In between.
    b: -1
workflows:
  - match: [a]
    rule: {}
  - &odd
    match:
      - a
      - 1
  - *odd
targets: {
  coverage: 1, coverage: 2,
  build-time: 3 }
steps:
  test:
    a: 1
`
  expect((await mistakesIn(text)).split('\n').map((line) => line.replace(/: `(.*?)`.*/, ' $1'))).toEqual([
    'has 8 mistakes:',
    '- line 3 prices.per-minute.a',
    '- line 6 prices.per-minute.b',
    '- line 9 workflows[0].rule',
    '- line 13 workflows[1].match[1]',
    '- line 13 workflows[2].match[1]',
    '- line 16: The key "coverage" was given before.',
    '- line 17 targets.build-time',
    '- line 19 steps.test',
  ])
})

test('patterns that are none are told with the mistakes of the rest', async () => {
  const text =
    'targets: { coverage: -1 }\nfailure-rules:\n  - id: a/b\n    category: deploy\n    meaning: m\n    pattern: (\n'
  expect((await mistakesIn(text)).split('\n').map((line) => line.slice(0, 40))).toEqual([
    'has 2 mistakes:',
    '- line 1: `targets.coverage` must be a n',
    '- line 6: `failure-rules[0].pattern` is ',
  ])
})

test('thousands of mistakes are counted, and the first are told', async () => {
  const said = await mistakesIn(Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n'))
  expect(said).toMatch(/^has 20,000 mistakes:\n- line 1: `k0` is not known/)
  expect(said.split('\n')).toHaveLength(22)
  expect(said).toMatch(/\n- and 19,980 more\.$/)
})

describe('a hostile file', () => {
  const bomb = [...'bcdefghij'].map((name, i) => {
    const ten = Array(10).fill(`*${'abcdefghij'[i]}`)
    return `${name}: &${name} [${ten.join(', ')}]`
  })
  test.each([
    ['of ten megabytes', 'x'.repeat(10_000_000), 'The file is longer than 262144 characters.'],
    ['of a billion laughs', `a: &a [x]\n${bomb.join('\n')}`, 'Aliases stand for more than 100 others.'],
    ['of aliases', `a: &a [x]\n${'- *a\n'.repeat(3)}`, 'YAML: '],
    ['of brackets', '['.repeat(50_000), 'This is nested more than 30 deep.'],
    ['of braces', '{a: '.repeat(50_000), 'This is nested more than 30 deep.'],
    ['of dashes', '- '.repeat(50_000), 'This is nested more than 30 deep.'],
    ['of question marks', '? '.repeat(50_000), 'This is nested more than 30 deep.'],
    ['that is a zip', 'PK\u0003\u0004\0\0', 'The file must be a mapping'],
    [
      'that stands in itself',
      'targets: &x { coverage: *x }',
      '`targets.coverage` must be a number from 0 to 100, not a mapping.',
    ],
    [
      'with a NUL',
      'targets: { coverage: "8\0" }',
      '`targets.coverage` must be a number from 0 to 100, not "8\\u0000".',
    ],
    [
      'with a command',
      'targets: { coverage: "x\\n::error::y" }',
      '`targets.coverage` must be a number from 0 to 100, not "x\\n::error::y".',
    ],
  ])('%s is refused', async (_, text, says) => expect(await mistakesIn(text)).toContain(says))

  test('with more aliases than anybody needs is refused', async () => {
    const text = `steps:\n  test: &a [x]\nworkflows:\n${'  - match: *a\n'.repeat(101)}`
    expect(await mistakesIn(text)).toBe('line 104: There are more than 100 aliases.')
  })

  test('leaves the prototype of objects alone', async () => {
    await mistakesIn(
      '__proto__: { polluted: 1 }\nrules: { __proto__: { polluted: 1 }, constructor: { prototype: 1 } }',
    )
    expect(({} as { readonly polluted?: number }).polluted).toBeUndefined()
  })

  test('of any text gives settings or a UserError, nothing else', async () => {
    const word = fc.constantFrom(
      'targets',
      'rules',
      'slower',
      ': ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      '&a ',
      '*a',
      'off',
      '!',
    )
    const text = fc.array(fc.oneof(word, anyText({ maxLength: 3 }))).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, async (text) => expect(await mistakesIn(text)).not.toContain('undefined')),
    )
  })
})

const schema = JSON.parse(read('schema/config.schema.json'))

describe('the schema for editors', () => {
  const validate = new Ajv().compile(schema)
  test.each([
    ['the documented example', documented],
    ['the example to copy', read('examples/pipeline-vitals.yml')],
  ])('takes %s', (_, text) => expect(validate(parse(text))).toBe(true))

  test.each([
    'targets: { coverage: "80" }',
    'targets: { build-time: 5 minutes }',
    'rules: { slower: on }',
    'rules: { slowr: off }',
    'rules: { stale-schedule: { threshold: 3 } }',
    'workflows: [{ required: true }]',
    'workflows: [{ match: [] }]',
    'prices: { per-minute: { a: -1 } }',
  ])('refuses %s, as the step does', async (text) => {
    expect(validate(parse(text))).toBe(false)
    expect(await mistakesIn(text)).not.toBe('')
  })

  test('knows all rules, and describes all there is', () => {
    expect(Object.keys(schema.properties.rules.properties)).toEqual(rules.map(({ id }) => id))
    const undescribed = membersOf(schema).filter(([, { description }]) => !description)
    expect(undescribed.map(([name]) => name)).toEqual(
      membersOf(schema).flatMap(([name]) => (/^(severity|threshold)$/.test(name) ? [name] : [])),
    )
  })
})

type Part = {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Part>>
} & Readonly<Record<string, unknown>>

/** All members that the schema knows, at any depth. */
function membersOf(part: unknown): readonly (readonly [string, Part])[] {
  if (typeof part !== 'object' || part === null) return []
  const own = Object.entries((part as Part).properties ?? {})
  return [...own, ...Object.values(part).flatMap(membersOf)]
}
