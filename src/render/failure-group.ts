import { redact } from '../core/diagnosis/redact.ts'
import type {
  Blame,
  BlamedCommit,
  FailureGroup,
  FailureMemory,
  FailureReport,
  RunPoint,
} from '../core/reports/failures.ts'
import { countInWords, lengthInWords, thousands } from '../core/words.ts'
import { type Block, type Inline, link } from './document.ts'
import { cut } from './literal.ts'
import { causeMarks } from './marks.ts'
import { branchName, shortName, timeOf } from './names.ts'

export type Urls = Pick<FailureReport, 'repositoryUrl' | 'defaultBranch'>

const MAX_LINE = 160
const MAX_TESTS = 10

/** One cause: the line and what stands around it, what it means, what came with it, when it was before, what to do. */
export function groupBlocks(group: FailureGroup, urls: Urls): readonly Block[] {
  return blocksOf(group, urls, todo(group))
}

/** The same without what to do, for where that is said in another way. */
export function diagnosisBlocks(group: FailureGroup, urls: Urls): readonly Block[] {
  return blocksOf(group, urls, [])
}

function blocksOf(group: FailureGroup, urls: Urls, last: Items): readonly Block[] {
  const { blame, memory, insights } = group
  return [
    { kind: 'heading', text: headingOf(group) },
    { kind: 'paragraph', content: whereOf(group, urls) },
    ...excerpt(group),
    {
      kind: 'list',
      items: [
        ...cause(group),
        ...knownIssues(group, urls),
        ...tests(group),
        ...(blame ? blameItems(blame, urls) : []),
        ...(memory ? memoryItems(memory, urls) : []),
        ...insights.map((insight): readonly Inline[] => [{ strong: 'Note' }, `: ${insight}`]),
        ...last,
      ],
    },
  ]
}

function headingOf({ state, line, occurrences, jobs }: FailureGroup): string {
  const what = line ?? `${occurrences[0]?.step ?? jobs[0] ?? 'A job'} failed, and its log does not say why`
  return `${causeMarks[state]} ${cut(redact(what), MAX_LINE)}`
}

function whereOf({ occurrences, count, branches, firstSeen }: FailureGroup, urls: Urls): readonly Inline[] {
  const [newest] = occurrences
  if (!newest) return []
  const { job, workflow, step, url, lineNumber, linesLeftOut, at } = newest
  return [
    link(shortName(job), url, urls.repositoryUrl),
    ` in ${shortName(workflow)}`,
    ...(step === undefined ? [] : [` · step ${shortName(step)}`]),
    ...(newest.branch === undefined ? [] : [` · on ${branchName(newest)}`]),
    ` · ${timeOf(at)}`,
    ...(lineNumber === undefined ? [] : [` · line ${thousands(lineNumber)} of its log`]),
    ...(linesLeftOut === undefined
      ? []
      : [` · log truncated: ${thousands(linesLeftOut)} lines in its middle were not looked at`]),
    ...(count > 1
      ? [` · ${countInWords(count, 'job')} on ${countInWords(branches.length, 'branch', 'branches')}`]
      : []),
    ` · first seen ${timeOf(firstSeen)}`,
  ]
}

function excerpt({ excerpt }: FailureGroup): readonly Block[] {
  if (!excerpt) return []
  const lines = excerpt.lines.map(
    (line, i) => `${i === excerpt.root ? '→' : ' '} ${line.replace(/[\r\n]/g, ' ')}`,
  )
  return [{ kind: 'code', text: redact(lines.join('\n')) }]
}

type Items = readonly (readonly Inline[])[]

function cause({ category, rule, meaning, also }: FailureGroup): Items {
  const known = rule === undefined ? category : `${category} · ${rule}`
  const others = also.length > 0 ? ` · also ${also.slice(0, 3).join(' and ')}` : ''
  return [[{ strong: 'Cause' }, `: ${meaning ?? 'Unclassified.'} · ${known}${others}`]]
}

