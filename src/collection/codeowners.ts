import { CODEOWNERS_PATHS, type OwnerRule, ownerRulesIn } from '../core/owners/codeowners.ts'
import { ApiError } from '../errors.ts'
import type { GitHub } from '../ports.ts'

/** Who owns what on the default branch; nobody anything where there is no such file. Throws an `ApiError`. */
export async function readCodeowners(github: Pick<GitHub, 'file'>): Promise<readonly OwnerRule[]> {
  for (const path of CODEOWNERS_PATHS) {
    try {
      return ownerRulesIn(await github.file(path))
    } catch (error) {
      if (!(error instanceof ApiError && error.kind === 'not-found')) throw error
    }
  }
  return []
}
