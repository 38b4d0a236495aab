import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { jobWorkspace } from '../../src/adapters/workspace.ts'

let root: string
let folder: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pipeline-vitals-workspace-'))
  folder = join(root, 'workspace')
  mkdirSync(folder)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('a file is written where it is told to, folders and all, over what was there', async () => {
  const { write, text } = jobWorkspace(folder)
  await write('site/pages/index.html', 'old')
  expect(await write('site/pages/index.html', 'new')).toBe(join(folder, 'site/pages/index.html'))
  expect(await text('site/pages/index.html')).toBe('new')
})

test('no link leads out: not a folder on the way, not the file itself, not one to nowhere yet', async () => {
  const outside = join(root, 'outside')
  mkdirSync(outside)
  writeFileSync(join(outside, 'file'), 'theirs')
  symlinkSync(outside, join(folder, 'folder'))
  symlinkSync(join(outside, 'file'), join(folder, 'link'))
  symlinkSync(join(outside, 'new'), join(folder, 'dangling'))
  const { write } = jobWorkspace(folder)
  for (const path of [
    'folder/file',
    'folder/a/b',
    'link',
    'dangling',
    '../outside/file',
    join(outside, 'file'),
  ])
    await expect(write(path, 'ours')).rejects.toThrow('is not in the workspace')
  expect(readFileSync(join(outside, 'file'), 'utf8')).toBe('theirs')
})

test('a link within the workspace is followed', async () => {
  mkdirSync(join(folder, 'site'))
  symlinkSync(join(folder, 'site'), join(folder, 'public'))
  await jobWorkspace(folder).write('public/index.html', 'page')
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe('page')
})

test('without a workspace nothing is written', async () => {
  await expect(jobWorkspace(undefined).write('index.html', '')).rejects.toThrow('there is none')
})
