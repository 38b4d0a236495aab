import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { surroundingsOf } from '../../src/adapters/surroundings.ts'

const folder = mkdtempSync(join(tmpdir(), 'pipeline-vitals-event-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function withPayload(text: string) {
  const path = join(folder, 'event.json')
  writeFileSync(path, text)
  return surroundingsOf({ GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_EVENT_PATH: path })
}

test('the payload of `workflow_run` names the run that it is about', () => {
  const payload = { workflow_run: { id: 7_000_000_001 }, repository: { default_branch: 'trunk' } }
  expect(withPayload(JSON.stringify(payload))).toMatchObject({
    triggeredBy: 7_000_000_001,
    defaultBranch: 'trunk',
  })
})

test('the commit that the job works on is told with what it was reached by', () => {
  const where = { GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_SHA: 'abc', GITHUB_REF: 'refs/heads/trunk' }
  expect(surroundingsOf(where)).toMatchObject({ sha: 'abc', ref: 'refs/heads/trunk' })
})

test.each([
  '{}',
  'null',
  '[]',
  '"workflow_run"',
  '',
  '{"workflow_run":null}',
  '{"workflow_run":{"id":"7"}}',
  '{"workflow_run":{"id":1.5}}',
  '{"workflow_run":{"id":9007199254740993}}',
  '{"workflow_run":{"id":{"toString":1}}}',
  '{"workflow_run"',
])('a payload that names none is no reason to stop: %s', (text) => {
  expect(withPayload(text).triggeredBy).toBeUndefined()
})

test.each(['file:///etc', 'ftp://api.github.com', 'api.github.com'])(
  '%s is no address of GitHub',
  (address) => {
    expect(() => surroundingsOf({ GITHUB_REPOSITORY: 'o/r', GITHUB_API_URL: address })).toThrow(
      'is no address',
    )
  },
)
