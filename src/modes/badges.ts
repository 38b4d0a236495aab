import type { Inputs } from '../inputs/spec.ts'
import { type BadgeFile, badgeFiles } from '../render/badges/files.ts'
import { badgesOf } from '../render/badges/health-badges.ts'
import { statusSection } from '../render/readme/status-section.ts'
import { healthReport } from './health-check.ts'
import type { Session } from './mode.ts'

/** The badges beside what a mode says, and the section of a README, for those of the two that are asked for. */
export function badgesIn(
  inputs: Inputs,
  session: Session,
): { readonly files: readonly BadgeFile[]; readonly section?: string } {
  const report = healthReport(inputs, session)
  const badges = badgesOf(report)
  const { badgesPath, readmePath, dashboardUrl } = inputs
  return {
    files: badgesPath === '' ? [] : badgeFiles(badges, badgesPath),
    ...(readmePath !== '' && {
      section: statusSection({ report, badges, readmePath, badgesPath, dashboardUrl }),
    }),
  }
}
