import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { messageKinds } from '../../src/core/reports/message.ts'
import { toWebhook } from '../../src/render/webhook.ts'
import { changed, hostileMessage, opened, resolved } from '../builders/messages.ts'

const schema = JSON.parse(readFileSync(new URL('../../schema/webhook.schema.json', import.meta.url), 'utf8'))
const validate = formats.default(new Ajv2020({ allErrors: true })).compile(schema)

const events = [
  opened,
  changed,
  resolved,
  ...messageKinds.map((kind) => hostileMessage('\ud800"\n', kind)),
].map((message): Record<string, unknown> => JSON.parse(JSON.stringify(toWebhook(message))))

test('every event fits the schema', () => {
  expect(events.map((event) => [validate(event), validate.errors])).toEqual(events.map(() => [true, null]))
})

test('the schema knows no more types than there are, and no member that no event has', () => {
  expect(new Set(events.map(({ type }) => type))).toEqual(new Set(schema.properties.type.enum))
  const members = events.flatMap(({ data }) => Object.keys(data ?? {}))
  expect(new Set(Object.keys(schema.$defs.message.properties))).toEqual(new Set(members))
})

test('an event that lacks a member or has another does not fit', () => {
  for (const name of schema.$defs.message.required) {
    const { [name]: _, ...data } = JSON.parse(JSON.stringify(events[0]?.data))
    expect([name, validate({ ...events[0], data })]).toEqual([name, false])
  }
  expect(validate({ ...events[0], more: 1 })).toBe(false)
})
