import { watchedRuns } from '../failures/case.ts'
import type { FailureScene } from '../failures/scene.ts'
import { thousands } from '../words.ts'
import { type Hits, hitsOf } from './hits.ts'

/** The text that an issue should have. */
export type HitTable = { readonly number: number; readonly body: string }

const START = '<!-- pipeline-vitals:hits -->'
const END = '<!-- /pipeline-vitals:hits -->'

/** GitHub refuses an issue's text that is longer. */
const MAX_BODY = 65_536

/** Those of the issues that were read just now, where their numbers have changed. */
export function hitTables(scene: Omit<FailureScene, 'from'>): readonly HitTable[] {
  const { knownIssues = [] } = scene
  const hits = hitsOf(watchedRuns(scene), scene, knownIssues)
  return knownIssues.flatMap(({ number, body }) => {
    const found = hits.get(number)
    const changed = body === undefined || !found ? undefined : withHitTable(body, found)
    return changed === undefined ? [] : [{ number, body: changed }]
  })
}

/**
 * The text of an issue with its hit table; `undefined` where there is nothing to change. Everything outside of the two
 * marks is its author's. An issue that was never hit gets no table.
 */
export function withHitTable(body: string, hits: Hits): string | undefined {
  const end = body.lastIndexOf(END)
  const start = end < 0 ? -1 : body.lastIndexOf(START, end)
  if (start < 0 && hits.month === 0) return undefined
  const table = `${START}\n${tableOf(hits)}\n${END}`
  // Marks of which one is missing are text like any other.
  const changed =
    start < 0
      ? `${body.trimEnd()}\n\n${table}\n`
      : `${body.slice(0, start)}${table}${body.slice(end + END.length)}`
  return normal(changed) === normal(body) || changed.length > MAX_BODY ? undefined : changed
}

function tableOf({ day, week, month }: Hits): string {
  return [
    '| Failed jobs with this line | 24 hours | 7 days | 30 days |',
    '| --- | --: | --: | --: |',
    `| of those whose logs were read | ${thousands(day)} | ${thousands(week)} | ${thousands(month)} |`,
  ].join('\n')
}

/** People who edit an issue in the browser leave carriage returns. */
const normal = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()
