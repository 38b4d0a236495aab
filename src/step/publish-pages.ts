import { reasonOf, UserError } from '../errors.ts'
import type { Inputs } from '../inputs/spec.ts'
import type { Session } from '../modes/mode.ts'
import type { Step, Workspace } from '../ports/runner.ts'
import { uploadFiles } from './publish.ts'
import type { Means } from './world.ts'

type Pages = Pick<Means, 'page' | 'workspace'> & { readonly step: Step }

/** What people look at beside the summary, where the inputs ask for it. */
export async function publishPages(inputs: Inputs, session: Session, means: Pages): Promise<void> {
  if (inputs.dashboard) await publishDashboard(inputs, session, means)
  if (inputs.badgesPath || inputs.readmePath) await publishBadges(inputs, session, means)
}

/** A page that cannot be written is no reason to fail. */
async function publishDashboard(
  inputs: Inputs,
  session: Session,
  { page, workspace, step }: Pages,
): Promise<void> {
  try {
    const { dashboardFiles } = await import('../modes/dashboard.ts')
    const { html, data } = dashboardFiles(inputs, session, await page())
    const write = inputs.dashboardPath ? workspace.write : step.writeFile
    const paths = [await write(html.path, html.text), await write(data.path, data.text)]
    step.output('dashboard-path', paths[0] ?? '')
    // Whoever says where it goes has plans of their own for it.
    if (inputs.uploadReport && !inputs.dashboardPath)
      await uploadFiles('pipeline-vitals-dashboard', paths, step)
  } catch (error) {
    step.warning(`The dashboard could not be written: ${reasonOf(error)}`)
  }
}

/** Nor are badges; what is wrong with the marks in a README is said. */
async function publishBadges(inputs: Inputs, session: Session, { workspace, step }: Pages): Promise<void> {
  try {
    const { badgesIn } = await import('../modes/badges.ts')
    const { files, section } = badgesIn(inputs, session)
    for (const { path, text } of files) await workspace.write(path, text)
    if (section !== undefined) await replaceInFile(inputs.readmePath, section, workspace)
  } catch (error) {
    step.warning(`Badges could not be written: ${reasonOf(error)}`)
  }
}

async function replaceInFile(path: string, section: string, workspace: Workspace): Promise<void> {
  const { replaceSection } = await import('../render/readme/replace-section.ts')
  const text = await workspace.text(path)
  if (text === undefined)
    throw new UserError(
      `\`readme-path\` names ${JSON.stringify(path)}, and there is no such file in the workspace.`,
    )
  const replaced = replaceSection(text, section)
  if (replaced.kind === 'mistake') throw new UserError(`${path} ${replaced.why}.`)
  if (replaced.kind === 'replaced') await workspace.write(path, replaced.text)
}
