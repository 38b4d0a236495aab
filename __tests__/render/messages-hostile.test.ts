import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { type Message, messageKinds } from '../../src/core/reports/message.ts'
import { toDiscord } from '../../src/render/discord.ts'
import { toEmail } from '../../src/render/email.ts'
import { toGoogleChat } from '../../src/render/google-chat.ts'
import { oneLine } from '../../src/render/literal.ts'
import { toMattermost } from '../../src/render/mattermost.ts'
import { toPagerDuty } from '../../src/render/pagerduty.ts'
import { toSlack } from '../../src/render/slack.ts'
import { toTeams } from '../../src/render/teams.ts'
import { toWebhook } from '../../src/render/webhook.ts'
import { hostileMessage, opened, options } from '../builders/messages.ts'
import { sharedPath, testWith } from '../shared.ts'
import { hostileText, hostileTexts, testWithVectors } from './payloads.ts'
import { parse, plainTexts, shapeOf } from './tree.ts'

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value))

/** A payload without its words: what is left is markup, and may not depend on them. */
function skeleton(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => skeleton(one))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, skeleton(member, name)]))
  const isWords = /^(text|title|subtitle|topLabel|fallbackText|name|value|description|summary|source)$/.test(
    key,
  )
  return typeof value === 'string' && isWords ? '…' : value
}

const tags = (html: string) =>
  html.match(/<[^>]*>|&(?!(?:amp|lt|gt|quot|#39);)|[<>]/g)?.filter((tag) => tag !== '<wbr>')
const words = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (whole) => {
    return { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }[whole] ?? whole
  })

/** The texts of the paragraphs and widgets of a card, which read HTML. */
const chatTags = (chat: unknown) =>
  JSON.stringify(chat)
    .match(/"(?:text|topLabel)":"((?:[^"\\]|\\.)*)"/g)
    ?.flatMap((html) => tags(html) ?? [])

