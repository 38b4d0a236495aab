import { type GitHub, LABELLED_ISSUES, type LabelledIssue } from '../../ports/github.ts'
import { isPullRequest } from './issue-answers.ts'
import { type Reader, wholeBody, wholeJson } from './rest.ts'
import { array, integer, object, text } from './shape.ts'

/** Words of GitHub for who may push. */
const WRITING: readonly string[] = ['admin', 'write']

/** Issues with who wrote them, and what these may do. */
export function labelledReads({
  read,
  target,
}: Pick<Reader, 'read' | 'target'>): Pick<GitHub, 'labelledIssues' | 'mayWrite'> {
  return {
    labelledIssues: async (label) => {
      const parameters = { ...target, labels: label, state: 'open', per_page: LABELLED_ISSUES }
      return await read('GET /repos/{owner}/{repo}/issues', parameters, (answer) =>
        array(wholeBody(answer), 'issues')
          .filter((value) => !isPullRequest(value))
          .map(toLabelledIssue),
      )
    },
    // https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
    mayWrite: async (username) =>
      await read(
        'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
        { ...target, username },
        (answer) => WRITING.includes(text(wholeJson(answer).permission, 'permission')),
      ),
  }
}

function toLabelledIssue(value: unknown): LabelledIssue {
  const { number, title, body, user } = object(value, 'an issue')
  return {
    number: integer(number, 'an issue’s number'),
    title: text(title, 'title'),
    body: text(body ?? '', 'body'),
    author: user == null ? undefined : toAuthor(user),
  }
}

function toAuthor(user: unknown): NonNullable<LabelledIssue['author']> {
  const { id, login } = object(user, 'user')
  return { id: integer(id, 'a user’s id'), login: text(login, 'login') }
}
