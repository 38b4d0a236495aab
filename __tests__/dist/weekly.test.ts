import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { failingBuilds } from '../../simulator/scenarios/failing-builds.ts'
import { DAY } from '../../src/core/model.ts'
import { END, START } from '../../src/render/readme/replace-section.ts'
import { openTheatre, type Theatre } from './messages.ts'
import { openStage, type Played, type Stage } from './stage.ts'

/** A byte order mark, Windows' line ends, and none at the end. */
const README = `\ufeff# Shop\r\n\r\n${START}\r\nold\r\n${END}\r\n\r\nThe rest`

let theatre: Theatre
let stage: Stage
let first: Played
let second: Played
let bodies: readonly string[]
/** What Slack was told in each step. */
const heard: (readonly string[])[] = []
/** Of the first report: the next job has the same folders, empty. */
let files: readonly string[]
const workspace = () => join(stage.root, 'checkout', stage.simulator.world.name)
const reportOf = ({ outputs }: Played) => JSON.parse(outputs.weekly ?? '{}')

beforeAll(async () => {
  theatre = await openTheatre({ world: failingBuilds(1).world, acts: [] })
  stage = theatre.stage
  const { world } = stage.simulator
  const friday = world.now
  const weekly = { mode: 'weekly-report', 'report-to': 'rolling-issue', state: 'artifact' }
  const bodyNow = () => world.issues.find(({ labels }) => labels.includes('pipeline-report'))?.body ?? ''
  world.now = friday + 3 * DAY
  first = await theatre.tell({ ...weekly, mode: 'weekly-report, notify' })
  heard.push(theatre.heard())
  files = ['weekly-path', 'weekly-markdown-path', 'weekly-html-path'].map((output) =>
    readFileSync(first.outputs[output] ?? '', 'utf8'),
  )
  const before = bodyNow()
  const ticked = before.replace('- [ ]', '- [x]')
  world.issues = world.issues.map((issue) => (issue.body === before ? { ...issue, body: ticked } : issue))
  world.now = friday + 17 * DAY
  mkdirSync(workspace(), { recursive: true })
  writeFileSync(join(workspace(), 'README.md'), README)
  const badges = { 'badges-path': 'docs/badges', 'readme-path': 'README.md' }
  second = await theatre.tell({ ...weekly, ...badges }, {}, { folder: join(stage.root, 'checkout') })
  heard.push(theatre.heard())
  bodies = [before, bodyNow()]
}, 60_000)

afterAll(async () => await theatre.close())

describe('the report of a week', () => {
  test('is the summary, three files and an artifact of them', () => {
    expect(first.log).not.toContain('::warning')
    expect([first.exitCode, reportOf(first).period.firstDay]).toEqual([0, '2026-11-16'])
    expect(first.summary).toMatch(/^## 🔴 Week of 16 to 22 November 2026: /)
    const [json = '', markdown = '', html = ''] = files
    expect(JSON.parse(json)).toEqual(reportOf(first))
    expect(first.summary.startsWith(markdown)).toBe(true)
    expect(html).toContain('<h1>Week of 16 to 22 November 2026: ')
    const names = stage.simulator.results.artifacts().map(({ name }) => name)
    expect(names.filter((name) => name === 'pipeline-vitals-report')).toHaveLength(2)
  })

  test('stands in one issue, edited with the next, in which what was ticked is done', () => {
    expect(first.outputs['weekly-issue-url']).toBe(second.outputs['weekly-issue-url'])
    const [before = '', after = ''] = bodies
    expect(before.match(/^- \[.\]/gm)).toEqual(['- [ ]', '- [ ]'])
    expect(after).toContain('Week of 30 November to 6 December 2026')
    const states = reportOf(second).actions.map(({ state }: { readonly state: string }) => state)
    expect(states.toSorted()).toEqual(['gone', 'ticked'])
    expect(after.match(/^- \[.\]/gm)).toEqual(['- [x]', '- [x]'])
  })

  test('is told in short to the channels, where notify is asked for', () => {
    const ofReports = heard.map((messages) => messages.filter((message) => message.includes('Week of')))
    expect(ofReports.map(({ length }) => length)).toEqual([1, 0])
    expect(ofReports[0]?.[0]).toContain('Week of 16 to 22 November 2026: 60 % of 15 runs passed')
  })

  test('that was missed is told with the next', () => {
    const { missed, trend } = reportOf(second)
    expect(missed.map((one: typeof missed) => one.period.firstDay)).toEqual(['2026-11-23'])
    expect(trend.map(({ firstDay }: { readonly firstDay: string }) => firstDay)).toContain('2026-11-16')
  })
})

describe('badges', () => {
  test('are files in the workspace, of the repository and of each workflow', () => {
    expect(second.exitCode).toBe(0)
    const files = readdirSync(join(workspace(), 'docs/badges'), { recursive: true, encoding: 'utf8' })
    expect(files).toEqual(expect.arrayContaining(['health.svg', 'health.json', join('ci', 'mttr.svg')]))
  })

  test('come with a section of the README, in which nothing else is touched', () => {
    const text = readFileSync(join(workspace(), 'README.md'), 'utf8')
    const [before = '', after = ''] = [README.split('old')[0], README.split('old')[1]]
    expect(text.startsWith(before)).toBe(true)
    expect(text.endsWith(after)).toBe(true)
    expect(text).toContain('](docs/badges/health.svg)]')
    expect(text.match(/(?<!\r)\n/)).toBeNull()
  })
})

test('without the permission for it the report is no issue, with a word, and all else is there', async () => {
  const permissions = { actions: 'read', checks: 'read', contents: 'read' } as const
  const other = await openStage({ world: failingBuilds(1).world, permissions })
  const readme = { 'readme-path': 'docs/NONE.md' }
  const { exitCode, log, outputs } = await other.step({
    mode: 'weekly-report',
    'report-to': 'issue',
    ...readme,
  })
  await other.close()
  expect([exitCode, outputs['weekly-issue-url']]).toEqual([0, undefined])
  expect(log).toMatch(/::warning::The report could not be written into an issue: .*issues: write/)
  expect(log).toContain('`readme-path` names "docs/NONE.md", and there is no such file in the workspace.')
  expect(outputs['weekly-path']).toBeDefined()
})
