import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Decoded, decodeState, encodeState, type State } from '../../src/core/history/codec.ts'
import type { History } from '../../src/core/history/history.ts'
import { missingAttempts } from '../../src/core/model.ts'
import { assessHealth } from '../../src/core/vitals/assess.ts'
import { anyName, aQuestion, plain, strangeHistory, textOf } from '../builders/histories.ts'
import { aHistory, anAttempt, aRun, NOW } from '../builders/runs.ts'
import { anyText } from '../builders/texts.ts'

/** Something in every part. */
const whole = encodeState({
  repository: 'octo-org/octo-repo',
  mergedArtifacts: new Set([7]),
  history: {
    ...aHistory([aRun({ id: 5, endings: ['failure', 'success'] })]),
    jobs: new Map([
      [
        '5/1',
        [{ id: 9, name: 'build', conclusion: 'failure', startedAt: 1, completedAt: 2, failedStep: 'make' }],
      ],
    ]),
    covered: [{ from: 1, to: 2 }],
    gone: new Set(['4']),
    examined: new Set(['3/1']),
    newestEtag: 'W/"x"',
    defaultBranch: { text: 'main', seenAt: 3 },
  },
})

const broken = { kind: 'broken', why: expect.any(String) }

describe('what was encoded', () => {
  test('decodes to the same, member by member', () => {
    const anyState: fc.Arbitrary<State> = fc.record({
      repository: anyName,
      history: strangeHistory(),
      mergedArtifacts: fc.uniqueArray(fc.maxSafeNat()).map((ids) => new Set(ids)),
    })
    fc.assert(
      fc.property(anyState, (state) => {
        expect(plainly(decodeState(encodeState(state)))).toEqual({ kind: 'state', state })
      }),
      { numRuns: 400 },
    )
  })

  test('is one text, in whatever order things were met', () => {
    fc.assert(
      fc.property(strangeHistory(), (history) => {
        const turned: History = {
          ...history,
          runs: new Map([...history.runs].reverse()),
          workflows: new Map([...history.workflows].reverse()),
          jobs: new Map([...history.jobs].reverse()),
          gone: new Set([...history.gone].reverse()),
          examined: new Set([...history.examined].reverse()),
        }
        expect(textOf(turned)).toBe(textOf(history))
      }),
    )
  })

  test('can bear the names of members of every object', () => {
    const history: History = {
      ...aHistory([aRun({ branch: '__proto__', event: 'constructor' })]),
      gone: new Set(['__proto__']),
    }
    const decoded = decodeState(textOf(history))
    expect(decoded.kind === 'state' && plain(decoded.state.history)).toEqual(history)
  })
})

describe('a state of more runs than a block holds', () => {
  const runs = Array.from({ length: 1234 }, (_, i) => aRun({ id: 5000 - i }))
  const job = {
    name: 'build',
    conclusion: 'success',
    startedAt: 1,
    completedAt: 2,
    failedStep: undefined,
  } as const
  const history: History = {
    ...aHistory(runs),
    // Some runs with jobs, and jobs whose run is not there.
    jobs: new Map([3, 4000, 4999, 5000].map((id) => [`${id}/1`, [{ id, ...job }]])),
  }
  const lines = textOf(history).split('\n')

  test('stands in lines, and is the same when it is read', () => {
    expect(lines).toHaveLength(3)
    const decoded = decodeState(lines.join('\n'))
    expect(decoded.kind === 'state' && plain(decoded.state.history)).toEqual(history)
  })

  test.each([
    ['cut in a line', lines.join('\n').slice(0, -9)],
    ['with a line of another kind', [...lines, '[]'].join('\n')],
    ['with an empty line at its end', `${lines.join('\n')}\n`],
    ['with a block without its table', [...lines, '{"runs":[],"jobs":[]}'].join('\n')],
  ])('and %s, it is broken', (_, text) => expect(decodeState(text)).toEqual(broken))
})