/** What is left of Discord's Markdown without our own parts and without what is escaped. */
function unescaped(markdown: string): string {
  return markdown
    .replace(/```\n.*\n```/g, '')
    .replace(/\\[!-/:-@[-`{-~]/g, '')
    .replace(/^- /gm, '')
    .replace(/\*\*(What broke|Suspects)\*\*/g, '')
    .replace(/\[([^[\]]*)\]\(https:\/\/github\.com\/acme\/[\w./-]*\)/g, '$1')
}

/** A message in every channel. */
function rendered(message: Message) {
  return {
    slack: toSlack(message, options),
    teams: toTeams(message, options),
    discord: toDiscord(message, options),
    mattermost: parse(toMattermost(message, options).text),
    chat: toGoogleChat(message, options),
    email: toEmail(message, options),
    pagerDuty: toPagerDuty(message, options),
  }
}

/** All that is markup in them, without how many words there are. */
function markupOf({ mattermost, email, pagerDuty, ...payloads }: ReturnType<typeof rendered>): string {
  return JSON.stringify({
    payloads: skeleton(payloads),
    mattermost: shapeOf(mattermost)
      .replaceAll('words', '')
      .replace(/,(?=[,)])/g, ''),
    chatTags: chatTags(payloads.chat.cardsV2),
    email: tags(email.html),
    pagerDuty: Object.keys(pagerDuty ?? {}),
  })
}
const markup = markupOf(rendered(hostileMessage('harmless')))

function check(text: string): void {
  const message = hostileMessage(text)
  const all = rendered(message)
  const { slack, teams, discord, mattermost, email } = all
  expect(markupOf(all)).toBe(markup)

  expect(slack.text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/)
  expect(JSON.stringify(teams)).not.toContain('"type":"TextBlock"')

  const [{ title, description = '', fields }] = discord.embeds
  for (const markdown of [title, description, ...fields.map(({ value }) => value)])
    expect(unescaped(markdown).replace(/[^!-/:-@[-`{-~]/g, '')).toBe('')
  expect(description.match(/```/g)).toHaveLength(2)

  const plain = plainTexts(mattermost)
  expect(plain.filter((words) => /@|#\d|:[\w+-]+:|www\.|~\w/.test(words))).toEqual([])

  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  expect(email.subject).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)

  const seen = oneLine(text).trim() || '–'
  if (seen.length > 100) return
  expect(JSON.stringify(slack)).toContain(JSON.stringify(seen).slice(1, -1))
  expect(words(email.html)).toContain(seen)
  expect(email.text).toContain(seen)
  expect(toWebhook(message).data.rootLine).toBe(text.toWellFormed())
}

testWithVectors('no known attack becomes markup, a mention or a link in any channel', () => {
  const texts = hostileTexts()
  expect(texts.length).toBeGreaterThan(600)
  for (const text of texts) check(text)
})

test('no text thick with punctuation becomes markup, a mention or a link in any channel', () => {
  fc.assert(fc.property(hostileText, check), { numRuns: 200 })
})

test('a text that would define a link at the start of a line defines none', () => {
  for (const text of ['x]: https://evil.example', '1. x', '12) x', '[x]: y', '^x]: y', '- x', '+ x', '# x'])
    check(text)
})

test('a message of a headline alone is one in every channel', () => {
  const { summary: _, rootLine: __, since: ___, ...rest } = opened
  const bare: Message = { ...rest, broke: [], suspects: [], fields: [], links: [] }
  const { sections } = toGoogleChat(bare, options).cardsV2[0].card
  // A section without widgets is refused.
  expect(sections.map(({ widgets }) => widgets.length)).toEqual([1])
  expect(toDiscord(bare, options).embeds[0]).not.toHaveProperty('description')
  expect(toEmail(bare, options).text).toBe('🔴 CI is red on main\n\nacme/shop\n')
})

test('no address but those of our own servers becomes a link', () => {
  const addresses = [
    ...['https://evil.example/', 'javascript:alert(1)', 'data:text/html,x', '//evil.example', ''],
    ...['http://github.com/', 'https://github.com:8443/', `https://github.com/${'a'.repeat(3000)}`],
    ...['https://github.com.evil.example/', 'https://github.com@evil.example/', 'https://u:p@github.com/'],
  ]
  const message: Message = {
    ...opened,
    broke: addresses.map((url) => ({ text: 'x', url })),
    suspects: addresses.map((url) => ({ text: 'x', url })),
    links: addresses.map((url) => ({ label: 'x', url })),
  }
  const payloads = [toSlack, toTeams, toDiscord, toMattermost, toGoogleChat, toPagerDuty, toEmail].map(
    (render) => JSON.stringify(render(message, options)),
  )
  for (const payload of payloads) expect(payload).not.toMatch(/evil|javascript|data:text|u:p@|8443|aaaa/)
})

test('an address of our own server cannot leave its link', () => {
  const url = 'https://github.com/a)b](c)"<d>|e\'f`g*h_i'
  const message = { ...opened, broke: [{ text: 'x', url }], links: [{ label: 'Run', url }] }
  const href = 'https://github.com/a%29b%5D%28c%29%22%3Cd%3E%7Ce%27f%60g%2Ah_i'
  expect(toMattermost(message, options).text).toContain(`[x](${href})`)
  expect(toDiscord(message, options).embeds[0].description).toContain(`[x](${href})`)
  expect(toEmail(message, options).html).toContain(`<a href="${href}"`)
})

describe('mentions', () => {
  const calling = (...mentions: readonly string[]) => ({ ...options, mentions })

  test('call those who were named', () => {
    const slack = JSON.stringify(toSlack(opened, calling('U012AB3CD', 'S012AB3CD', 'here')).blocks)
    expect(slack).toContain('{"type":"user","user_id":"U012AB3CD"}')
    expect(slack).toContain('{"type":"usergroup","usergroup_id":"S012AB3CD"}')
    expect(slack).toContain('{"type":"broadcast","range":"here"}')
    expect(toDiscord(opened, calling('80351110224678912', '&165511591545143296', 'here'))).toMatchObject({
      content: '@here <@80351110224678912> <@&165511591545143296>',
      allowed_mentions: { parse: ['everyone'], users: ['80351110224678912'], roles: ['165511591545143296'] },
    })
    expect(toMattermost(opened, calling('mona', '@here')).text).toMatch(/^@mona @here\n\n/)
    expect(toGoogleChat(opened, calling('users/all')).text).toBe('<users/all>')
    const teams = toTeams(opened, calling('mona@acme.example')).attachments[0].content
    expect(teams.body.at(-1)).toMatchObject({ type: 'TextBlock', text: '<at>mona@acme.example</at>' })
    expect(teams.msteams.entities).toHaveLength(1)
  })

  test('that are none are never markup', () => {
    const strange = calling('<!channel>', '<at>x</at>', 'users/all>', '&1><@2', 'a b', '')
    expect(toSlack(opened, strange).text).not.toContain('<')
    expect(JSON.stringify(toSlack(opened, strange))).not.toContain('broadcast')
    expect(toDiscord(opened, strange).content).toBe('')
    expect(toMattermost(opened, strange).text).toMatch(/^#### /)
    expect(toGoogleChat(opened, strange).text).toBeUndefined()
    expect(toTeams(opened, strange).attachments[0].content.msteams.entities).toEqual([])
  })
})

/** Texts of any length, of characters that become longer in one form or another. */
const bulky = fc
  .record({
    of: fc.constantFrom('a', '"', '\\', '&', '<', '`', '*', '.', '\u202e', '💥', '\u0000'),
    times: fc.nat(5000),
  })
  .map(({ of, times }) => of.repeat(times))
const bulkyMessage: fc.Arbitrary<Message> = fc
  .record({ text: bulky, items: fc.nat(60), kind: fc.constantFrom(...messageKinds) })
  .map(({ text, items, kind }) => ({
    ...hostileMessage(text, kind),
    broke: Array.from({ length: items }, () => ({
      text,
      url: 'https://github.com/acme/shop/actions/runs/1',
    })),
    suspects: Array.from({ length: items }, () => ({ text })),
    fields: Array.from({ length: items }, () => ({ name: text, value: text })),
    links: Array.from({ length: items }, () => ({ label: text, url: 'https://github.com/acme/shop' })),
  }))

test('a message of any size fits every channel', () => {
  fc.assert(
    fc.property(bulkyMessage, (message) => {
      const { text, blocks } = toSlack(message, options)
      const header = blocks.find(({ type }) => type === 'header')
      expect(blocks.length).toBeLessThanOrEqual(50)
      expect(header?.type === 'header' && [...header.text.text].length).toBeLessThanOrEqual(150)
      expect(text.length).toBeLessThanOrEqual(4000)
      expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(13_000)
      expect(bytes(toTeams(message, options))).toBeLessThanOrEqual(21_000)
      const [{ title, description = '', fields, footer }] = toDiscord(message, options).embeds
      expect(title.length).toBeLessThanOrEqual(256)
      expect(description.length).toBeLessThanOrEqual(4096)
      expect(fields.length).toBeLessThanOrEqual(25)
      const all = [title, description, footer.text, ...fields.flatMap(({ name, value }) => [name, value])]
      expect(all.join('').length).toBeLessThanOrEqual(6000)
      expect(toMattermost(message, options).text.length).toBeLessThanOrEqual(16_383)
      expect(bytes(toGoogleChat(message, options))).toBeLessThanOrEqual(32_000)
      const event = toPagerDuty(message, options)
      if (event?.event_action === 'trigger') expect(event.payload.summary.length).toBeLessThanOrEqual(1024)
      expect(bytes(event ?? {})).toBeLessThanOrEqual(512_000)
      expect(bytes(toWebhook(message))).toBeLessThanOrEqual(20_000)
      expect(Buffer.byteLength(toEmail(message, options).html)).toBeLessThanOrEqual(102_000)
    }),
    { numRuns: 60 },
  )
})

test('what did not fit is counted', () => {
  const message = { ...opened, broke: Array.from({ length: 1234 }, (_, i) => ({ text: `job ${i}` })) }
  expect(toEmail(message, options).text).toContain('  * … and 1,214 more')
})

const schemas = ['1.4.0', '1.5.0', '1.6.0'].map(
  (version) => `vectors/cards/schemas/adaptive-card-${version}.json`,
)
testWith('vectors/cards/schemas')('every card is one by the schemas of Adaptive Cards', () => {
  const validators = schemas.map((path) => {
    // Of draft 6, but for two places that say `required` as draft 3 did.
    const {
      id: _,
      $schema: __,
      ...schema
    } = JSON.parse(readFileSync(sharedPath(path), 'utf8'), (key, value) =>
      key === 'required' && typeof value === 'boolean' ? undefined : value,
    )
    return formats.default(new Ajv({ strict: false, allErrors: true })).compile(schema)
  })
  fc.assert(
    fc.property(
      fc.oneof(
        bulkyMessage,
        hostileText.map((text) => hostileMessage(text)),
      ),
      (message) => {
        const { msteams: _, ...card } = toTeams(message, { ...options, mentions: ['mona@acme.example'] })
          .attachments[0].content
        for (const validate of validators) expect([validate(card), validate.errors]).toEqual([true, null])
      },
    ),
    { numRuns: 40 },
  )
})
