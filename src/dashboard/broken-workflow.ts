import type { BrokenWorkflow } from '../core/reports/dashboard.ts'
import type { BlamedCommit, FailureGroup } from '../core/reports/failures.ts'
import { countInWords, thousands } from '../core/words.ts'
import { timeOf } from '../render/names.ts'
import { anchor, type Child, element } from './element.ts'
import { ageInWords, type Scene, workflowName } from './scene.ts'

const MAX_SUSPECTS = 2
/** Other workflows that are named. */
const MAX_NAMED = 6

/** `Service 2` before `Service 10`. */
const inOrder = new Intl.Collator('en', { numeric: true }).compare

export type SameCause = readonly [BrokenWorkflow, ...BrokenWorkflow[]]

/** In a storm one thing breaks many workflows: it is told once, with the one that broke first. */
export function byCause(broken: readonly BrokenWorkflow[]): readonly SameCause[] {
  const groups = Map.groupBy(broken, (one) => one.fingerprints[0] ?? `${one.workflowId} ${one.branch}`)
  return [...groups.values()].flatMap(([first, ...more]): SameCause[] => (first ? [[first, ...more]] : []))
}

/** What broke, since when, who should look. */
export function brokenWorkflow([first, ...others]: SameCause, scene: Scene): HTMLElement {
  const cause = scene.board.failures.find(({ fingerprint }) => fingerprint === first.fingerprints[0])
  return element(
    'dl',
    { class: 'broken-workflow' },
    fact(
      'What broke',
      ...whatBroke(first, cause, scene),
      others.length > 0
        ? element('p', { class: 'basis', text: `The same stops ${inShort(others, scene)}.` })
        : undefined,
    ),
    fact('Since when', ...sinceWhen(first, scene)),
    fact('Who should look', ...whoShouldLook(first, cause, scene)),
  )
}

export type Red = Pick<BrokenWorkflow, 'workflowId' | 'branch'>

/** `Service 1, Service 2 and 9 more`, with their branches where these differ. */
export function inShort(some: readonly Red[], scene: Scene): string {
  const isElsewhere = scene.filter.branch === 'other'
  const names = some
    .map(
      ({ workflowId, branch }) => `${workflowName(scene, workflowId)}${isElsewhere ? ` on ${branch}` : ''}`,
    )
    .toSorted(inOrder)
  const more = names.length - MAX_NAMED
  return `${names.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${thousands(more)} more` : ''}`
}

function fact(name: string, ...value: readonly Child[]): HTMLElement {
  return element('div', {}, element('dt', { text: name }), element('dd', {}, ...value))
}

function whatBroke(
  { workflowId, branch, failedJobs = [], lastBad }: BrokenWorkflow,
  cause: FailureGroup | undefined,
  scene: Scene,
): readonly Child[] {
  const { repositoryUrl } = scene.board
  const [job] = failedJobs
  const more = failedJobs.length > 1 ? ` and ${countInWords(failedJobs.length - 1, 'other job')}` : ''
  return [
    element(
      'p',
      {},
      element('strong', { text: workflowName(scene, workflowId) }),
      scene.filter.branch === 'other' ? ` on ${branch}` : undefined,
      job ? ' › ' : undefined,
      job ? anchor(job.name, job.url, repositoryUrl) : undefined,
      job?.step === undefined ? undefined : ` › ${job.step}`,
      more,
      job ? undefined : ': ',
      job ? undefined : anchor('last failed run', lastBad.url, repositoryUrl),
    ),
    cause?.line === undefined ? undefined : element('p', {}, element('code', { text: cause.line })),
    cause
      ? element(
          'p',
          { class: 'basis' },
          `${cause.meaning ?? 'No rule knows why: this is the last error of its log.'} `,
          element('a', { href: `#at=failure-${cause.fingerprint}`, text: 'Details' }),
        )
      : element('p', { class: 'basis', text: 'Its log was not read, so the line is not known.' }),
  ]
}

function sinceWhen(
  { since, atLeast, failedRuns, firstBad, lastGood, compareUrl }: BrokenWorkflow,
  { board, now }: Scene,
): readonly Child[] {
  const { repositoryUrl } = board
  return [
    element('p', {}, element('strong', { text: `${atLeast ? 'more than ' : ''}${ageInWords(since, now)}` })),
    element('p', {
      class: 'basis',
      text: `${timeOf(since)}, ${countInWords(failedRuns, 'failed run')} in a row`,
    }),
    element(
      'p',
      { class: 'basis' },
      'first bad ',
      anchor(firstBad.sha.slice(0, 7), firstBad.url, repositoryUrl),
      lastGood ? ', last good ' : undefined,
      lastGood ? anchor(lastGood.sha.slice(0, 7), lastGood.url, repositoryUrl) : undefined,
      compareUrl ? ', ' : undefined,
      compareUrl ? anchor('compare', compareUrl, repositoryUrl) : undefined,
    ),
  ]
}

function whoShouldLook(
  { compareUrl }: BrokenWorkflow,
  cause: FailureGroup | undefined,
  { board }: Scene,
): readonly Child[] {
  const { repositoryUrl } = board
  const suspects = cause?.blame?.suspects ?? []
  if (suspects.length > 0)
    return suspects.slice(0, MAX_SUSPECTS).flatMap((commit) => suspect(commit, repositoryUrl))
  if (cause?.blame?.kind === 'same-commit')
    return ['No author: the same commit had passed before. Look at what is around the code.']
  if (cause && !cause.blame) return ['No author: no commit brings this kind of failure. Run it again first.']
  if (compareUrl === undefined) return ['Not known: no run that passed is remembered.']
  return [
    'Whoever pushed ',
    anchor('what came between the last good and the first bad commit', compareUrl, repositoryUrl),
    '.',
  ]
}

function suspect(
  { author, title, url, pull, reasons }: BlamedCommit,
  repositoryUrl: string,
): readonly Child[] {
  return [
    element(
      'p',
      {},
      element('strong', { text: author }),
      ' – ',
      anchor(title, pull?.url ?? url, repositoryUrl),
    ),
    reasons.length > 0 ? element('p', { class: 'basis', text: `It ${reasons.join('; it ')}.` }) : undefined,
  ]
}
