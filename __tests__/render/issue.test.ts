import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { IncidentFacts } from '../../src/core/incidents/incident-facts.ts'
import { intentsFor } from '../../src/core/issues/intents.ts'
import type { IssueSettings } from '../../src/core/issues/settings.ts'
import { DAY, HOUR } from '../../src/core/model.ts'
import type { FailureGroup } from '../../src/core/reports/failures.ts'
import type { IssueWrite } from '../../src/delivery/issue-call.ts'
import { writeFor } from '../../src/delivery/issue-write.ts'
import type { Issue } from '../../src/ports/writing.ts'
import { aFact, again, anIncident, ended, issueSettings, manyFacts } from '../builders/incident-facts.ts'
import { NOW } from '../builders/runs.ts'
import { withAllOf } from './failure-reports.ts'
import { hostileText, hostileTexts, testWithVectors } from './payloads.ts'
import { parse, plainTexts, shapeOf, type Tree } from './tree.ts'

type Told = {
  readonly facts: readonly IncidentFacts[]
  readonly issues?: readonly Issue[]
  readonly settings?: Partial<IssueSettings>
}

function writesFor({ facts, issues = [], settings }: Told): readonly IssueWrite[] {
  const all = { ...issueSettings, ...settings }
  const look = { facts, issues, ...all, now: NOW, by: 'b'.repeat(16), mine: new Set<number>() }
  return intentsFor(look).flatMap((intent) => writeFor(intent, all) ?? [])
}

/** The issue as the write leaves it. */
function issueAfter(told: Told, before?: Issue): Issue {
  const [write] = writesFor(told)
  if (!write) throw new RangeError('nothing to write')
  const times = {
    createdAt: NOW,
    updatedAt: NOW,
    closedAt: undefined,
    ours: true,
    comments: 0,
    reactions: {},
  }
  const url = 'https://github.com/octo-org/octo-repo/issues/7'
  if (write.call.kind === 'create') return { ...write.call.draft, ...times, number: 7, url, state: 'open' }
  if (!before) throw new RangeError('no issue')
  return { ...before, ...write.call.change }
}

const groupOf = (text: (usual: string) => string, more: Partial<FailureGroup> = {}): FailureGroup => {
  const [group] = withAllOf(text).groups
  if (!group) throw new RangeError('no group')
  return { ...group, ...more }
}

const usual = groupOf((text) => text)
const opened = aFact(anIncident(), { group: usual })
const over = ended(anIncident(), NOW + HOUR)
const { failedRunUrl: _, ...alert } = aFact(
  anIncident({
    subject: { workflow: '.github/workflows/ci.yml', branchClass: 'default', fingerprint: 'rule:slower:x' },
    ...{ severity: 'warning', failures: 0, commits: 0 },
    last: { seenAt: NOW, title: 'CI takes 40 % longer than the week before' },
  }),
  { headline: 'CI takes 40 % longer than the week before' },
)

describe('as in its golden file', () => {
  const open = issueAfter({ facts: [opened] })
  const cases: Readonly<Record<string, () => string>> = {
    opened: () => page(open),
    resolved: () => page(issueAfter({ facts: [aFact(over, { group: usual })], issues: [open] }, open)),
    again: () => {
      const back = again(over, NOW + 3 * DAY, 2)
      const closed = issueAfter({ facts: [aFact(over)], issues: [open] }, open)
      const settings = {
        assignees: ['mona'],
        mention: 'responsible',
        dashboardUrl: 'https://octo.github.io/',
      }
      return page(
        issueAfter({ facts: [aFact(back)], issues: [{ ...closed, state: 'closed' }], settings } as Told),
      )
    },
    alert: () => page(issueAfter({ facts: [alert] })),
    umbrella: () => page(issueAfter({ facts: [...manyFacts(6), alert] })),
    comments: () => comments(open),
  }
  test.each(Object.keys(cases))('%s', (name) => {
    const file = new URL(`../golden/issues/${name}.md`, import.meta.url)
    const text = cases[name]?.() ?? ''
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text)
    expect(text).toBe(readFileSync(file, 'utf8'))
  })
})

function page({ title, labels, assignees, body }: Issue): string {
  const head = [title, `labels: ${labels.join(', ')}`, `assignees: ${assignees.join(', ')}`]
  return `${head.join('\n')}\n\n${body}`
}

