import { casesOf } from './case.ts'
import { groupOf } from './group.ts'
import type { FailureScene } from './scene.ts'

/** Commits that a report will name, as suspects or as what mended, and whose titles tell of no pull request. */
export function commitsWithoutPull(scene: FailureScene): readonly string[] {
  const named = casesOf(scene)
    .map((one) => groupOf(one, scene, []))
    .flatMap(({ blame, memory }) => [...(blame?.suspects ?? []), ...(memory?.mendedBy ?? [])])
  return [...new Set(named.filter(({ pull }) => pull === undefined).map(({ sha }) => sha))]
}
