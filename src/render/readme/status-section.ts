import type { HealthReport, WorkflowVitals } from '../../core/reports/health.ts'
import { countInWords } from '../../core/words.ts'
import { badgeText } from '../badges/badge.ts'
import { type BadgeSet, type Badges, badgeNames } from '../badges/health-badges.ts'
import { toSpan } from '../span.ts'
import { relativePath } from './relative-path.ts'

export type SectionOptions = {
  readonly report: HealthReport
  readonly badges: Badges
  /** The file that the section is for, and where the badges are; empty where none are written. */
  readonly readmePath: string
  readonly badgesPath: string
  /** Empty where there is none. */
  readonly dashboardUrl: string
}

const MAX_WORKFLOWS = 20

/** "Pipeline status" for a README: GitHub's own badges, ours, when it was, and where there is more. */
export function statusSection(options: SectionOptions): string {
  const { report, badges, dashboardUrl } = options
  const native = report.workflows.filter(isOfFile).slice(0, MAX_WORKFLOWS).toSorted(byName)
  const lines = [
    native.map((workflow) => nativeBadge(workflow, report)).join('\n'),
    options.badgesPath === '' ? inWords(badges.overall) : ownBadges(options),
    [
      `${countInWords(report.overall.runs, 'run')} in ${report.window.days === 1 ? 'a day' : countInWords(report.window.days, 'day')}`,
      `last updated ${report.generatedAt.slice(0, 10)}`,
      ...(dashboardUrl === '' ? [] : [`[dashboard](${address(dashboardUrl)})`]),
    ].join(' · '),
  ]
  return ['## Pipeline status', ...lines.filter(Boolean)].join('\n\n')
}

/** Workflows that GitHub runs by itself have no badge. */
function isOfFile({ path }: WorkflowVitals): boolean {
  return !path.startsWith('dynamic/')
}

function byName(a: WorkflowVitals, b: WorkflowVitals): number {
  return a.path < b.path ? -1 : 1
}

function nativeBadge({ name, url }: WorkflowVitals, { defaultBranch }: HealthReport): string {
  const branch = encodeURIComponent(defaultBranch.toWellFormed())
  return `[![${alternative(name)}](${address(`${url}/badge.svg?branch=${branch}`)})](${address(url)})`
}

function ownBadges({ badges, readmePath, badgesPath, dashboardUrl, report }: SectionOptions): string {
  const folder = relativePath(readmePath, badgesPath)
  const target = dashboardUrl === '' ? `${report.repositoryUrl}/actions` : dashboardUrl
  return badgeNames
    .map((name) => {
      const { label, message } = badges.overall[name]
      const image = address(`${folder}/${name}.svg`)
      return `[![${alternative(`${label}: ${message}`)}](${image})](${address(target)})`
    })
    .join('\n')
}

/** Where no image is written. */
function inWords({ health, ...others }: BadgeSet): string {
  const parts = [health, ...Object.values(others)]
  return parts.map(({ label, message }) => `${toSpan(label)}: ${toSpan(message)}`).join(' · ')
}

/** The words of an image, of which none can end it, be markup, or mention anybody. */
function alternative(text: string): string {
  return badgeText(text)
    .replace(/[^\p{L}\p{N} .:%_,-]/gu, ' ')
    .replace(/[_*]/g, ' ')
    .trim()
}

/** An address in which nothing can end the link. */
function address(url: string): string {
  return url.replace(/[^\w\-.~:/?#%=+,;@&]/gu, (character) =>
    encodeURIComponent(character).replace(/[()*!']/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  )
}
