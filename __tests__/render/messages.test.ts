import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { Message } from '../../src/core/reports/message.ts'
import { toDiscord } from '../../src/render/discord.ts'
import { toEmail } from '../../src/render/email.ts'
import { toGoogleChat } from '../../src/render/google-chat.ts'
import { toMattermost } from '../../src/render/mattermost.ts'
import { toPagerDuty } from '../../src/render/pagerduty.ts'
import { toSlack } from '../../src/render/slack.ts'
import { toTeams } from '../../src/render/teams.ts'
import { toWebhook } from '../../src/render/webhook.ts'
import { changed, opened, options, resolved } from '../builders/messages.ts'

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`

/** What people see, or what their programs get, by the name of its file. */
const sinks: Readonly<Record<string, (message: Message) => string>> = {
  'slack.json': (message) => json(toSlack(message, options)),
  'teams.json': (message) => json(toTeams(message, options)),
  'discord.json': (message) => json(toDiscord(message, options)),
  'mattermost.md': (message) => `${toMattermost(message, options).text}\n`,
  'google-chat.json': (message) => json(toGoogleChat(message, options)),
  'email.html': (message) => toEmail(message, options).html,
  'email.txt': (message) =>
    `Subject: ${toEmail(message, options).subject}\n\n${toEmail(message, options).text}`,
  'pagerduty.json': (message) => json(toPagerDuty(message, options)),
  'webhook.json': (message) => json(toWebhook(message)),
}

const folder = new URL('../golden/messages/', import.meta.url)

test.each(
  Object.entries({ opened, changed, resolved }).flatMap(([name, message]) =>
    Object.keys(sinks).map((sink) => [`${name}-${sink}`, sink, message] as const),
  ),
)('%s is what was looked at and found good', (name, sink, message) => {
  const rendered = sinks[sink]?.(message) ?? ''
  const file = new URL(name, folder)
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, rendered)
  }
  expect(rendered).toBe(readFileSync(file, 'utf8'))
})