/** As the first version wrote it: one line, jobs as objects, no check suites, nothing beyond the runs. */
const firstVersion =
  '{"version":1,"repository":"octo-org/octo-repo","mergedArtifacts":[7],' +
  '"texts":["push","main","a","failure","success","cancelled"],' +
  '"runs":[[5,10,1,0,1,2,0,1000,[[1,1000,1300,3,0],[2,1600,1900,4,0]]],[6,10,2,0,-1,2,1,2000,[[1,2000,9000,5,1]]]],' +
  '"workflows":[{"id":10,"name":"CI","path":".github/workflows/ci.yml","seenAt":2000}],' +
  '"jobs":[["5/2",[{"id":9,"name":"build","conclusion":"success","startedAt":1610,"completedAt":1800},' +
  '{"id":8,"name":"lint","conclusion":"failure","startedAt":1600,"completedAt":1700,"failedStep":"make"}]]],' +
  '"covered":[{"from":900,"to":3000}],"gone":["4"],"examined":["6/1"],"newestEtag":"W/\\"x\\"",' +
  '"defaultBranch":{"text":"main","seenAt":2000}}'

describe('what the first version stored', () => {
  const state = decodedOf(firstVersion)

  test('is still known: runs, attempts, jobs and marks', () => {
    const { history, mergedArtifacts } = state
    expect(history.runs.get(5)).toEqual({
      ...{ id: 5, workflowId: 10, number: 1, event: 'push', branch: 'main', sha: 'a', fromFork: false },
      createdAt: 1000,
      attempts: [
        { number: 1, startedAt: 1000, updatedAt: 1300, conclusion: 'failure' },
        { number: 2, startedAt: 1600, updatedAt: 1900, conclusion: 'success' },
      ],
    })
    expect(history.runs.get(6)?.attempts[0]?.hitTimeLimit).toBe(true)
    expect(history.jobs.get('5/2')?.map(({ id, failedStep }) => [id, failedStep])).toEqual([
      [8, 'make'],
      [9, undefined],
    ])
    expect([history.gone, history.examined, mergedArtifacts]).toEqual([
      ...[new Set(['4']), new Set(['6/1'])],
      new Set([7]),
    ])
  })

  test('covers nothing, so that the check suites of all runs are seen', () => {
    expect([state.history.covered, state.history.newestEtag]).toEqual([[], undefined])
  })

  test('is stored and read in the present form', () => {
    expect(plainly(decodeState(encodeState(state)))).toEqual({ kind: 'state', state })
  })
})

/** As the second version wrote it: jobs as rows, the second block in a line of its own. */
const secondVersion = [
  '{"version":2,"repository":"octo-org/octo-repo","mergedArtifacts":[7],"blocks":1,' +
    '"texts":["push","main","a","failure","build","make","ubuntu-latest","Set up","success","Broken."],' +
    '"runs":[[5,10,1,0,1,2,0,1000,[[1,1000,1300,3,0]],-1]],' +
    '"jobs":[["5/1",[[9,4,3,1010,1200,5,6,[[7,8,0,20],[5,3,20,null]],[[0,9]]],[8,4,-1,1010,null,-1,-1,null,null]]]],' +
    '"findings":[],"workflows":[],"covered":[],"gone":[],"examined":[],"looked":[],"listed":[],"files":[],' +
    '"schedules":[],"coverage":[],"raised":[],"ranges":[]}',
  '{"texts":["push","b","lint","success"],"runs":[[6,10,2,0,-1,1,0,2000,[[1,2000,2300,3,0]],-1]],' +
    '"jobs":[["6/1",[[10,2,3,2010,2100,-1,-1,[],null]]]],"findings":[]}',
].join('\n')

