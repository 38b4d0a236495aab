import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jobFiles } from '../../../src/core/failures/log-files.ts'
import { hostileText } from '../../render/payloads.ts'

const jobs = (...names: readonly string[]) => names.map((name, i) => ({ id: i + 1, name }))
const found = (files: readonly string[], ...names: readonly string[]) => [...jobFiles(files, jobs(...names))]

test('files of jobs are known by their names, those of steps are none', () => {
  const files = [
    '0_build.txt',
    '1_test (ubuntu-latest, 22).txt',
    'build/1_Set up job.txt',
    'system.txt',
    '-1_lint.txt',
  ]
  expect(found(files, 'build', 'test (ubuntu-latest, 22)', 'lint')).toEqual([
    ['0_build.txt', 1],
    ['1_test (ubuntu-latest, 22).txt', 2],
    ['-1_lint.txt', 3],
  ])
})

test('signs that names of files lose do not matter, and a name that was cut is known by its beginning', () => {
  const long = `${'very '.repeat(30)}long`
  expect(found(['0_call  build é.txt', `1_${long.slice(0, 90)}.txt`], 'call / build: é', long)).toEqual([
    ['0_call  build é.txt', 1],
    [`1_${long.slice(0, 90)}.txt`, 2],
  ])
})

test('what could be of two jobs, or in two files, is left out', () => {
  expect(found(['0_build.txt', '1_build (2).txt'], 'build', 'build')).toEqual([])
  expect(found(['0_a b.txt', '1_ab.txt'], 'a/b')).toEqual([])
  expect(found(['0_ab.txt'], 'a/b', 'a:b')).toEqual([])
  const long = 'x'.repeat(90)
  expect(found([`0_${long}.txt`], `${long}y`, `${long}z`)).toEqual([])
  expect(
    found(['0_!!!.txt', '0_.txt', '_a.txt', 'a.txt', '0_a/b.txt', '../0_a.txt'], '!!!', 'a', 'b', ''),
  ).toEqual([])
})

test('whatever names there are, no file is of two jobs and no job has two files', () => {
  const file = hostileText.map((text) => `0_${text}.txt`)
  fc.assert(
    fc.property(
      fc.array(fc.oneof(file, hostileText), { maxLength: 6 }),
      fc.array(hostileText, { maxLength: 6 }),
      (files, names) => {
        const pairs = [...jobFiles([...new Set(files)], jobs(...names))]
        expect(new Set(pairs.map(([, id]) => id)).size).toBe(pairs.length)
      },
    ),
  )
})
