import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import { refusal } from './refusals.ts'

/** What a query may ask for at most: `nodes` in all, and the `requests` that its connections make of the server. */
export type Cost = {
  readonly nodes: number
  readonly requests: number
  readonly refusals: readonly GraphQLError[]
}

export type Variables = Readonly<Record<string, unknown>>

/** https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
export const MAX_NODES = 500_000
const MAX_PAGE = 100
const MAX_IDS = 100
const REQUESTS_PER_POINT = 100

export function pointsOf({ requests }: Cost): number {
  return Math.max(1, Math.round(requests / REQUESTS_PER_POINT))
}

/** Counted before anything is looked up: every page is taken to be full. */
export function costOf(question: Question, operation: OperationDefinitionNode): Cost {
  const root = question.schema.getRootType(operation.operation)
  return costOfSelection(question, root ?? undefined, operation.selectionSet, 1)
}

export type Question = {
  readonly schema: GraphQLSchema
  /** Where its fragments are. Validated: then no fragment holds itself. */
  readonly document: DocumentNode
  readonly variables: Variables
}

function costOfSelection(
  question: Question,
  type: GraphQLNamedType | undefined,
  { selections }: SelectionSetNode,
  times: number,
): Cost {
  return sum(
    selections
      .filter((selection) => isIncluded(selection.directives ?? [], question.variables))
      .map((selection) => {
        if (selection.kind === 'Field') return costOfField(question, type, selection, times)
        const fragment =
          selection.kind === 'InlineFragment' ? selection : fragmentNamed(question, selection.name.value)
        if (!fragment) return sum([])
        const on = fragment.typeCondition
        const inner = on ? question.schema.getType(on.name.value) : type
        return costOfSelection(question, inner, fragment.selectionSet, times)
      }),
  )
}

function fragmentNamed({ document }: Question, name: string): FragmentDefinitionNode | undefined {
  return document.definitions.find(
    (one): one is FragmentDefinitionNode => one.kind === 'FragmentDefinition' && one.name.value === name,
  )
}

function costOfField(
  question: Question,
  parent: GraphQLNamedType | undefined,
  field: FieldNode,
  times: number,
): Cost {
  const { selectionSet } = field
  if (!selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) return sum([])
  const type = getNamedType(parent.getFields()[field.name.value]?.type)
  const argument = (name: string) => {
    const given = field.arguments?.find((argument) => argument.name.value === name)
    return given && givenValue(given.value, question.variables)
  }
  const ids = argument('ids')
  if (Array.isArray(ids)) {
    const inner = costOfSelection(question, type, selectionSet, times * ids.length)
    return ids.length > MAX_IDS ? sum([inner, refused(tooManyIds(ids.length))]) : inner
  }
  if (!type?.name.endsWith('Connection')) return costOfSelection(question, type, selectionSet, times)
  const size = Number(argument('first') ?? argument('last') ?? 0)
  const own = { nodes: times * size, requests: times, refusals: [] }
  const outOfBounds = boundsError(field, size)
  return sum([
    own,
    ...(outOfBounds ? [refused(outOfBounds)] : []),
    costOfSelection(question, type, selectionSet, times * Math.max(1, size)),
  ])
}

/** Bounds are asked for where nodes are: a total alone needs none. */
function boundsError({ name, selectionSet }: FieldNode, size: number): GraphQLError | undefined {
  const wantsNodes = selectionSet?.selections.some(
    (one) => one.kind === 'Field' && ['nodes', 'edges'].includes(one.name.value),
  )
  const what = `\`${name.value}\` connection`
  if (size > MAX_PAGE) {
    const message = `Requesting ${size} records on the ${what} exceeds the \`first\` limit of ${MAX_PAGE} records.`
    return refusal('EXCESSIVE_PAGINATION', message)
  }
  if (!wantsNodes || size > 0) return undefined
  const message = `You must provide a \`first\` or \`last\` value to properly paginate the ${what}.`
  return refusal('MISSING_PAGINATION_BOUNDARIES', message)
}

function tooManyIds(count: number): GraphQLError {
  const message = `You may not provide more than ${MAX_IDS} node ids; you provided ${count}.`
  return refusal('ARGUMENT_LIMIT', message)
}

function refused(error: GraphQLError): Cost {
  return { nodes: 0, requests: 0, refusals: [error] }
}

function isIncluded(directives: NonNullable<FieldNode['directives']>, variables: Variables): boolean {
  return directives.every(({ name, arguments: given }) => {
    const condition = given?.[0] && givenValue(given[0].value, variables) === true
    if (name.value === 'include') return condition
    return name.value !== 'skip' || !condition
  })
}

function givenValue(value: ValueNode, variables: Variables): unknown {
  switch (value.kind) {
    case 'Variable':
      return variables[value.name.value]
    case 'IntValue':
      return Number(value.value)
    case 'BooleanValue':
      return value.value
    case 'ListValue':
      return value.values.map((item) => givenValue(item, variables))
    default:
      return undefined
  }
}

function sum(costs: readonly Cost[]): Cost {
  return {
    nodes: costs.reduce((total, { nodes }) => total + nodes, 0),
    requests: costs.reduce((total, { requests }) => total + requests, 0),
    refusals: costs.flatMap(({ refusals }) => refusals),
  }
}
