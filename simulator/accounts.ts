import { createHash } from 'node:crypto'

/** Ids that are known. https://api.github.com/users/github-actions%5Bbot%5D */
const known: Readonly<Record<string, number>> = {
  'github-actions[bot]': 41_898_282,
  'dependabot[bot]': 49_699_333,
  ghost: 10_137,
}

/** The same for the same login, whatever its case. */
export function accountId(login: string): number {
  const name = login.toLowerCase()
  return known[name] ?? (createHash('sha1').update(name).digest().readUInt32BE() % 200_000_000) + 1000
}

export function isBot(login: string): boolean {
  return login.endsWith('[bot]')
}
