import type { VulnerabilityAlert } from '../world.ts'
import type { Repository } from './repository.ts'

const DAY = 86_400

/** Nobody has merged an update for two months: two alerts at runtime are grave, and six of nine updates overdue. */
export function neglectDependencies({ world }: Pick<Repository, 'world'>): void {
  const alert = (number: number, daysAgo: number, name: string, more: Partial<VulnerabilityAlert>) => ({
    ...{ number, createdAt: world.now - daysAgo * DAY, ecosystem: 'NPM', name },
    ...{ severity: 'HIGH', scope: 'RUNTIME' as const },
    ...more,
  })
  world.vulnerabilityAlerts = [
    alert(18, 41, 'tar', { fixedIn: '7.5.4' }),
    alert(21, 6, 'fast-xml-parser', { severity: 'CRITICAL', fixedIn: '5.3.1' }),
    alert(22, 5, 'qs', { severity: 'MODERATE', fixedIn: '6.14.1' }),
    alert(15, 70, 'webpack-dev-server', { severity: 'CRITICAL', scope: 'DEVELOPMENT' }),
  ]
  const titles = [
    'Bump tar from 7.4.3 to 7.5.4',
    'Update dependency vite to v8',
    'Bump fast-xml-parser from 5.2.0 to 5.3.1',
  ]
  world.pullRequests = Array.from({ length: 9 }, (_, i) => ({
    number: 460 + i,
    title: titles[i % titles.length] ?? '',
    createdAt: world.now - (59 - 5 * i) * DAY,
    author: i % 3 === 1 ? 'renovate[bot]' : 'dependabot[bot]',
  }))
  world.pullRequests.push({
    ...{ number: 480, title: 'Draw the moon above the calendar', author: 'octocat' },
    createdAt: world.now - 90 * DAY,
  })
}
