import type { World } from '../world.ts'
import type { Call, Misfit } from './call.ts'

/** What GitHub does not take of an issue or a comment, as it words it. */

/** "body is too long (maximum is 65536 characters)", of an issue and, a little otherwise, of a comment. */
const MAX_BODY = 65_536
const MAX_TITLE = 256
const MAX_LABELS = 100
const MAX_LABEL = 50
const MAX_ASSIGNEES = 10

export function issueMisfits(world: World, body: Call['body']): readonly Misfit[] {
  return [
    ...titleMisfits(body.title),
    ...bodyMisfits(body.body),
    ...labelsMisfits(labelsIn(body) ?? []),
    ...assigneesMisfits(world, assigneesIn(body) ?? []),
  ]
}

function titleMisfits(title: unknown): readonly Misfit[] {
  if (title === undefined || title === null) return []
  const text = String(title)
  if (text.trim() === '') return [{ resource: 'Issue', field: 'title', code: 'missing_field' }]
  if (lengthOf(text) <= MAX_TITLE) return []
  return [custom('Issue', 'title', `title is too long (maximum is ${MAX_TITLE} characters)`)]
}

function bodyMisfits(body: unknown): readonly Misfit[] {
  if (lengthOf(body) <= MAX_BODY) return []
  return [custom('Issue', 'body', `body is too long (maximum is ${MAX_BODY} characters)`)]
}

export function commentMisfits(body: unknown): readonly Misfit[] {
  if (typeof body !== 'string' || body.trim() === '')
    return [unprocessable('IssueComment', 'Body cannot be blank')]
  if (lengthOf(body) <= MAX_BODY) return []
  return [unprocessable('IssueComment', `Body is too long (maximum is ${MAX_BODY} characters)`)]
}

export function labelMisfits(name: string): readonly Misfit[] {
  if (name.trim() === '') return [{ resource: 'Label', field: 'name', code: 'missing_field' }]
  if (lengthOf(name) <= MAX_LABEL) return []
  return [custom('Label', 'name', `name is too long (maximum is ${MAX_LABEL} characters)`)]
}

function labelsMisfits(labels: readonly string[]): readonly Misfit[] {
  if (labels.length > MAX_LABELS)
    return [custom('Issue', 'labels', `Issues cannot have more than ${MAX_LABELS} labels`)]
  return labels.flatMap(labelMisfits)
}

/** Said of a token that may set assignees; of others GitHub drops them without a word. */
function assigneesMisfits({ people }: World, logins: readonly string[]): readonly Misfit[] {
  const strangers = logins.filter((login) => !people.has(login))
  const invalid = { resource: 'Issue', field: 'assignees', code: 'invalid' }
  if (strangers.length > 0)
    return [{ ...invalid, message: `assignees ${strangers.join(', ')} cannot be assigned to this issue` }]
  return logins.length > MAX_ASSIGNEES ? [invalid] : []
}

/** Names, whether given as such or in objects. */
export function labelsIn({ labels }: Call['body']): readonly string[] | undefined {
  if (!Array.isArray(labels)) return undefined
  return labels.map((label) => String(typeof label === 'object' && label !== null ? label.name : label))
}

export function assigneesIn({ assignees }: Call['body']): readonly string[] | undefined {
  return Array.isArray(assignees) ? assignees.map(String) : undefined
}

/** In characters, not in bytes: a body of 65,536 emoji is taken. */
export function lengthOf(text: unknown): number {
  return typeof text === 'string' ? [...text].length : 0
}

export function custom(resource: string, field: string, message: string): Misfit {
  return { resource, field, code: 'custom', message }
}

function unprocessable(resource: string, message: string): Misfit {
  return { resource, field: 'data', code: 'unprocessable', message }
}
