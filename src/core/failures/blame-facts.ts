import type { Blame, BlamedCommit } from '../reports/failures.ts'
import { type Break, onDefaultBranchToo, widening } from './blame.ts'
import { type Case, endsOfBreak } from './case.ts'
import { type CommitRange, rangeKey } from './commit-range.ts'
import { pathsIn } from './place.ts'
import { blamedCommit, type FailureScene, pointOf, workflowName } from './scene.ts'
import { suspectsIn } from './suspects.ts'

const MAX_SUSPECTS = 3

/** What came in with a failure, and what of it is likeliest to have done it. */
export function blameOf(given: Case, found: Break, scene: FailureScene): Blame {
  const { episode, good, bad } = found
  const ends = endsOfBreak(found)
  const range = ends && scene.history.ranges.get(rangeKey(ends))
  const elsewhere = onDefaultBranchToo(episode, given.episodes)
  const { branch, job, workflowId } = episode.line
  return {
    ...{ workflow: workflowName(scene, workflowId), job },
    ...(branch !== undefined && { branch }),
    ...{ lastGood: pointOf(scene, good), firstBad: pointOf(scene, bad) },
    kind: ends === undefined ? 'same-commit' : range ? 'commits' : 'not-compared',
    ...(ends && { compareUrl: `${scene.repositoryUrl}/compare/${rangeKey(ends)}` }),
    ...(range && { commitCount: range.total }),
    suspects: range ? likeliest(range, given, scene) : [],
    widened: ends === undefined ? [] : widening(found, range?.commits ?? []),
    ...(elsewhere && { onDefaultBranchSince: pointOf(scene, elsewhere.first) }),
  }
}

/** Commits for which something speaks; where nothing speaks for any, those of a short range. */
function likeliest(range: CommitRange, given: Case, scene: FailureScene): readonly BlamedCommit[] {
  const { run, finding } = given.told
  const { excerpt, place, line = '' } = finding
  const named = [line, ...(excerpt?.lines.slice(excerpt.root) ?? [])].flatMap(pathsIn)
  const clues = {
    category: finding.category,
    paths: [...new Set([...(place ? [place.path] : []), ...named])],
    tests: finding.tests,
    workflowPath: scene.history.workflows.get(run.workflowId)?.path,
  }
  // What a single commit changed is what the whole range did.
  const commits =
    range.total === 1 ? range.commits.map((commit) => ({ ...commit, files: range.files })) : range.commits
  const suspects = suspectsIn(commits, clues)
  const only = range.total === 1 ? ['is the only commit since the job last passed'] : []
  const isPointedAt = suspects.some(({ weight }) => weight > 0)
  return suspects
    .filter(({ weight }) => (isPointedAt ? weight > 0 : range.total <= MAX_SUSPECTS))
    .slice(0, MAX_SUSPECTS)
    .map(({ commit, reasons }) => blamedCommit(scene, commit, [...reasons, ...only]))
}
