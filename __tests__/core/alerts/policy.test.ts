import { describe, expect, test } from '@jest/globals'
import { type AlertSettings, policyOf } from '../../../src/core/alerts/policy.ts'
import { rules } from '../../../src/core/alerts/rules.ts'
import { noSettings } from '../../builders/findings.ts'
import { aQuestion } from '../../builders/histories.ts'

const { thresholds } = aQuestion()
const rule = rules.find(({ id }) => id === 'low-success-rate')
if (!rule) throw new Error('no such rule')
const ci = { name: 'CI', path: '.github/workflows/ci.yml' }
const all = () => true
const policy = (settings: Partial<AlertSettings>, workflow?: typeof ci) =>
  policyOf(rule, { ...noSettings, ...settings }, thresholds, workflow)

describe('the policy of a rule', () => {
  test('is the rule’s own, with the threshold of its input', () => {
    expect(policy({})).toEqual({ severity: 'warning', threshold: 90 })
  })

  test('is what is set for all, member by member', () => {
    expect(policy({ rules: { 'low-success-rate': { threshold: 80 } } })).toEqual({
      severity: 'warning',
      threshold: 80,
    })
    expect(policy({ rules: { 'low-success-rate': { severity: 'info' } } })).toEqual({
      severity: 'info',
      threshold: 90,
    })
    expect(policy({ rules: { 'low-success-rate': 'off' } })).toBe('off')
  })

  test('is the last that is set for the workflow, where anything is', () => {
    const workflows = [80, 70].map((threshold) => ({
      matches: all,
      rules: { 'low-success-rate': { threshold } },
    }))
    expect(policy({ workflows }, ci)).toEqual({ severity: 'warning', threshold: 70 })
    expect(policy({ workflows })).toEqual({ severity: 'warning', threshold: 90 })
    expect(
      policy({ workflows: workflows.map((entry) => ({ ...entry, matches: () => false })) }, ci),
    ).toMatchObject({
      threshold: 90,
    })
  })

  test('can be switched on again for a workflow, as if it had not been off', () => {
    const settings = {
      rules: { 'low-success-rate': 'off' },
      workflows: [{ matches: all, rules: { 'low-success-rate': { severity: 'critical' } } }],
    } as const
    expect(policy(settings, ci)).toEqual({ severity: 'critical', threshold: 90 })
    expect(policy(settings)).toBe('off')
  })
})
