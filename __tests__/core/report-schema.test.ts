import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { scenarioNames, scenarios } from '../../simulator/scenarios/index.ts'
import type { World } from '../../simulator/world.ts'
import { rules } from '../../src/core/alerts/rules.ts'
import { conclusions } from '../../src/core/model.ts'
import { fitReport } from '../../src/core/reports/fit-report.ts'
import { severities } from '../../src/core/reports/health.ts'
import { assessHealth } from '../../src/core/vitals/assess.ts'
import { aQuestion, strangeHistory } from '../builders/histories.ts'
import { openStage } from '../dist/stage.ts'
import { everything } from '../render/health-reports.ts'

/** What is used here of a schema. */
type Schema = {
  readonly title?: string
  readonly description?: string
  readonly $ref?: string
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly enum?: readonly string[]
  readonly examples?: readonly string[]
}

const schema: Schema & { readonly $defs: Readonly<Record<string, Schema>> } = JSON.parse(
  readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
)
/** Everything that describes an object. */
const parts: readonly Schema[] = [schema, ...Object.values(schema.$defs)]

const ajv = new Ajv2020({ allErrors: true })
formats.default(ajv)
const validate = ajv.compile(schema)

/** Names that strangers could give to workflows, jobs, steps and branches. */
const hostileNames = [
  '',
  '__proto__',
  '</script><img src=x onerror=alert(1)>',
  '\r\n::error::[x](javascript:alert(1))',
  '\nghadelimiter_00000000-0000-0000-0000-000000000000\n',
  '%00%0a%2e%2e?#@main "\\',
  '\u0000\u001b[31m\u202e\u{e0041}\ufeff',
  '\ud83d cut in two \udca5',
  '💥'.repeat(5_000),
]

const { coverage, dependencies, ...rest } = everything
const littleKnown = {
  ...rest,
  ...(coverage && { coverage: { current: coverage.current } }),
  ...(dependencies && { dependencies: { seenAt: dependencies.seenAt } }),
}

type Told = { readonly output: string; readonly file: string }
const told = new Map<string, Told>()

/** Every report that the bundled action gave here, in either form, and those cut out of it. */
const reports: unknown[] = []

beforeAll(async () => {
  const worlds = scenarioNames.map((name) => [name, scenarios[name](1).world] as const)
  const strangers = ['hostile names', hostile(scenarios.storm(1).world)] as const
  await Promise.all(
    [...worlds, strangers].map(async ([name, world]) => {
      // Few enough that not everything can be read of the larger ones.
      told.set(name, await tell(world, { 'operations-per-run': name === 'large' ? '20' : '300' }))
    }),
  )
  for (const { output, file } of told.values()) reports.push(JSON.parse(output), JSON.parse(file))
  // What no scenario shows: every sign at once, each with all that can be known of it.
  reports.push(JSON.parse(JSON.stringify(everything)), JSON.parse(JSON.stringify(littleKnown)))
}, 60_000)

describe.each([...scenarioNames, 'hostile names'])('the report of %s', (name) => {
  test('fits as an output', () => {
    expect(misfitsOf(told.get(name)?.output)).toEqual([])
  })

  test('fits as a file', () => {
    expect(misfitsOf(told.get(name)?.file)).toEqual([])
  })

  test('fits when it is cut', () => {
    const { file = '' } = told.get(name) ?? {}
    for (const maxCharacters of [200_000, 50_000, 20_000, 10_000, 5_000, 0]) {
      const json = fitReport(JSON.parse(file), maxCharacters)
      expect(misfitsOf(json)).toEqual([])
      reports.push(JSON.parse(json))
    }
  })
})

test('a report with everything in it fits, whole and cut', () => {
  for (const maxCharacters of [1_000_000, 20_000, 10_000, 5_000, 0])
    expect(misfitsOf(fitReport(everything, maxCharacters))).toEqual([])
})

