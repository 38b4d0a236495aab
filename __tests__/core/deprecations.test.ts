import { describe, expect, test } from '@jest/globals'
import { DAY, HOUR } from '../../src/core/model.ts'
import { announcedBy } from '../../src/core/vitals/deprecation-rules.ts'
import { deprecationsOf } from '../../src/core/vitals/deprecations.ts'
import type { Execution } from '../../src/core/vitals/executions.ts'
import { aRun, NOW } from '../builders/runs.ts'

describe('an annotation announces', () => {
  test.each([
    [
      'node12',
      'Node.js 12 actions are deprecated. Please update the following actions to use Node.js 16: actions/checkout@v2.',
    ],
    [
      'node12',
      'The following actions uses node12 which is deprecated and will be forced to run on node16: actions/cache@v2.',
    ],
    [
      'node16',
      'Node.js 16 actions are deprecated. Please update the following actions to use Node.js 20: actions/checkout@v3.',
    ],
    [
      'node20',
      'Node.js 20 actions are deprecated. The following actions are running on Node.js 20 and may not work as expected: actions/checkout@v4.',
    ],
    [
      'node20',
      'Node.js 20 is deprecated. The following actions target Node.js 20 but are being forced to run on Node.js 24: actions/checkout@v4.',
    ],
    [
      'set-output',
      'The `set-output` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.',
    ],
    [
      'save-state',
      'The `save-state` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.',
    ],
    [
      'add-path',
      'The `add-path` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution',
    ],
    [
      'actions/upload-artifact@v3',
      'This request has been automatically failed because it uses a deprecated version of `actions/upload-artifact: v3`. Learn more: https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/',
    ],
    [
      'actions/cache@v2',
      'This request has been automatically failed because it uses a deprecated version of `actions/cache: v2`. Please update your workflow to use v3/v4 of actions/cache to avoid interruptions.',
    ],
    [
      'codeql-action',
      'CodeQL Action major versions v1 and v2 have been deprecated. Please update all occurrences of the CodeQL Action in your workflow files to v3.',
    ],
    [
      'codeql-action',
      'CodeQL Action v3 will be deprecated in December 2026. Please update all occurrences of the CodeQL Action in your workflow files to v4.',
    ],
    [
      'ubuntu-latest',
      'ubuntu-latest pipelines will use ubuntu-24.04 soon. For more details, see https://github.com/actions/runner-images/issues/10636',
    ],
    [
      'ubuntu-18.04',
      'The ubuntu-18.04 environment is deprecated, consider switching to ubuntu-20.04(ubuntu-latest), or ubuntu-22.04 instead.',
    ],
    [
      'macos-11',
      'This is a scheduled macOS-11 brownout. The macOS-11 environment is deprecated and will be removed on June 28th, 2024.',
    ],
    [
      'macos-10.15',
      'The macOS-10.15 environment is deprecated, consider switching to macos-11(macos-latest), macos-12 instead.',
    ],
    [
      'ubuntu-20.04',
      'The Ubuntu 20.04 Actions runner image will begin deprecation on 2025-02-01 and will be fully unsupported by 2025-04-01',
    ],
    [
      'windows-2019',
      'The windows-2019 runner image is being deprecated, consider switching to windows-2022(windows-latest) instead.',
    ],
    [
      'input save-always',
      "Input 'save-always' has been deprecated with message: save-always does not work as intended",
    ],
    [
      'changelog/2027-01-01-a-new-thing',
      'The old thing will be removed. See https://github.blog/changelog/2027-01-01-a-new-thing/.',
    ],
  ])('%s: %s', (id, message) => {
    const announced = announcedBy(message)
    const expected = id.replace('changelog/', '')
    expect(announced?.id).toBe(expected)
    expect(announced?.title).not.toContain('undefined')
    expect(announced?.advice).not.toContain('undefined')
  })

  test.each([
    ["'componentWillMount' is deprecated. Use 'componentDidMount' instead."],
    ['warning: `std::mem::uninitialized` is deprecated'],
    ['This logic is deprecated now, and will be removed with v0.3'],
    ['Process completed with exit code 1.'],
    ['No files were found with the provided path: coverage/. No artifacts will be uploaded.'],
    ['Tests on ubuntu-22.04 failed'],
    ['see https://docs.github.com/en/actions'],
    [''],
    ['The `rm` command is deprecated'],
  ])('nothing: %s', (message) => {
    expect(announcedBy(message)).toBeUndefined()
  })
})

test('hostile text is read in time that grows with its length', () => {
  for (const piece of [
    'node',
    'ubuntu-',
    'ubuntu-1',
    'The `set-output` ',
    'a'.repeat(50),
    ' ',
    'CodeQL Action v1',
    '`',
  ])
    expect(announcedBy(piece.repeat(200_000 / piece.length))).toBeUndefined()
})

let id = 0
function execution(
  messages: readonly string[],
  given: { readonly workflowId?: number; readonly at?: number } = {},
): Execution {
  const { workflowId = 10, at = NOW - HOUR } = given
  id++
  return {
    run: aRun({ id, workflowId, createdAt: at }),
    attempt: 1,
    job: {
      id,
      name: 'build',
      conclusion: 'success',
      startedAt: at,
      completedAt: at + 60,
      failedStep: undefined,
      annotations: messages.map((message) => ({ level: 'warning', message })),
    },
  }
}

const scene = { from: NOW - 7 * DAY, repositoryUrl: 'https://github.com/octo-org/octo-repo' }

describe('deprecations', () => {
  test('are told once each, with the workflows concerned and the newest message', () => {
    const [old, newer] = ['actions/checkout@v3', 'actions/checkout@v4'].map(
      (action) =>
        `Node.js 20 actions are deprecated. The following actions are running on Node.js 20: ${action}`,
    )
    const executions = [
      execution([old ?? '', old ?? '', 'x'], { at: NOW - 2 * HOUR }),
      execution([newer ?? ''], { workflowId: 20, at: NOW - HOUR }),
      execution([old ?? ''], { workflowId: 20, at: NOW - 3 * HOUR }),
      execution(['The `set-output` command is deprecated and will be disabled soon.']),
      execution([old ?? ''], { workflowId: 30, at: NOW - 8 * DAY }),
    ]
    const found = deprecationsOf(executions, scene)
    expect(found).toMatchObject([
      { id: 'node20', message: newer, workflowIds: [10, 20], jobs: 3, lastAt: '2026-11-20T11:01:00Z' },
      { id: 'set-output', workflowIds: [10], jobs: 1 },
    ])
    expect(deprecationsOf(executions.toReversed(), scene)).toEqual(found)
  })

  test('are none where nothing is said, or nothing was read', () => {
    const { run, attempt, job } = execution([])
    const { annotations: _, ...unread } = job
    expect(
      deprecationsOf(
        [
          { run, attempt, job },
          { run, attempt, job: unread },
        ],
        scene,
      ),
    ).toEqual([])
  })

  test('quote no more than a line', () => {
    const [found] = deprecationsOf([execution([`Node.js 20 is deprecated ${'x'.repeat(5000)}`])], scene)
    expect(found?.message.length).toBe(300)
  })
})