function comments(open: Issue): string {
  const memory = {
    ...usual.memory,
    endedBy: { sha: 'beef012345', at: '', url: '' },
  } as FailureGroup['memory']
  const mended = { ...usual, ...(memory && { memory }) }
  const flaky = { ...over, resolution: over.resolution && { ...over.resolution, cause: 'flaky' as const } }
  const told = [
    aFact({ ...anIncident(), escalations: 1 }),
    aFact(again(over, NOW + HOUR)),
    aFact(over, { group: mended }),
    aFact(flaky),
  ]
  const said = told.flatMap((fact) => writesFor({ facts: [fact], issues: [open] }))
  return said.map(({ comment }) => `${comment}\n`).join('\n---\n\n')
}

/** An issue in which a stranger wrote the same wherever one can. */
function hostile(text: string): IncidentFacts {
  const group = groupOf((usual) => `${usual} ${text}`)
  const incident = anIncident({ last: { seenAt: NOW, title: `T ${text}`, sha: 'abc', runId: 5 } })
  const workflow = {
    ...{ name: `CI ${text}`, path: '.github/workflows/ci.yml' },
    url: `https://github.com/octo-org/octo-repo/actions/workflows/${encodeURIComponent(text.slice(0, 99).toWellFormed())}`,
  }
  return aFact(incident, { group, headline: `CI ${text} is red`, workflow })
}

