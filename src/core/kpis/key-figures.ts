import type { Run } from '../model.ts'
import type { CoverageVitals, Vitals } from '../reports/health.ts'
import type { Kpi } from '../reports/kpi.ts'
import { firstRedOf } from '../vitals/feedback.ts'
import type { RedStretch } from '../vitals/incidents.ts'
import { detectionOf } from '../vitals/recovery.ts'
import { type Scene, vitalsOf } from '../vitals/vitals.ts'
import { figuresOf } from './figures.ts'
import { type KpiTargets, kpisOf } from './kpis.ts'

type Given = {
  /** Those that count, of both windows and before. */
  readonly runs: readonly Run[]
  readonly stretches: readonly RedStretch[]
  readonly coverage?: CoverageVitals | undefined
}

/** Vital signs and KPIs as a health check has them, without its other signs, which take all jobs of all runs. */
export function keyFiguresOf(
  { runs, stretches, coverage }: Given,
  scene: Scene,
  targets: KpiTargets,
): { readonly overall: Vitals; readonly kpis: readonly Kpi[] } {
  const { history, from, thresholds } = scene
  const overall = vitalsOf(runs, stretches, scene)
  const signs = {
    feedback: {
      firstRed: firstRedOf(
        runs.filter(({ createdAt }) => createdAt >= from),
        history,
      ),
    },
    detection: detectionOf(history.raised, scene),
  }
  const measured = { ...scene, overall, signs, coverage, runs, stretches, minRuns: thresholds.minRuns }
  return { overall, kpis: kpisOf(figuresOf(measured, targets), targets) }
}
