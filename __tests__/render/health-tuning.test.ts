import { expect, test } from '@jest/globals'
import { rules } from '../../src/core/alerts/rules.ts'
import type { RuleReplay } from '../../src/core/reports/tuning.ts'
import { readConfig } from '../../src/inputs/config.ts'
import { suggestedYaml, tuningSection } from '../../src/render/health-tuning.ts'
import { healthy } from './health-reports.ts'

const replayed = rules.flatMap((rule): readonly RuleReplay[] =>
  rule.needs === 'runs'
    ? [
        {
          rule: rule.id,
          title: rule.title,
          unit: rule.unit,
          current: { threshold: 1, raised: 9, falseAlarms: 5 },
          candidates: [{ threshold: 7, raised: 4, falseAlarms: 0 }],
          suggestion: 7,
        },
      ]
    : [],
)

test('what is suggested to be pasted is a config file that sets just that', async () => {
  const settings = await readConfig(suggestedYaml(replayed), { file: 'suggested.yml', rules })
  expect(settings.rules).toEqual(
    Object.fromEntries(replayed.map(({ rule, suggestion }) => [rule, { threshold: suggestion }])),
  )
})

test('nothing is said of thresholds unless it was asked for, and nothing is to be pasted unless it is better', () => {
  const window = { from: '2026-01-08T12:00:00Z', to: '2026-03-09T12:00:00Z', runs: 40, days: 0 }
  const asIs = replayed.map(({ suggestion: _, ...rule }) => rule)
  const kinds = (report: Parameters<typeof tuningSection>[0]) => tuningSection(report).map(({ kind }) => kind)
  expect(kinds(healthy)).toEqual([])
  expect(kinds({ ...healthy, tuning: { ...window, rules: replayed } })).toContain('code')
  expect(kinds({ ...healthy, tuning: { ...window, rules: asIs } })).not.toContain('code')
})
