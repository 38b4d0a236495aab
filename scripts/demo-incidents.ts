import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startReceivers, webhookUrls } from '../simulator/channels/receivers.ts'
import { environmentOf } from '../simulator/environment.ts'
import { incidentWeek } from '../simulator/scenarios/incident-week.ts'
import { startSimulator } from '../simulator/server.ts'
import type { Issue } from '../simulator/world.ts'
import { runAction } from './run-action.ts'

/**
 * A week in which a repository breaks, flakes and recovers, and what people get to see of it: the messages of a channel
 * and the issues, act by act. Written to `incidents.md`, and the first issue to `issue.md`.
 */
export async function playIncidents(out: string): Promise<string> {
  const { world, acts } = incidentWeek(1)
  const [simulator, receivers] = await Promise.all([startSimulator({ world }), startReceivers()])
  const root = mkdtempSync(join(tmpdir(), 'pipeline-vitals-demo-'))
  const ca = join(root, 'ca.pem')
  writeFileSync(ca, receivers.ca)
  const told: string[] = ['# A week of incidents']
  try {
    for (const [index, { title, happen }] of acts.entries()) {
      happen()
      const heard = receivers.calls.length
      const written = world.writes.length
      // Hosted runners have the same folders, empty.
      const folder = join(root, 'hosted')
      rmSync(folder, { recursive: true, force: true })
      const env = {
        ...environmentOf(simulator, { folder, number: index + 1 }),
        HTTPS_PROXY: receivers.proxyUrl,
        NO_PROXY: '127.0.0.1',
        NODE_EXTRA_CA_CERTS: ca,
      }
      const { exitCode, log } = await runAction(env, {
        mode: 'notify,open-issue',
        state: 'cache',
        'mattermost-webhook-url': webhookUrls.mattermost,
      })
      if (exitCode !== 0) throw new Error(`the demo of incidents ended with ${exitCode}:\n${log}`)
      told.push(`## ${title}`)
      for (const { body } of receivers.calls.slice(heard)) told.push(quoted(JSON.parse(body).text))
      for (const { what, issue } of world.writes.slice(written))
        told.push(`* ${what.replace('-', ' ')} ${issue}`)
      if (receivers.calls.length === heard && world.writes.length === written)
        told.push('Nobody is told anything.')
    }
  } finally {
    await Promise.all([simulator.close(), receivers.close()])
    rmSync(root, { recursive: true, force: true })
  }
  const text = `${told.join('\n\n')}\n`
  writeFileSync(join(out, 'incidents.md'), text)
  writeFileSync(join(out, 'issue.md'), issueText(world.issues[0]))
  return text
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

function issueText(issue: Issue | undefined): string {
  const comments = issue?.comments?.map(({ body }) => `---\n\n${body}\n`) ?? []
  return [`# ${issue?.title}\n`, `${issue?.body}\n`, ...comments].join('\n')
}
