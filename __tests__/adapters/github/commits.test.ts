import { expect, test } from '@jest/globals'
import { toCommitWithFiles } from '../../../src/adapters/github/commits.ts'
import { responsibleFor } from '../../../src/core/issues/responsible.ts'
import { aFact, anIncident, issueSettings } from '../../builders/incident-facts.ts'
import { withAllOf } from '../../render/failure-reports.ts'

const [group] = withAllOf((text) => text).groups
const settings = { ...issueSettings, assignFrom: 'suspects' } as const

const authorOf = (account: unknown, name: unknown) =>
  toCommitWithFiles({ sha: 'abc', author: account, commit: { message: 'Change', author: { name } } }).author

/** Who is assigned where a commit of this author is suspected. */
function assigned(author: string): readonly string[] {
  if (!group?.blame) throw new RangeError('nothing is blamed')
  const suspects = [{ sha: 'abc', title: 'Change', author, reasons: [], url: 'https://github.com/o/r' }]
  const blamed = { ...group, blame: { ...group.blame, suspects } }
  return responsibleFor(aFact(anIncident(), { group: blamed }), settings).assignees
}

test('an author is the account that GitHub says', () => {
  expect(authorOf({ login: 'mona' }, 'Somebody Else')).toBe('mona')
  expect(assigned(authorOf({ login: 'mona' }, 'Somebody Else'))).toEqual(['mona'])
})

test.each(['mona', 'Mona Lisa', '@mona', '', 'a'.repeat(200), 'x\u202e\r\nmona'])(
  'a name in a commit of no account, such as %j, is no login and has nobody assigned',
  (name) => {
    const author = authorOf(null, name)
    expect(author).toMatch(/^[^\p{C}]{0,101}\(no account\)$/u)
    expect(assigned(author)).toEqual([])
  },
)