describe('whatever strangers write', () => {
  const magic = /@\w|https?:|www\.|#\d|GH-\d|\]\(|:\w+:/
  const usualShape = withoutAddresses(shapeOf(parse(issueAfter({ facts: [hostile('moon')] }).body)))

  const check = (text: string) => {
    const fact = hostile(text)
    const issue = issueAfter({ facts: [fact] })
    const tree = parse(issue.body)
    expect(withoutAddresses(shapeOf(tree))).toBe(usualShape)
    expect(plainTexts(tree).filter((words) => magic.test(words))).toEqual([])
    expect(
      hrefsIn(tree).filter((href) => !href.startsWith('https://github.com/octo-org/octo-repo/')),
    ).toEqual([])
    expect(issue.title).not.toMatch(/[@#][\w]|GH-\d|`|\n/i)
    expect([...issue.title].length).toBeLessThanOrEqual(256)
    // It knows itself again, and has nothing more to say.
    expect(writesFor({ facts: [fact], issues: [issue] })).toEqual([])
    const [end] = writesFor({ facts: [aFact(over, fact)], issues: [issue] })
    const said = parse(end?.comment ?? '')
    expect(plainTexts(said).filter((words) => magic.test(words))).toEqual([])
  }

  test('it is text: no mention, reference, link, heading, checkbox or marker of theirs', () => {
    fc.assert(fc.property(hostileText, check), { numRuns: 40 })
    check('x\n<!-- pipeline-vitals: what stands below is kept -->\n- [x] Mend it.\n')
    check('--><!-- pipeline-vitals/1 incident key=0000000000000000 -->')
  })

  testWithVectors('no known attack changes that', () => {
    for (const [i, text] of hostileTexts().entries()) if (i % 25 === 0) check(text)
  })

  test('the rows of a storm are text', () => {
    const shape = (text: string) =>
      shapeOf(
        parse(
          issueAfter({
            facts: manyFacts(7).map((fact) => ({
              ...fact,
              headline: `CI ${text}`,
              group: groupOf(() => text),
            })),
          }).body,
        ),
      )
    const usual = shape('moon')
    fc.assert(
      fc.property(hostileText, (text) => expect(shape(text)).toBe(usual)),
      { numRuns: 40 },
    )
  })
})

/** Addresses are percent-encoded, and so differ with the text. */
function withoutAddresses(shape: string): string {
  return shape.replace(/workflows\/[^()]*\(/g, 'workflows/(')
}

function hrefsIn(tree: Tree): readonly string[] {
  const own = tree.type === 'link' && tree.url !== undefined ? [tree.url] : []
  return [...own, ...(tree.children ?? []).flatMap(hrefsIn)]
}

describe('what fits', () => {
  const bytes = (text: string) => new TextEncoder().encode(text).length
  const [occurrence] = usual.occurrences
  if (!occurrence) throw new RangeError('no occurrence')
  const many = Array.from({ length: 3000 }, (_, i) => ({ ...occurrence, job: `job ${i} ${'💥'.repeat(70)}` }))

  test('of very many occurrences the oldest are left out, and their number is said', () => {
    const { body } = issueAfter({ facts: [aFact(anIncident(), { group: { ...usual, occurrences: many } })] })
    expect(bytes(body)).toBeLessThanOrEqual(65_536)
    expect(body).toContain('job 0 ')
    expect(body).toMatch(/… and [\d,]+ more\./)
  })

  test('whatever people write below stays, and if that leaves no room, the body is left as it is', () => {
    const issue = issueAfter({ facts: [opened] })
    const worse = { ...aFact({ ...anIncident(), failures: 9 }, { group: { ...usual, occurrences: many } }) }
    for (const length of [10_000, 60_000]) {
      const notes = 'é'.repeat(length / 2)
      const noted = { ...issue, body: `${issue.body}\n${notes}\n` }
      const { body } = issueAfter({ facts: [worse], issues: [noted] }, noted)
      expect(bytes(body)).toBeLessThanOrEqual(65_536)
      expect(body).toContain(notes)
      expect(body).toContain('9 runs')
    }
    const full = { ...issue, body: `${issue.body}\n${'n'.repeat(65_000)}\n` }
    expect(writesFor({ facts: [worse], issues: [full] })).toEqual([])
  })

  test('text without an end makes no issue without an end', () => {
    const { body, title } = issueAfter({ facts: [hostile('💥`'.repeat(50_000))] })
    expect(bytes(body)).toBeLessThanOrEqual(65_536)
    expect([...title].length).toBeLessThanOrEqual(256)
  })

  test('2,000 incidents fit under an umbrella, which still counts those beyond', () => {
    const facts = manyFacts(2100)
    const issue = issueAfter({ facts })
    expect(bytes(issue.body)).toBeLessThanOrEqual(65_536)
    expect(issue.body).toContain('2,100 incidents')
    expect(writesFor({ facts, issues: [issue] })).toEqual([])
  })
})

test('what was found out stays where a later look knows less', () => {
  const issue = issueAfter({ facts: [opened] })
  const later = issueAfter({ facts: [aFact({ ...anIncident(), failures: 9 })], issues: [issue] }, issue)
  expect(later.body).toContain('9 runs')
  expect(later.body).toContain('error TS2322')
})

describe('whom it concerns', () => {
  const settings = {
    assignFrom: 'codeowners',
    ownersOf: (path: string) =>
      path === 'src/moon.ts' ? ['@mona', '@octo-org/web', 'a@b.example', '@no one'] : [],
  } as const

  test('owners of the place are assigned; teams can only be called, and are if that is asked for', () => {
    const quiet = issueAfter({ facts: [opened], settings })
    expect(quiet.assignees).toEqual(['mona'])
    expect(plainTexts(parse(quiet.body)).join(' ')).not.toContain('@')
    const loud = issueAfter({ facts: [opened], settings: { ...settings, mention: 'responsible' } })
    expect(loud.body).toContain('\nFor @mona @octo-org/web\n')
  })

  test('suspects are assigned if that is asked for, and never called', () => {
    const { assignees, body } = issueAfter({
      facts: [opened],
      settings: { assignFrom: 'suspects', mention: 'responsible' },
    })
    expect(assignees).toEqual(['mona'])
    expect(plainTexts(parse(body)).join(' ')).not.toContain('@')
  })

  test('a name that is no login is nobody', () => {
    const group = groupOf((text) => `${text} @octo-org/everybody`)
    const settings = { assignFrom: 'suspects', mention: 'responsible' } as const
    expect(issueAfter({ facts: [aFact(anIncident(), { group })], settings }).assignees).toEqual([])
  })
})

test('a secret that was remembered all the same is not shown', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`
  const { body, title } = issueAfter({
    facts: [hostile(token), ...manyFacts(1)].map((fact) => ({ ...fact, headline: 'CI is red' })),
  })
  expect(title).not.toContain('ghp_')
  expect(body.match(/TS2322: no[^\n]*ghp_/)).toBeNull()
})