describe('what the second version stored', () => {
  const { history } = decodedOf(secondVersion)

  test('is still known: jobs with their steps and annotations', () => {
    const step = { name: 'Set up', conclusion: 'success', startedAt: 1010, completedAt: 1030 }
    expect([...history.runs.keys()]).toEqual([5, 6])
    expect(new Map(history.jobs)).toEqual(
      new Map([
        [
          '5/1',
          [
            { id: 8, name: 'build', startedAt: 1010 },
            {
              ...{ id: 9, name: 'build', conclusion: 'failure', startedAt: 1010, completedAt: 1200 },
              ...{ failedStep: 'make', runner: 'ubuntu-latest' },
              steps: [step, { name: 'make', conclusion: 'failure', startedAt: 1030 }],
              annotations: [{ level: 'failure', message: 'Broken.' }],
            },
          ],
        ],
        [
          '6/1',
          [{ id: 10, name: 'lint', conclusion: 'success', startedAt: 2010, completedAt: 2100, steps: [] }],
        ],
      ]),
    )
  })

  test('is stored and read in the present form', () => {
    expect(plain(decodedOf(textOf(history)).history)).toEqual(plain(history))
  })

  test.each([
    ['without its second block', secondVersion.split('\n')[0] ?? ''],
    ['with a job that ended like nothing known', secondVersion.replace('[9,4,3,', '[9,4,5,')],
    ['with a step beyond all time', secondVersion.replace('[7,8,0,20]', '[7,8,8640000000000,1]')],
    ['with an annotation of no level', secondVersion.replace('[[0,9]]', '[[3,9]]')],
  ])('is broken %s', (_, text) => expect(decodeState(text)).toEqual(broken))
})

test('bytes are read as the text they are', () => {
  for (const text of [whole, firstVersion, secondVersion, `${whole}\n`, ''])
    expect(plainly(decodeState(new TextEncoder().encode(text)))).toEqual(plainly(decodeState(text)))
})

function decodedOf(text: string): State {
  const decoded = decodeState(text)
  if (decoded.kind !== 'state') throw new Error(JSON.stringify(decoded))
  return decoded.state
}

function plainly(decoded: Decoded): Decoded {
  if (decoded.kind !== 'state') return decoded
  return { ...decoded, state: { ...decoded.state, history: plain(decoded.state.history) } }
}

test('a state of which whole blocks are missing, or come twice, is broken', () => {
  const runs = Array.from({ length: 1200 }, (_, i) => aRun({ id: i + 1 }))
  const lines = textOf(aHistory(runs)).split('\n')
  expect(lines.length).toBeGreaterThan(2)
  expect(decodedOf(lines.join('\n')).history.runs.size).toBe(1200)
  for (const torn of [lines.slice(0, -1), [...lines, lines[1] ?? '']])
    expect(decodeState(torn.join('\n'))).toEqual(broken)
})

