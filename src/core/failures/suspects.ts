import type { Category } from '../diagnosis/category.ts'
import type { Commit } from './commit-range.ts'

/** What a failure points at. */
export type Clues = {
  readonly category: Category
  /** Paths that the error names. */
  readonly paths: readonly string[]
  /** Names of failing tests, which can hold the path of their file. */
  readonly tests: readonly string[]
  /** `.github/workflows/ci.yml` of the job. */
  readonly workflowPath: string | undefined
}

/** A commit that may have done it, and what speaks for that; those with the most first, among equals the newest. */
export type Suspect = {
  readonly commit: Commit
  readonly reasons: readonly string[]
  readonly weight: number
}

/** What the dependencies of a project are read from. */
const DEPENDENCY_FILE =
  /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|requirements[\w.-]{0,40}\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|uv\.lock|poetry\.lock|Pipfile(?:\.lock)?|go\.(?:mod|sum)|Cargo\.(?:toml|lock)|pom\.xml|build\.gradle(?:\.kts)?|gradle\.lockfile|libs\.versions\.toml|[\w.-]{1,80}\.csproj|packages\.lock\.json|Directory\.Packages\.props|Gemfile(?:\.lock)?|composer\.(?:json|lock)|pubspec\.(?:yaml|lock)|Package\.(?:swift|resolved)|mix\.(?:exs|lock)|Dockerfile|[\w.-]{1,80}\.cabal|stack\.yaml)$/

type Sign = { readonly weight: number; readonly says: string }

export function suspectsIn(commits: readonly Commit[], clues: Clues): readonly Suspect[] {
  const newestFirst = commits.toReversed()
  return newestFirst
    .map((commit): Suspect => {
      const signs = (commit.files ?? []).flatMap((file) => signOf(file, clues) ?? [])
      const strongest = signs.toSorted((a, b) => b.weight - a.weight).slice(0, MAX_REASONS)
      return {
        commit,
        reasons: [...new Set(strongest.map(({ says }) => says))],
        weight: strongest.reduce((sum, { weight }) => sum + weight, 0),
      }
    })
    .toSorted((a, b) => b.weight - a.weight)
}

const MAX_REASONS = 3

/** How much it says that a commit changes a file. */
function signOf(file: string, clues: Clues): Sign | undefined {
  const { category, paths, tests, workflowPath } = clues
  if (paths.some((path) => isSame(path, file)))
    return { weight: 10, says: `changes ${file}, which the error names` }
  if (tests.some((test) => test.includes(file) || test.includes(baseName(file))))
    return { weight: 8, says: `changes ${file}, where a failing test is` }
  if (DEPENDENCY_FILE.test(file))
    return { weight: category === 'dependency-resolution' ? 10 : 3, says: `changes ${file}` }
  if (file === workflowPath || file.startsWith('.github/actions/'))
    return { weight: isOfWorkflow(category) ? 10 : 4, says: `changes ${file}, which runs the job` }
  const suspects = [...paths, ...tests.flatMap(pathOfTest)]
  const near = suspects.find((path) => stem(path) === stem(file))
  if (near !== undefined) return { weight: 6, says: `changes ${file}, the counterpart of ${near}` }
  const folder = suspects.find((path) => path.includes('/') && folderOf(path) === folderOf(file))
  return folder === undefined ? undefined : { weight: 2, says: `changes ${file}, beside ${folder}` }
}

/** An error can name a path from the root of the repository or from that of a package in it. */
function isSame(named: string, file: string): boolean {
  return named === file || (named.includes('/') && file.endsWith(`/${named}`)) || named.endsWith(`/${file}`)
}

function isOfWorkflow(category: Category): boolean {
  return category === 'configuration/workflow-syntax' || category === 'missing-secret/env'
}

/** `tests/test_a.py::test_b`, `src/a.test.ts > adds`. */
function pathOfTest(name: string): readonly string[] {
  const path = /^[\w@./+-]{1,200}\.\w{1,8}(?=::| [>›]|:\d|$)/.exec(name)?.[0]
  return path === undefined ? [] : [path]
}

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1)
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))

/** `a` of `src/a.ts`, `src/a.test.ts`, `tests/test_a.py` and `a_test.go`. */
function stem(path: string): string {
  return baseName(path)
    .replace(/\.\w{1,8}$/, '')
    .replace(/[._-](?:test|tests|spec)$/i, '')
    .replace(/^(?:test|spec)[._-]/i, '')
    .replace(/(?<=[a-z])(?:Test|Tests|Spec)$/, '')
}
