import { dependencyScopes, vulnerabilitySeverities } from '../core/dependencies/dependencies.ts'
import type {
  SeverityCounts,
  UpdateVital,
  UpdateVitals,
  VulnerabilityVitals,
  VulnerablePackage,
} from '../core/reports/dependencies.ts'
import type { HealthReport } from '../core/reports/health.ts'
import { countInWords, thousands } from '../core/words.ts'
import { type Block, link } from './document.ts'
import { shortName, timeOf } from './names.ts'
import { type Column, folded, tableOf } from './table.ts'

/** Open vulnerability alerts and updates that wait, folded; nothing where there is neither. */
export function dependencySections({
  dependencies,
  repositoryUrl,
}: Pick<HealthReport, 'dependencies' | 'repositoryUrl'>): readonly Block[] {
  const { vulnerabilities, updates } = dependencies ?? {}
  return [
    ...(vulnerabilities && vulnerabilities.open > 0 ? vulnerable(vulnerabilities, repositoryUrl) : []),
    ...(updates && updates.waiting > 0 ? behind(updates, repositoryUrl) : []),
  ]
}

function vulnerable(found: VulnerabilityVitals, repositoryUrl: string): readonly Block[] {
  const { open, runtime, fixable, uncounted, oldestAt, affected, packages } = found
  const more = affected - packages.length
  const columns: readonly Column<VulnerablePackage>[] = [
    { head: 'Package', cell: ({ name, url }) => link(shortName(name), url, repositoryUrl) },
    { head: 'Ecosystem', cell: ({ ecosystem }) => shortName(ecosystem) },
    { head: 'Used at', cell: ({ scope }) => scope },
    { head: 'Worst', cell: ({ severity }) => severity },
    { head: 'Alerts', align: 'right', cell: ({ alerts }) => thousands(alerts) },
    { head: 'Worst fixed in', cell: ({ fixedIn }) => (fixedIn === undefined ? '–' : shortName(fixedIn)) },
    { head: 'Open since', cell: ({ since }) => timeOf(since) },
  ]
  const counts = dependencyScopes.map((scope) => ({ scope, ...found[scope] }))
  const { critical, high } = runtime
  const oldest = oldestAt === undefined ? '' : `, the oldest open since ${timeOf(oldestAt)}`
  const rest =
    uncounted > 0 ? ` Of ${countInWords(uncounted, 'more alert')} only that they are open is known.` : ''
  return folded(
    `Vulnerable dependencies: ${countInWords(open, 'open alert')}, ${thousands(critical + high)} of them critical or high at runtime`,
    [
      tableOf(counts, [{ head: 'Used at', cell: ({ scope }) => scope }, ...severityColumns]),
      {
        kind: 'paragraph',
        content: [
          `A fix exists for ${thousands(fixable)} of ${countInWords(open - uncounted, 'alert')}${oldest}.${rest}`,
        ],
      },
      tableOf(packages, columns),
      ...remark([more > 0 ? `… and ${countInWords(more, 'more package')}.` : '']),
    ],
  )
}

const severityColumns = vulnerabilitySeverities.map(
  (severity): Column<SeverityCounts> => ({
    head: `${severity.charAt(0).toUpperCase()}${severity.slice(1)}`,
    align: 'right',
    cell: (counts) => thousands(counts[severity]),
  }),
)

function behind({ waiting, overdue, unseen, oldest }: UpdateVitals, repositoryUrl: string): readonly Block[] {
  const columns: readonly Column<UpdateVital>[] = [
    { head: 'Pull request', cell: ({ title, url }) => link(shortName(title), url, repositoryUrl) },
    { head: 'Waiting since', cell: ({ since }) => timeOf(since) },
  ]
  const more = waiting - oldest.length
  return folded(
    `Dependencies behind: ${countInWords(waiting, 'update')} waiting, ${thousands(overdue)} of them for more than 30 days`,
    [
      tableOf(oldest, columns),
      ...remark([
        more > 0 ? `… and ${countInWords(more, 'newer one')}.` : '',
        unseen > 0
          ? `There may be more among ${countInWords(unseen, 'newer pull request')}, which were not looked at.`
          : '',
      ]),
    ],
  )
}

/** A paragraph of the sentences that there are; none of none. */
function remark(sentences: readonly string[]): readonly Block[] {
  const said = sentences.filter(Boolean).join(' ')
  return said === '' ? [] : [{ kind: 'paragraph', content: [said] }]
}
