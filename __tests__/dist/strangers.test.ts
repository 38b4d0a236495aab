import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type MailServer, startMailServer } from '../../simulator/channels/mail.ts'
import { ROUTING_KEY } from '../../simulator/channels/pagerduty.ts'
import { isObject, objectsIn } from '../../simulator/channels/post-office.ts'
import { type Receivers, startReceivers, webhookUrls } from '../../simulator/channels/receivers.ts'
import { WEBHOOK_SECRET } from '../../simulator/channels/webhooks.ts'
import { strangers } from '../../simulator/scenarios/strangers.ts'
import { hostileText, hostileTexts } from '../render/payloads.ts'
import { parse, plainTexts, type Tree } from '../render/tree.ts'
import { sharedPath } from '../shared.ts'
import { openStage, type Played, type Stage } from './stage.ts'

const PASSWORD = 'm4ilP4ssw0rdS3cr3t'
const OWN = 'https://github.com/octo-org/octo-repo'

/** What would call people, lead away, hide or command in one place or another. */
const attacks = [
  ...[
    '[x](https://evil.example/)',
    '<a href="https://evil.example/">x</a>',
    '![x](https://evil.example/x.png)',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '</details><script>alert(1)</script>',
    '@everyone <@U012AB3CD> <!channel>',
  ],
  ...['<users/all> <at>x</at>', '\n::error::x', '``` **x** https://evil.example/'],
]

/** Every attack in several places where strangers write, each followed by another text; the same ones every time. */
const chance = { seed: 20_784, numRuns: 200 }
const known = existsSync(sharedPath('vectors')) ? hostileTexts() : ['']
const texts = fc
  .sample(fc.oneof(hostileText, fc.constantFrom(...known)), chance)
  .map((text, i) => `${attacks[i % attacks.length]} ${text}`)

let stage: Stage
let receivers: Receivers
let mail: MailServer
let told: Played
beforeAll(async () => {
  let next = 0
  const world = strangers(() => texts[next++ % texts.length] ?? '')
  stage = await openStage({ world })
  receivers = await startReceivers()
  mail = await startMailServer({ security: 'starttls', login: { user: 'ci', password: PASSWORD } })
  const ca = join(stage.root, 'ca.pem')
  writeFileSync(ca, `${receivers.ca}\n${mail.ca}`)
  const env = {
    HTTPS_PROXY: receivers.proxyUrl,
    NO_PROXY: '127.0.0.1,localhost',
    NODE_EXTRA_CA_CERTS: ca,
    RUNNER_DEBUG: '1',
  }
  told = await stage.step(
    {
      ...{
        mode: 'health-check, analyze-failures, notify, open-issue',
        state: 'cache',
        'max-issues-per-run': '2',
      },
      ...{ 'slack-webhook-url': webhookUrls.slack, 'teams-webhook-url': webhookUrls.teams },
      ...{ 'discord-webhook-url': webhookUrls.discord, 'mattermost-webhook-url': webhookUrls.mattermost },
      ...{ 'google-chat-webhook-url': webhookUrls.googleChat, 'pagerduty-routing-key': ROUTING_KEY },
      ...{ 'webhook-url': webhookUrls.webhook, 'webhook-secret': WEBHOOK_SECRET },
      ...{
        'smtp-host': 'localhost',
        'smtp-port': String(mail.port),
        'smtp-user': 'ci',
        'smtp-password': PASSWORD,
      },
      ...{ 'email-from': 'ci@example.com', 'email-to': 'dev@example.com' },
    },
    {},
    env,
  )
})
afterAll(async () => {
  for (const one of [stage, receivers, mail]) await one.close()
})

const posted = (service: string): readonly unknown[] =>
  receivers.office.posted.flatMap((one) => (one.service === service ? [one.payload] : []))

