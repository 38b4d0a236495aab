import { categories } from '../diagnosis/category.ts'
import type { Commit, CommitRange } from '../failures/commit-range.ts'
import type { Excerpt } from '../failures/excerpt.ts'
import type { Finding } from '../failures/finding.ts'
import type { Place } from '../failures/place.ts'
import type { Sight } from './history.ts'
import { NONE, type Texts, textAt } from './rows.ts'
import { array, integer, object, oneOf, optional, string, time } from './shape.ts'

/** Findings of one cause have most of their texts in common: each is said once, in the table of the state. */
export function findingRow(finding: Finding, { place }: Texts): readonly unknown[] {
  const { excerpt } = finding
  return [
    finding.jobId,
    finding.runId,
    finding.attempt,
    finding.readAt,
    place(finding.category),
    place(finding.rule),
    place(finding.fingerprint),
    place(finding.line),
    finding.lineNumber ?? null,
    excerpt ? [excerpt.root, ...excerpt.lines.map(place)] : null,
    finding.place ? [place(finding.place.path), finding.place.line, finding.place.column ?? null] : null,
    place(finding.step),
    finding.tests.map(place),
    finding.testCount,
    finding.also.map(place),
    finding.linesLeftOut,
    finding.issues,
    finding.comparedWith ?? null,
    place(finding.rulesVersion),
  ]
}

export function findingOf(value: unknown, texts: readonly string[]): Finding {
  const row = array(value, 'a finding')
  const at = (place: unknown) => textAt(place, texts)
  const all = (places: unknown, what: string) => array(places, what).map((place) => string(at(place), what))
  return {
    jobId: integer(row[0], 'job id'),
    runId: integer(row[1], 'run id'),
    attempt: integer(row[2], 'attempt'),
    readAt: time(row[3], 'read'),
    category: oneOf(categories, at(row[4]), 'category'),
    rule: at(row[5]),
    fingerprint: string(at(row[6]), 'fingerprint'),
    line: at(row[7]),
    lineNumber: optional(row[8], integer, 'line number'),
    excerpt: optional(row[9], (excerpt) => excerptOf(excerpt, texts), 'excerpt'),
    place: optional(row[10], (place) => placeOf(place, texts), 'place'),
    step: at(row[11]),
    tests: all(row[12], 'tests'),
    testCount: integer(row[13], 'tests'),
    also: all(row[14], 'other rules'),
    linesLeftOut: integer(row[15], 'lines left out'),
    issues: array(row[16] ?? [], 'issues').map((number) => integer(number, 'issue')),
    comparedWith: optional(row[17], integer, 'job that passed'),
    rulesVersion: at(row[18] ?? NONE),
  }
}

function excerptOf(value: unknown, texts: readonly string[]): Excerpt {
  const [root, ...lines] = array(value, 'an excerpt')
  return {
    root: integer(root, 'root of an excerpt'),
    lines: lines.map((line) => string(textAt(line, texts), 'line')),
  }
}

function placeOf(value: unknown, texts: readonly string[]): Place {
  const row = array(value, 'a place')
  const column = optional(row[2], integer, 'column')
  return {
    path: string(textAt(row[0], texts), 'path'),
    line: integer(row[1], 'line'),
    ...(column !== undefined && { column }),
  }
}

export function rangeOf(value: unknown): CommitRange & Sight {
  const range = object(value, 'a range')
  return {
    base: string(range.base, 'base'),
    head: string(range.head, 'head'),
    total: integer(range.total, 'total'),
    onBaseAlone: integer(range.onBaseAlone, 'commits on base'),
    commits: array(range.commits, 'commits').map(commitOf),
    files: array(range.files, 'files').map((path) => string(path, 'file')),
    seenAt: time(range.seenAt, 'seenAt'),
  }
}

function commitOf(value: unknown): Commit {
  const { sha, title, author, pull, files } = object(value, 'a commit')
  const number = optional(pull, integer, 'pull request')
  return {
    sha: string(sha, 'sha'),
    title: string(title, 'title'),
    author: string(author, 'author'),
    ...(number !== undefined && { pull: number }),
    ...(files !== undefined && { files: array(files, 'files').map((path) => string(path, 'file')) }),
  }
}
