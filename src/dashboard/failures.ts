import type { FailureGroup } from '../core/reports/failures.ts'
import { countInWords } from '../core/words.ts'
import { shortName, timeOf } from '../render/names.ts'
import { anchor, basis, type Child, element, section } from './element.ts'
import { ageInWords, type Scene } from './scene.ts'

const states = {
  'failing-on-default-branch': { class: 'bad', says: 'failing on the default branch' },
  failing: { class: 'warning', says: 'failing' },
  over: { class: 'good', says: 'over' },
} as const

/** What failed, by cause: the line, what brought it, when it was seen before, what to do. */
export function failures(scene: Scene): HTMLElement {
  const { board, view, filter } = scene
  const shown = board.failures.flatMap((group, i) => {
    const count = view.failedJobs[i] ?? 0
    return count > 0 ? [{ ...group, count }] : []
  })
  const jobs = shown.reduce((sum, { count }) => sum + count, 0)
  return section(
    'failures',
    'What failed, and why',
    basis(
      `${countInWords(shown.length, 'cause')} of ${countInWords(jobs, 'failed job')} whose logs were read. Those that hold up ${board.defaultBranch} first.`,
    ),
    filter.days > board.window.days
      ? basis(`Causes not seen in the newest ${countInWords(board.window.days, 'day')} are not told.`)
      : undefined,
    ...shown.map((group) => cause(group, scene)),
  )
}

function cause(group: FailureGroup, scene: Scene): HTMLElement {
  const { state, count, jobs, line, meaning, fingerprint, firstSeen, lastSeen, category } = group
  const { class: tone, says } = states[state]
  const where = `${jobs.slice(0, 3).map(shortName).join(', ')}${jobs.length > 3 ? ` and ${jobs.length - 3} more` : ''}`
  return element(
    'article',
    { id: `failure-${fingerprint}`, class: `failure ${tone}`, tabindex: '-1' },
    element(
      'h4',
      {},
      element('span', { class: `badge ${tone}`, text: says }),
      ` ${where} `,
      element('a', {
        class: 'permalink',
        href: `#at=failure-${fingerprint}`,
        text: '#',
        label: `Link to ${where}`,
      }),
    ),
    line === undefined
      ? undefined
      : element('pre', { tabindex: '0', label: 'Root line' }, element('code', { text: line })),
    element('p', { text: meaning ?? (category === 'flaky/unknown' ? 'No rule knows it.' : category) }),
    basis(
      `${countInWords(count, 'failed job')}; first seen ${timeOf(firstSeen)}, last ${ageInWords(lastSeen, scene.now)}; on ${group.branches.slice(0, 3).join(', ')}`,
    ),
    element(
      'dl',
      {},
      ...suspectsOf(group, scene),
      ...memoryOf(group, scene),
      ...knownOf(group, scene),
      ...actionsOf(group),
    ),
    ...excerptOf(group),
    element('p', { class: 'links' }, ...linksOf(group, scene)),
  )
}

function entry(name: string, ...value: readonly Child[]): readonly HTMLElement[] {
  return [element('div', {}, element('dt', { text: name }), element('dd', {}, ...value))]
}

function suspectsOf({ blame }: FailureGroup, { board }: Scene): readonly HTMLElement[] {
  if (!blame || blame.suspects.length === 0) return []
  return entry(
    'Suspects',
    element(
      'ul',
      {},
      ...blame.suspects
        .slice(0, 3)
        .map(({ author, title, url, pull, reasons }) =>
          element(
            'li',
            {},
            element('strong', { text: author }),
            ' – ',
            anchor(title, pull?.url ?? url, board.repositoryUrl),
            reasons.length > 0 ? ` (${reasons.join('; ')})` : undefined,
          ),
        ),
    ),
  )
}

function memoryOf({ memory }: FailureGroup, { board }: Scene): readonly HTMLElement[] {
  if (!memory) return []
  const [mended] = memory.mendedBy
  return entry(
    'Seen before',
    `${countInWords(memory.times, 'time')}, last until ${timeOf(memory.to)}; `,
    mended ? 'then came ' : 'then ',
    mended
      ? anchor(mended.title, mended.pull?.url ?? mended.url, board.repositoryUrl)
      : anchor('it passed', memory.endedBy.url, board.repositoryUrl),
    mended ? ` by ${mended.author}` : undefined,
  )
}

function knownOf({ knownIssues = [] }: FailureGroup, { board }: Scene): readonly HTMLElement[] {
  if (knownIssues.length === 0) return []
  const issues = knownIssues.map(({ number, title, url }) =>
    element('li', {}, anchor(`#${number} ${title}`, url, board.repositoryUrl)),
  )
  return entry('Known issue', element('ul', {}, ...issues))
}

function actionsOf({ advice, insights }: FailureGroup): readonly HTMLElement[] {
  const said = [...(advice ? [advice] : []), ...insights]
  return said.length === 0
    ? []
    : entry('To do', element('ul', {}, ...said.map((text) => element('li', { text }))))
}

function excerptOf({ excerpt }: FailureGroup): readonly HTMLElement[] {
  if (!excerpt) return []
  const code = element('code', { text: excerpt.lines.join('\n') })
  return [
    element(
      'details',
      {},
      element('summary', { text: 'Around the line' }),
      element('pre', { tabindex: '0', label: 'Part of the log' }, code),
    ),
  ]
}

function linksOf({ occurrences, blame }: FailureGroup, { board }: Scene): readonly Child[] {
  const [newest] = occurrences
  const links = [
    newest && anchor('Log', newest.url, board.repositoryUrl),
    newest && anchor('Run, to run it again', newest.runUrl, board.repositoryUrl),
    blame?.compareUrl ? anchor('Compare commits', blame.compareUrl, board.repositoryUrl) : undefined,
  ]
  return links.filter((link) => link !== undefined).flatMap((link, i) => (i > 0 ? [' · ', link] : [link]))
}