describe('broken, and nothing is thrown, is a state with', () => {
  const deep = 100_000

  test.each([
    ['version 1.5', changed('"version":3', '"version":2.5')],
    ['version 1e308', changed('"version":3', '"version":1e308')],
    ['version NaN', changed('"version":3', '"version":NaN')],
    ['a prototype in the place of its members', `{"__proto__":${whole}}`],
    ['nothing but lists', '['.repeat(deep) + ']'.repeat(deep)],
    ['nothing but objects', `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`],
    ['deep lists as runs', changed('"runs":', `"runs":${'['.repeat(deep)}${']'.repeat(deep)},"x":`)],
    ['an id that is rounded', changed('"runs":[[5,', '"runs":[[9007199254740993,')],
    ['an id of null, as NaN is written', changed('"runs":[[5,', '"runs":[[null,')],
    ['an id with a fraction', changed('"runs":[[5,', '"runs":[[5.5,')],
    ['a prototype as a table', changed('"texts":[', '"texts":{"__proto__":[]},"x":[')],
    ['a run that is no list', changed('"runs":[', '"runs":[{},')],
    ['a run of nothing', changed('"runs":[', '"runs":[[],')],
    ['a workflow that is null', changed('"workflows":[', '"workflows":[null,')],
    ['a path that is a number', changed('"path":"', '"path":0,"x":"')],
    ['jobs that are a list', changed('"jobs":{"runIds"', '"jobs":[],"x":{"runIds"')],
    ['jobs of more attempts than there are', changed('"runIds":[5]', '"runIds":[5,1]')],
    ['jobs of a negative run', changed('"runIds":[5]', '"runIds":[-5]')],
    ['jobs of half an attempt', changed('"attempts":[1]', '"attempts":[0.5]')],
    ['more jobs than there are', changed('"counts":[1]', '"counts":[2]')],
    ['no end of jobs', changed('"counts":[1]', '"counts":[9007199254740991]')],
    ['fewer jobs than nothing', changed('"counts":[1]', '"counts":[-1]')],
    ['a job without a name', changed('"names":[5]', '"names":[-1]')],
    ['a job whose name is in no table', changed('"names":[5]', '"names":[99]')],
    ['a job that ended like nothing known', changed('"conclusions":[3]', '"conclusions":[5]')],
    ['a job at no time', changed('"starts":[1]', '"starts":[8640000000001]')],
    ['a job that ends beyond all time', changed('"lengths":[1]', '"lengths":[8640000000000]')],
    ['a job at the time null', changed('"starts":[1]', '"starts":[null]')],
    ['a job with an id that is null', changed('"jobIds":[9]', '"jobIds":[null]')],
    ['a job with an id that is rounded', changed('"jobIds":[9]', '"jobIds":[9007199254740993]')],
    ['a failed step that is in no table', changed('"failedSteps":[6]', '"failedSteps":[-2]')],
    ['steps that are not there', changed('"stepCounts":[-1]', '"stepCounts":[1]')],
    ['no end of steps', changed('"stepCounts":[-1]', '"stepCounts":[4294967295]')],
    ['a number of steps below none', changed('"stepCounts":[-1]', '"stepCounts":[-2]')],
    ['an annotation of no level', changed('"annotations":[', '"annotations":[[0,[[3,5]]]')],
    ['an annotation of no text', changed('"annotations":[', '"annotations":[[0,[[0,-1]]]')],
    [
      'a listed workflow without a state',
      changed('"listed":[', '"listed":[{"id":1,"name":"","path":"","seenAt":1,"createdAt":1}'),
    ],
    [
      'a file without jobs',
      changed('"files":[', '"files":[["p",{"seenAt":1,"file":{"events":[],"schedules":[]}}]'),
    ],
    ['schedules seen at no time', changed('"schedules":[', '"schedules":[["p",{"from":1}]')],
    ['coverage of a half', changed('"coverage":[', '"coverage":[{"at":1,"sha":"a","covered":0.5,"total":1}')],
    ['an alert that nobody raised', changed('"raised":[', '"raised":[["k",null]')],
    ['a finding that is no list', changed('"findings":[', '"findings":[{}')],
    [
      'a finding of no kind',
      changed('"findings":[', '"findings":[[1,1,1,1,-1,-1,-1,-1,null,null,null,-1,[],0,[],0]'),
    ],
    [
      'a finding whose lines are no texts',
      changed('"findings":[', '"findings":[[1,1,1,1,0,-1,0,-1,null,[0,-1],null,-1,[],0,[],0]'),
    ],
    [
      'a range without commits',
      changed(
        '"ranges":[',
        '"ranges":[{"base":"a","head":"b","total":1,"onBaseAlone":0,"files":[],"seenAt":1}',
      ),
    ],
    [
      'a range seen at no time',
      changed(
        '"ranges":[',
        '"ranges":[{"base":"a","head":"b","total":1,"onBaseAlone":0,"files":[],"commits":[]}',
      ),
    ],
    ['a workflow seen at no time', changed(`"seenAt":${NOW}`, '"seenAt":-8640000000001')],
    ['a covered stretch that is a list', changed('"covered":[', '"covered":[[1,2],')],
    ['a covered stretch beyond all time', changed('"to":2', '"to":9007199254740991')],
    ['a mark that is a number', changed('"gone":["4"', '"gone":[4')],
    ['a mark that is null', changed('"examined":["3/1"', '"examined":[null')],
    ['a validator that is an object', changed('"newestEtag":"W/\\"x\\""', '"newestEtag":{}')],
    ['a default branch that is a text', changed('"defaultBranch":{', '"defaultBranch":"main","x":{')],
    ['artifacts in quotes', changed('"mergedArtifacts":[7', '"mergedArtifacts":["7"')],
    ['no repository', changed('"repository"', '"repo"')],
  ])('%s', (_, text) => expect(decodeState(text)).toEqual(broken))

  test.each([
    ['with an attempt 0', 8, [[0, 1, 2, -1, 0]]],
    [
      'with an attempt twice',
      8,
      [
        [1, 1, 2, -1, 0],
        [1, 1, 2, -1, 0],
      ],
    ],
    [
      'with attempts in another order',
      8,
      [
        [2, 1, 2, -1, 0],
        [1, 1, 2, -1, 0],
      ],
    ],
    ['with more attempts than can be counted', 8, [[4_000_000_000, 1, 2, -1, 0]]],
    ['with an attempt that ended like nothing known', 8, [[1, 1, 2, 0, 0]]],
    ['with an attempt whose ending is in no table', 8, [[1, 1, 2, 99, 0]]],
    ['with a time limit that is neither hit nor not', 8, [[1, 1, 2, -1, 2]]],
    ['that started at no time', 8, [[1, 8.64e12 + 1, 2, -1, 0]]],
    ['that ended at no time', 8, [[1, 1, Number.MAX_SAFE_INTEGER, -1, 0]]],
    ['created at no time', 7, 8.64e12 + 1],
    ['of a fork that is neither yes nor no', 6, 'yes'],
    ['of an event that is no index', 3, 'length'],
    ['on a branch at a half index', 4, 0.5],
    ['on a branch at another negative index', 4, -2],
  ])('a run %s', (_, place, value) => {
    const { runs, ...rest } = JSON.parse(whole)
    const text = JSON.stringify({ ...rest, runs: [runs[0].with(place, value)] })
    expect(decodeState(text)).toEqual(broken)
  })

  test('any text that is no state', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.json()), (text) => {
        expect(decodeState(text)).toEqual(broken)
      }),
    )
  })

  function changed(from: string, to: string): string {
    expect(whole.split(from)).toHaveLength(2)
    return whole.replace(from, to)
  }
})

