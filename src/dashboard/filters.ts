import type { Filter } from '../core/dashboard/filter.ts'
import type { Dashboard } from '../core/reports/dashboard.ts'
import { countInWords } from '../core/words.ts'
import { element } from './element.ts'

/** Branches that can be chosen by name. */
const MAX_NAMED = 50

const periods = [1, 7, 14, 30, 90]

/** Workflow, branch and period. `onChange` gets what the reader chose. */
export function filters(board: Dashboard, filter: Filter, onChange: (filter: Filter) => void): HTMLElement {
  const workflow = choice('Workflow', String(filter.workflowId ?? ''), [
    ['', 'All workflows'],
    ...board.workflows.map(({ id, name }): Option => [String(id), name || `workflow ${id}`]),
  ])
  const branch = choice('Branch', branchValue(filter.branch), [
    ['all', 'All branches'],
    ['default', board.defaultBranch],
    ['other', 'Other branches'],
    ...busiest(board).map((name): Option => [`=${name}`, name]),
  ])
  const days = [...new Set([...periods, board.window.days, filter.days])].toSorted((a, b) => a - b)
  const period = choice(
    'Period',
    String(filter.days),
    days.map((count): Option => [String(count), countInWords(count, 'day')]),
  )
  const form = element('div', { class: 'filters', role: 'group', label: 'Filter' }, workflow, branch, period)
  form.addEventListener('change', () => {
    const [ofWorkflow = '', ofBranch = '', ofPeriod = ''] = [workflow, branch, period].map(
      (label) => label.querySelector('select')?.value ?? '',
    )
    onChange({
      workflowId: ofWorkflow === '' ? undefined : Number(ofWorkflow),
      branch: branchIn(ofBranch),
      days: Number(ofPeriod),
    })
  })
  return form
}

type Option = readonly [value: string, text: string]

function choice(name: string, chosen: string, options: readonly Option[]): HTMLElement {
  const select = element(
    'select',
    {},
    ...options.map(([value, text]) => {
      const option = element('option', { text })
      option.value = value
      option.selected = value === chosen
      return option
    }),
  )
  return element('label', {}, element('span', { text: name }), select)
}

function branchValue(branch: Filter['branch']): string {
  return typeof branch === 'object' ? `=${branch.name}` : branch
}

function branchIn(value: string): Filter['branch'] {
  if (value.startsWith('=')) return { name: value.slice(1) }
  return value === 'default' || value === 'other' ? value : 'all'
}

/** Those with most runs, by name; the default branch has an option of its own. */
function busiest({ branches, runs, defaultBranch }: Dashboard): readonly string[] {
  const counts = new Map<number, number>()
  for (const [, , branch] of runs) counts.set(branch, (counts.get(branch) ?? 0) + 1)
  return [...counts]
    .filter(([branch]) => branches[branch] !== defaultBranch)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MAX_NAMED)
    .flatMap(([branch]) => branches[branch] ?? [])
    .toSorted()
}
