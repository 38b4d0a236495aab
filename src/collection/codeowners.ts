import { CODEOWNERS_PATHS, ownerRulesIn, ownersOf } from '../core/owners/codeowners.ts'
import { ApiError } from '../errors.ts'
import type { GitHub } from '../ports/github.ts'

export type OwnersOf = (path: string) => readonly string[]

/** Who owns what on the default branch: nobody anything where there is no such file. Throws an `ApiError`. */
export async function readCodeowners(github: Pick<GitHub, 'file'>): Promise<OwnersOf> {
  for (const file of CODEOWNERS_PATHS) {
    try {
      const rules = ownerRulesIn(await github.file(file))
      return (path) => ownersOf(rules, path)
    } catch (error) {
      if (!(error instanceof ApiError && error.kind === 'not-found')) throw error
    }
  }
  return () => []
}
