import type { Badge } from './badge.ts'
import { toBadgeSvg } from './badge-svg.ts'
import { toEndpoint } from './endpoint.ts'
import type { BadgeSet, Badges } from './health-badges.ts'

export type BadgeFile = { readonly path: string; readonly text: string }

/** Each badge as an image and as what shields.io asks for: those of the repository in `folder`, of each workflow below it. */
export function badgeFiles({ overall, workflows }: Badges, folder: string): readonly BadgeFile[] {
  const base = folder.replace(/[/\\]+$/, '')
  return [
    ...filesOf(overall, base),
    ...[...workflows].flatMap(([name, set]) => filesOf(set, `${base}/${name}`)),
  ]
}

function filesOf(set: BadgeSet, folder: string): readonly BadgeFile[] {
  return Object.entries<Badge>(set).flatMap(([name, badge]) => [
    { path: `${folder}/${name}.svg`, text: toBadgeSvg(badge) },
    { path: `${folder}/${name}.json`, text: `${JSON.stringify(toEndpoint(badge), undefined, 2)}\n` },
  ])
}