test('every channel took every message', () => {
  expect([told.exitCode, told.outputs['messages-sent'], mail.mails.length]).toEqual([0, '24', 3])
  const services = receivers.office.posted.map(({ service }) => service)
  expect([...Map.groupBy(services, (name) => name).values()].map(({ length }) => length)).toEqual(
    Array.from({ length: 7 }, () => 3),
  )
  expect(told.log).not.toContain('was not sent')
})

describe('what strangers wrote', () => {
  test('calls nobody in Slack, and leads nowhere', () => {
    for (const payload of posted('slack')) {
      const objects = [...objectsIn(payload)]
      const types = new Set(objects.map(({ type }) => type))
      expect(
        [...types].filter((type) => /user|broadcast|mrkdwn|emoji|channel|date/.test(String(type))),
      ).toEqual([])
      expect(isObject(payload) && payload.text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/)
      expect(urlsIn(objects).filter(isForeign)).toEqual([])
    }
  })

  test('is in runs of text alone in cards of Teams', () => {
    for (const payload of posted('teams')) {
      const objects = [...objectsIn(payload)]
      expect(objects.filter(({ type }) => type === 'TextBlock' || type === 'Image')).toEqual([])
      expect(urlsIn(objects).filter(isForeign)).toEqual([])
    }
  })

  test('is no Markdown in Discord and Mattermost, and no HTML in Google Chat', () => {
    for (const payload of posted('discord')) {
      expect(payload).toMatchObject({ allowed_mentions: { parse: [] } })
      const markdown = [...objectsIn(payload)].flatMap(({ description, value, title }) => [
        description,
        value,
        title,
      ])
      for (const text of markdown.filter((one) => typeof one === 'string')) {
        const own = text.replace(/^```\n.*\n```$/gms, '').replaceAll(`](${OWN}`, ' ')
        expect(own).not.toMatch(/(?<!\\)(\]\(|<[@#!a-z]|@(everyone|here)|https?:)/)
      }
    }
    for (const payload of posted('mattermost')) checkMarkdown(isObject(payload) ? String(payload.text) : '')
    for (const payload of posted('google-chat')) {
      // The header, and what is shown in place of the card, are plain text.
      const html = [...objectsIn(payload)].flatMap(({ text, topLabel }) => [text, topLabel])
      for (const text of html.filter((one) => typeof one === 'string')) checkHtml(text)
    }
  })

  test('is no header of an e-mail, and no part of its HTML', () => {
    for (const { raw, to, from } of mail.mails) {
      const [head = ''] = raw.split('\r\n\r\n')
      const names = head.split(/\r\n(?![ \t])/).map((line) => line.split(':')[0])
      expect(names).toEqual([
        ...[
          'Auto-Submitted',
          'X-Auto-Response-Suppress',
          'From',
          'To',
          'References',
          'Subject',
          'Message-ID',
        ],
        ...['Date', 'MIME-Version', 'Content-Type'],
      ])
      expect([from, to]).toEqual(['ci@example.com', ['dev@example.com']])
      checkHtml(unquoted(raw.slice(raw.indexOf('<!doctype html>'), raw.indexOf('</html>'))))
    }
  })

  test('is no Markdown in issues and summaries', () => {
    const { issues, writes } = stage.simulator.world
    expect(issues.length).toBeGreaterThan(0)
    for (const { body = '' } of issues) checkMarkdown(body)
    for (const { sent } of writes.filter(({ what }) => what === 'comment-created'))
      checkMarkdown(String(sent.body))
    checkMarkdown(told.summary)
  })

  test('means nothing to a shell into which an output is pasted', () => {
    const { report, alerts, failures, incidents } = told.outputs
    for (const output of [report, alerts, failures, incidents]) {
      expect(output).toMatch(/^[[{].{100}/)
      expect(output).not.toMatch(/[!#$%&'()*;<>?^`|~\n\r]/)
    }
  })

  test('is no command to the runner', () => {
    const lines = told.log.split('\n').map((line) => line.trim())
    const commands = lines.flatMap((line) => /^(::[^ :]*|##\[[^\]]*\])/.exec(line)?.[1] ?? [])
    const ours = ['::add-mask', '::debug', '::error', '::warning', '::notice']
    expect(commands.filter((command) => !ours.includes(command))).toEqual([])
    const theirs = new Set(texts.flatMap((text) => text.split(/[\r\n]+/)).map((line) => line.trim()))
    expect(lines.filter((line) => /^(::|##\[)/.test(line) && theirs.has(line))).toEqual([])
  })
})

test('no secret is in a log, an output, a summary, an issue, a message or the state', () => {
  const { world, token } = stage.simulator
  const keys = Object.values(webhookUrls).filter((url) => /[?=]|\/(?:services|webhooks|hooks)\//.test(url))
  const secrets = [token, PASSWORD, ROUTING_KEY, WEBHOOK_SECRET, ...keys]
  const places = {
    log: told.log.replace(/^::add-mask::.*$/gm, ''),
    outputs: JSON.stringify(told.outputs),
    summary: told.summary,
    issues: JSON.stringify(world.issues),
    messages: JSON.stringify(
      receivers.office.posted.map(({ service, payload }) => (service === 'pagerduty' ? '' : payload)),
    ),
    state: stateOnDisk(),
    mails: JSON.stringify(mail.mails.map(({ raw }) => unquoted(raw))),
  }
  for (const [place, text] of Object.entries(places))
    expect([place, secrets.filter((secret) => text.includes(secret))]).toEqual([place, []])
})

/** What the step left behind: the state, as it is in the cache too. */
function stateOnDisk(): string {
  const folder = join(stage.root, 'hosted', '_temp')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  const states = files.filter(({ parentPath, name }) =>
    /state/.test(join(parentPath, name).slice(folder.length)),
  )
  expect(states.length).toBeGreaterThan(0)
  return states.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).join('\n')
}

const isForeign = (url: string) => url !== OWN && !url.startsWith(`${OWN}/`)

function urlsIn(objects: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  return objects.flatMap(({ url }) => (typeof url === 'string' ? [url] : []))
}

/** Links to our own pages alone, no images, no HTML but ours, and nothing that GitHub or Mattermost would look for. */
function checkMarkdown(markdown: string): void {
  const nodes = nodesIn(parse(markdown))
  expect(nodes.filter(({ type }) => /image|footnote|definition/i.test(type))).toEqual([])
  expect(nodes.flatMap(({ type, url }) => (type === 'link' && isForeign(url ?? '') ? [url] : []))).toEqual([])
  const html = nodes.flatMap(({ type, value = '' }) =>
    type === 'html' ? [value.replace(/<!-- pipeline-vitals[^<>]*-->/g, '')] : [],
  )
  const tags = html.flatMap((text) => text.match(/<[^>]*>?/g) ?? [])
  expect(tags.filter((tag) => !/^<\/?(strong|details|summary|code|br|sub|p)( open)?\/?>$/.test(tag))).toEqual(
    [],
  )
  expect(
    nodes
      .flatMap((node) => (node.type === 'text' ? plainTexts(node) : []))
      .filter((text) => /@\w|(?<!\w)#\d|https?:|www\./.test(text)),
  ).toEqual([])
}

function nodesIn(tree: Tree): readonly Tree[] {
  return [tree, ...(tree.children ?? []).flatMap(nodesIn)]
}

function checkHtml(html: string): void {
  const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, url]) => url ?? '')
  expect(links.filter(isForeign)).toEqual([])
  const names = [...html.matchAll(/<\/?([a-z!][\w-]*)/gi)].map(([, name]) => name?.toLowerCase())
  expect(
    names.filter((name) =>
      /^(img|script|iframe|svg|form|input|object|embed|link|base|video|audio)$/.test(name ?? ''),
    ),
  ).toEqual([])
  expect(html).not.toMatch(/<[^>]*\son\w+=/i)
}

function unquoted(text: string): string {
  return text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}