test('a report of any history fits', () => {
  fc.assert(
    fc.property(strangeHistory(), fc.boolean(), (history, suggestThresholds) => {
      const report = assessHealth(history, aQuestion({ suggestThresholds }))
      expect(misfitsOf(JSON.stringify(report))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('hostile names are told as they are', () => {
  const { workflows } = JSON.parse(told.get('hostile names')?.file ?? '{}')
  const found = new Set(workflows.map(({ name }: { readonly name: string }) => name))
  // A workflow without a name is called by its path.
  expect(hostileNames.slice(1, 8).filter((name) => !found.has(name))).toEqual([])
})

describe('the schema', () => {
  test('describes nothing that no report has', () => {
    const seen = new Set(allObjects().flatMap(({ part, object }) => Object.keys(object).map(nameIn(part))))
    expect(parts.flatMap((part) => names(part).map(nameIn(part))).filter((name) => !seen.has(name))).toEqual(
      [],
    )
  })

  test('requires what every report has', () => {
    const missing = new Set(
      allObjects().flatMap(({ part, object }) =>
        names(part)
          .filter((name) => !(name in object))
          .map(nameIn(part)),
      ),
    )
    const alwaysThere = parts.flatMap((part) =>
      names(part)
        .filter((name) => !part.required?.includes(name))
        .map(nameIn(part))
        .filter((name) => !missing.has(name)),
    )
    // All rules know a page to show; others that come may not.
    expect(alwaysThere).toEqual(['Alert.url'])
  })

  test('refuses a report that lacks anything required, or has anything more', () => {
    const tried = new Set<Schema>()
    for (const report of reports) {
      const copy: unknown = structuredClone(report)
      for (const { part, object } of objectsIn(schema, copy)) {
        if (tried.has(part)) continue
        tried.add(part)
        for (const name of part.required ?? []) {
          const { [name]: kept } = object
          delete object[name]
          expect(`${nameIn(part)(name)} ${validate(copy)}`).toBe(`${nameIn(part)(name)} false`)
          object[name] = kept
        }
        object.more = 1
        expect(`${nameIn(part)('more')} ${validate(copy)}`).toBe(`${nameIn(part)('more')} false`)
        delete object.more
        expect(validate(copy)).toBe(true)
      }
    }
    expect(parts.filter((part) => !tried.has(part))).toEqual([])
  })

  test('knows just the words that there are', () => {
    const { conclusions: ended, alert } = schema.$defs
    expect(ended?.required).toEqual(conclusions)
    expect(alert?.properties?.severity?.enum).toEqual(severities)
    expect(alert?.properties?.rule?.examples).toEqual(rules.map(({ id }) => id))
  })

  test('says of everything what it is', () => {
    expect(parts.filter(({ title, description }) => !title || !description)).toEqual([])
    const properties = parts.flatMap((part) => Object.entries(part.properties ?? {}))
    expect(properties.filter(([, { description }]) => !description)).toEqual([])
  })
})

/** The bundled action's report on a world, as it gives it out. */
async function tell(world: World, inputs: Readonly<Record<string, string>>): Promise<Told> {
  const stage = await openStage({ world, requestsPerHour: 15_000 })
  try {
    const { exitCode, log, outputs } = await stage.step({ state: 'none', ...inputs })
    const { report, 'report-path': path } = outputs
    if (exitCode !== 0 || !report || !path) throw new Error(`The action ended with ${exitCode}:\n${log}`)
    return { output: report, file: readFileSync(path, 'utf8') }
  } finally {
    await stage.close()
  }
}

/** The same world after strangers have named everything in it. */
function hostile(world: World): World {
  const name = (number: number) => hostileNames[number % hostileNames.length] ?? ''
  const defaultBranch = 'main"><b>`\u202e'
  return {
    ...world,
    defaultBranch,
    workflows: world.workflows.map((workflow, i) => ({
      ...workflow,
      name: name(i),
      path: `.github/workflows/${name(i + 1)}.yml`,
    })),
    runs: world.runs.map((run, i) => ({
      ...run,
      title: name(i),
      branch: run.branch === world.defaultBranch ? defaultBranch : name(i),
      attempts: run.attempts.map((attempt) => ({
        ...attempt,
        // One workflow never passed as far as anybody remembers.
        conclusion: run.workflowId === world.workflows[0]?.id ? 'failure' : attempt.conclusion,
        jobs: attempt.jobs.map((job) => ({
          ...job,
          name: name(i + 2),
          // A job whose runner was lost has none.
          steps: i % 2 === 0 ? [] : job.steps.map((step) => ({ ...step, name: name(i + 3) })),
        })),
      })),
    })),
  }
}

function misfitsOf(json: string | undefined): readonly string[] {
  if (json === undefined) return ['there is none']
  if (validate(JSON.parse(json))) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

type Described = { readonly part: Schema; readonly object: Record<string, unknown> }

function allObjects(): readonly Described[] {
  return reports.flatMap((report) => [...objectsIn(schema, report)])
}

/** The objects of a report, each with the part of the schema that describes it. */
function* objectsIn(description: Schema, value: unknown): Generator<Described> {
  const part = resolve(description)
  if (Array.isArray(value) && part.items) for (const item of value) yield* objectsIn(part.items, item)
  if (!isObject(value) || !part.properties) return
  yield { part, object: value }
  for (const [name, member] of Object.entries(part.properties)) yield* objectsIn(member, value[name])
}

function resolve(description: Schema): Schema {
  if (description.$ref === undefined) return description
  const part = schema.$defs[description.$ref.replace('#/$defs/', '')]
  if (!part) throw new RangeError(`${description.$ref} leads nowhere`)
  return part
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function names({ properties = {} }: Schema): readonly string[] {
  return Object.keys(properties)
}

function nameIn({ title }: Schema) {
  return (name: string) => `${title}.${name}`
}
