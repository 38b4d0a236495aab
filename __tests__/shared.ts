import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from '@jest/globals'

const folder = fileURLToPath(new URL('../../shared/', import.meta.url))

/** The place of real data and vectors of others: beside the repository, under their own licences, and not in it. */
export function sharedPath(path: string): string {
  return `${folder}${path}`
}

/** `test`, or, where the data are not at hand, a skipped test whose title says so. */
export function testWith(path: string): (title: string, run: () => void | Promise<void>) => void {
  if (existsSync(sharedPath(path))) return test
  return (title) => test.skip(`${title} (skipped: ../shared/${path} is not here)`, () => undefined)
}
