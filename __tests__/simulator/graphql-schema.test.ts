import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  validate,
} from 'graphql'
import { jobsQuery, repositoryQuery } from './queries.ts'

const ours = buildSchema(
  readFileSync(new URL('../../simulator/graphql/schema.graphql', import.meta.url), 'utf8'),
)
const theirs = buildSchema(
  readFileSync(new URL('../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url), 'utf8'),
  // It is valid, and to check that takes a second.
  { assumeValidSDL: true, assumeValid: true },
)

/** Every word of a schema: types with their kinds, fields with their types, arguments with theirs, values. */
function wordsOf(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isSpecifiedScalarType(type) && !type.name.startsWith('__'))
    .flatMap((type) => {
      const kind = `${type.constructor.name} ${type.name}`
      if ('getValues' in type) return [kind, ...type.getValues().map(({ name }) => `${type.name}.${name}`)]
      if (!(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) return [kind]
      const interfaces =
        'getInterfaces' in type ? type.getInterfaces().map(({ name }) => `${type.name}: ${name}`) : []
      const fields = Object.values(type.getFields()).flatMap((field) => {
        const name = `${type.name}.${field.name}`
        const given: readonly GraphQLArgument[] = 'args' in field ? field.args : []
        return [`${name}: ${field.type}`, ...given.map((one) => `${name}(${one.name}: ${one.type})`)]
      })
      return [kind, ...interfaces, ...fields]
    })
}

test('the simulator’s schema is a part of GitHub’s', () => {
  const known = new Set(wordsOf(theirs))
  expect(wordsOf(ours).length).toBeGreaterThan(100)
  expect(wordsOf(ours).filter((word) => !known.has(word))).toEqual([])
})

const folder = new URL('../../src/adapters/github/', import.meta.url)

/** All constants that are queries, from wherever the adapter keeps them. */
async function productsQueries(): Promise<readonly (readonly [string, string])[]> {
  if (!existsSync(new URL('queries.ts', folder))) return []
  const texts: Readonly<Record<string, unknown>> = await import(new URL('queries.ts', folder).href)
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' && /^\s*(query|mutation)\b/.test(text) ? [[name, text] as const] : [],
  )
}

test('every query of the product is one for GitHub’s schema, and for the simulator’s', async () => {
  const queries = [
    ...(await productsQueries()),
    ['jobs', jobsQuery],
    ['repository', repositoryQuery],
  ] as const
  for (const [name, text] of queries) {
    for (const schema of [theirs, ours]) {
      expect({ name, errors: validate(schema, parse(text)).map(({ message }) => message) }).toEqual({
        name,
        errors: [],
      })
    }
  }
})

test('queries are nowhere else in the adapter than in their file', () => {
  const withQueries = readdirSync(folder).filter((name) =>
    /\bquery [A-Z]\w*\s*\(/.test(readFileSync(new URL(name, folder), 'utf8')),
  )
  expect(withQueries.filter((name) => name !== 'queries.ts')).toEqual([])
})

test('a query for what GitHub does not have is found out', () => {
  expect(
    validate(theirs, parse('{ repository(owner: "o", name: "n") { workflowRuns { totalCount } } }')),
  ).toHaveLength(1)
})