describe('what is decoded', () => {
  test('can be reported on and told again, whatever one value was put in place of another', () => {
    const extreme = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(0, 1, -1, 8.64e12, -8.64e12, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
    )
    fc.assert(
      fc.property(strangeHistory({ minRuns: 1 }), fc.nat(), extreme, (history, place, value) => {
        const decoded = plainly(decodeState(replaceAt(textOf(history), place, value)))
        if (decoded.kind !== 'state') return
        assessHealth(decoded.state.history, aQuestion())
        expect(plainly(decodeState(encodeState(decoded.state)))).toEqual(decoded)
      }),
      { numRuns: 600 },
    )
  })

  test('has few enough attempts to list the missing ones', () => {
    const decoded = decodeState(textOf(aHistory([aRun({ attempts: [anAttempt({ number: 10_000 })] })])))
    const runs = decoded.kind === 'state' ? [...decoded.state.history.runs.values()] : []
    expect(runs.flatMap(missingAttempts)).toHaveLength(9_999)
  })

  test('has times that can be written, however far they are', () => {
    const attempts = [anAttempt({ updatedAt: 8.64e12, conclusion: 'failure' })]
    const decoded = decodeState(textOf(aHistory([aRun({ attempts })])))
    const report = decoded.kind === 'state' ? assessHealth(decoded.state.history, aQuestion()) : undefined
    expect(report?.overall.recovery.open[0]?.since).toBe('+275760-09-13T00:00:00Z')
  })
})

/** The JSON with its n-th value, counted through all depths, replaced. */
function replaceAt(json: string, n: number, value: unknown): string {
  let count = 0
  JSON.parse(json, (_, old) => {
    count++
    return old
  })
  let left = n % count
  return JSON.stringify(JSON.parse(json, (_, old) => (left-- === 0 ? value : old)))
}