function knownIssues({ knownIssues = [] }: FailureGroup, { repositoryUrl }: Urls): Items {
  return knownIssues.map(({ number, title, url }) => [
    { strong: 'Known' },
    ': ',
    link(`issue ${number}`, url, repositoryUrl),
    ` ${shortName(redact(title))}`,
  ])
}

function tests({ tests, testCount }: FailureGroup): Items {
  if (testCount === 0) return []
  const shown = tests.slice(0, MAX_TESTS).map((name) => shortName(redact(name)))
  const more = testCount - shown.length
  const rest = more > 0 ? ` · and ${thousands(more)} more` : ''
  return [[{ strong: countInWords(testCount, 'failing test') }, `: ${shown.join(' · ')}${rest}`]]
}

function blameItems(blame: Blame, urls: Urls): Items {
  const { kind, lastGood, firstBad, commitCount = 0, compareUrl, suspects, widened } = blame
  const since = blame.onDefaultBranchSince
  const range = [
    commitLink('good at', lastGood, urls),
    ', ',
    commitLink('bad at', firstBad, urls),
    ...(kind === 'commits'
      ? [': ', link(countInWords(commitCount, 'commit'), compareUrl, urls.repositoryUrl)]
      : []),
    ...(kind === 'not-compared' ? [': ', link('compare', compareUrl, urls.repositoryUrl)] : []),
    '.',
    ...widened.map((reason) => ` ${reason}`),
  ]
  return [
    ...(since
      ? [
          [
            { strong: 'Not this branch’s own' },
            `: ${shortName(urls.defaultBranch)} fails in the same way, `,
            link(`since ${timeOf(since.at)}`, since.url, urls.repositoryUrl),
            '.',
          ],
        ]
      : []),
    [{ strong: 'Came in' }, ': ', ...range],
    ...suspects.map((suspect): readonly Inline[] => [
      { strong: 'Suspect' },
      ': ',
      ...commitInWords(suspect, urls),
      ...(suspect.reasons.length > 0 ? [` – ${suspect.reasons.join(' · ')}`] : []),
    ]),
  ]
}

function memoryItems(memory: FailureMemory, urls: Urls): Items {
  const { times, from, to, runs, branch, endedBy, mendedBy } = memory
  const length = lengthInWords((Date.parse(to) - Date.parse(from)) / 1000)
  return [
    [
      { strong: 'Seen before' },
      `: ${countInWords(times, 'time')}, last from ${timeOf(from)} for ${length}, in ${countInWords(runs, 'run')}`,
      ...(branch === undefined ? [] : [` on ${shortName(branch)}`]),
      '; ',
      commitLink('gone at', endedBy, urls),
      ...(mendedBy.length > 0 ? [', after '] : []),
      ...mendedBy.flatMap((commit, i) => [...(i > 0 ? ['; '] : []), ...commitInWords(commit, urls)]),
      '.',
    ],
  ]
}

function todo({ advice, prevention }: FailureGroup): Items {
  return [
    ...(advice === undefined ? [] : [[{ strong: 'What to do' }, `: ${advice}`]]),
    ...(prevention === undefined ? [] : [[{ strong: 'So that it stays away' }, `: ${prevention}`]]),
  ]
}

function commitLink(word: string, { sha, url, at }: RunPoint, { repositoryUrl }: Urls): Inline {
  return link(`${word} ${sha.slice(0, 7)} (${timeOf(at)})`, url, repositoryUrl)
}

export function commitInWords(
  { sha, url, title, author, pull }: BlamedCommit,
  urls: Urls,
): readonly Inline[] {
  return [
    link(sha.slice(0, 7), url, urls.repositoryUrl),
    ` ${shortName(redact(title))}`,
    ...(author === '' ? [] : [` by ${shortName(author)}`]),
    ...(pull === undefined
      ? []
      : [' in ', link(`pull request ${pull.number}`, pull.url, urls.repositoryUrl)]),
  ]
}
