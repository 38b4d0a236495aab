import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nothingLearnt } from '../../src/core/issues/learnt.ts'
import type { IssuesDelivered } from '../../src/delivery/issues.ts'
import type { Inputs } from '../../src/inputs/spec.ts'
import type { Session } from '../../src/modes/mode.ts'
import { openIssue } from '../../src/modes/open-issue.ts'
import { toMarkdown } from '../../src/render/markdown.ts'
import { aFact, repositoryUrl } from '../builders/incident-facts.ts'
import { NOW } from '../builders/runs.ts'
import { hostileText } from '../render/payloads.ts'
import { parse, plainTexts, shapeOf } from '../render/tree.ts'

const fact = aFact()
const place = { number: 12, url: `${repositoryUrl}/issues/12` }
const nothing: IssuesDelivered = {
  ...{ written: [], waiting: 0, places: new Map(), learnt: nothingLearnt, notices: [] },
}

function resultOf(issues: IssuesDelivered, facts = [fact], others: Inputs['mode'] = []) {
  const session: Pick<Session, 'delivery' | 'now' | 'repositoryUrl'> = {
    now: NOW,
    repositoryUrl,
    delivery: { facts, pending: [], issues },
  }
  const inputs: Pick<Inputs, 'mode'> = { mode: ['open-issue', ...others] }
  return openIssue(inputs as Inputs, session as Session)
}

function outputsOf(issues: IssuesDelivered, facts = [fact]) {
  const { outputs } = resultOf(issues, facts)
  return [outputs.outcome, outputs['issue-number'], outputs['issue-url']]
}

const text = (issues: IssuesDelivered, facts = [fact]) => toMarkdown(resultOf(issues, facts).doc)

test('the outputs are of the gravest issue that was written', () => {
  const written = [
    { ...place, outcome: 'created', title: 'CI is red' } as const,
    { number: 13, url: `${repositoryUrl}/issues/13`, outcome: 'closed', title: 'Other' } as const,
  ]
  expect(outputsOf({ ...nothing, written })).toEqual(['created', '12', place.url])
})

test('where nothing was written they name the issue of the gravest incident', () => {
  expect(outputsOf({ ...nothing, places: new Map([[fact.key, place]]) })).toEqual(['none', '12', place.url])
  expect(outputsOf(nothing, [])).toEqual(['none', '', ''])
})

test('what was written, what waits and what failed is said', () => {
  const summary = text({
    ...nothing,
    ...{ waiting: 3, places: new Map([[fact.key, place]]), notices: ['Add this:\n  issues: write'] },
    written: [{ ...place, outcome: 'reopened', title: 'CI is red' }],
  })
  expect(summary).toMatch(
    /^## 🟡 1 incident goes on, 1 issue written\n\nAs of .* UTC · 4 failed runs · 1 of 1 in issues/,
  )
  expect(summary).toContain('3 writes to issues wait for the next step.')
  expect(summary).toContain(`| [issue 12](${place.url}) | CI is red | opened again |`)
  expect(summary).toContain('  issues: write')
  expect(text(nothing, [])).toMatch(/^## 🟢 No incident goes on, no issue written\n\nAs of .* UTC\.\n$/)
})

test('a title that people gave an issue is text', () => {
  const summary = (title: string) =>
    text({ ...nothing, written: [{ ...place, outcome: 'closed', title: `T ${title}` }] })
  const usual = shapeOf(parse(summary('moon')))
  fc.assert(
    fc.property(hostileText, (title) => {
      const tree = parse(summary(title))
      expect(shapeOf(tree)).toBe(usual)
      expect(plainTexts(tree).filter((words) => /@|#\d|https?:/.test(words))).toEqual([])
    }),
    { numRuns: 50 },
  )
})

test('the incidents are listed once in a step', () => {
  const listed = (others: Inputs['mode']) =>
    toMarkdown(resultOf(nothing, [fact], others).doc).includes('[CI is red on main]')
  expect(listed([])).toBe(true)
  expect(listed(['notify'])).toBe(false)
})
