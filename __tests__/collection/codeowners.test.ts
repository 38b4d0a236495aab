import { afterEach, expect, test } from '@jest/globals'
import type { Simulator } from '../../simulator/server.ts'
import { readCodeowners } from '../../src/collection/codeowners.ts'
import { connect, simulate } from '../fakes/real.ts'
import { worldAt } from '../fakes/world.ts'

let simulator: Simulator

afterEach(async () => await simulator.close())

async function read(files: Readonly<Record<string, string>>, contents: 'read' | 'none' = 'read') {
  const world = worldAt()
  for (const [path, text] of Object.entries(files)) world.files.set(path, text)
  simulator = await simulate(world, [], contents === 'read' ? { contents } : {})
  return await readCodeowners(connect(simulator).github)
}

const everywhere = {
  '.github/CODEOWNERS': 'a @first',
  CODEOWNERS: 'a @second\nb @second',
  'docs/CODEOWNERS': '* @third',
}

test.each([
  [[], '@first'],
  [['.github/CODEOWNERS'], '@second'],
  [['.github/CODEOWNERS', 'CODEOWNERS'], '@third'],
] as const)('without %j the next place counts, alone', async (missing, expected) => {
  const files = Object.entries(everywhere).filter(([path]) => !missing.some((one) => one === path))
  const ownersOf = await read(Object.fromEntries(files))
  expect([ownersOf('a'), ownersOf('b')]).toEqual([[expected], expected === '@first' ? [] : [expected]])
})

test('without any, nobody owns anything', async () => {
  expect((await read({ 'README.md': '* @nobody' }))('a')).toEqual([])
})

test('where the token may not look, that is an error and not an absence', async () => {
  await expect(read(everywhere, 'none')).rejects.toMatchObject({ name: 'ApiError', kind: 'forbidden' })
})
