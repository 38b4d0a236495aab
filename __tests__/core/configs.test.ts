import { describe, expect, test } from '@jest/globals'
import { limit } from '../../src/collection/limit.ts'
import { decodeState } from '../../src/core/history/codec.ts'
import { MAX_CONFIG } from '../../src/core/history/configs.ts'
import { emptyHistory } from '../../src/core/history/history.ts'
import { textOf } from '../builders/histories.ts'
import { NOW } from '../builders/runs.ts'

const config = { seenAt: NOW, sha: 'a', text: 'rules:\n' }
const stored = (configs: unknown) => JSON.stringify({ ...JSON.parse(textOf(emptyHistory)), configs })

describe('config files in a state', () => {
  test('are the five that were read last', () => {
    const all = Array.from({ length: 8 }, (_, i) => [`${i}.yml`, { ...config, seenAt: NOW - i }] as const)
    const { configs } = limit({ ...emptyHistory, configs: new Map(all) }, { now: NOW, needed: NOW })
    expect([...configs.keys()]).toEqual(['0.yml', '1.yml', '2.yml', '3.yml', '4.yml'])
  })

  test('are none where an earlier state had none', () => {
    const decoded = decodeState(stored(undefined))
    expect(decoded.kind === 'state' && decoded.state.history.configs).toEqual(new Map())
  })

  test.each([
    ['no list', { a: config }],
    ['no name', [[1, config]]],
    ['no commit', [['a.yml', { ...config, sha: null }]]],
    ['a text that is none', [['a.yml', { ...config, text: 7 }]]],
    ['a time that is none', [['a.yml', { ...config, seenAt: 'now' }]]],
    ['a text that is too long', [['a.yml', { ...config, text: 'x'.repeat(MAX_CONFIG + 1) }]]],
  ])('make a state with %s broken', (_, configs) => {
    expect(decodeState(stored(configs))).toMatchObject({ kind: 'broken' })
  })
})
