import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const dist = new URL('../../dist/', import.meta.url)
const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'))

test('every module of the bundle was found when it was built', () => {
  expect(
    scripts.filter((file) => readFileSync(new URL(file, dist), 'utf8').includes('eval("require")')),
  ).toEqual([])
})

test('the heavy clients are chunks of their own, loaded when they are used', () => {
  const entry = readFileSync(new URL('index.js', dist), 'utf8')
  expect(scripts.length).toBeGreaterThan(3)
  expect(entry.length).toBeLessThan(700_000)
  expect(entry).not.toContain('BlockBlobClient')
})

test('the bundle names no folder of the machine that built it', () => {
  const root = new URL('../../', import.meta.url).pathname
  expect(scripts.filter((file) => readFileSync(new URL(file, dist), 'utf8').includes(root))).toEqual([])
})
