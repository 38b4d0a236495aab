import { expect, test } from '@jest/globals'
import { carriedBy, describedIn, type Schemas } from '../../scripts/schema-members.ts'

const schemas: Schemas = {
  'a.schema.json': {
    title: 'A',
    properties: {
      name: {},
      parts: { items: { $ref: '#/$defs/part' } },
      others: { items: { $ref: 'b.schema.json#/$defs/other' } },
    },
    $defs: { part: { title: 'Part', properties: { size: {}, parts: { items: { $ref: '#/$defs/part' } } } } },
  },
  'b.schema.json': {
    title: 'B',
    properties: { unused: {} },
    $defs: { other: { title: 'Other', properties: { url: {} } } },
  },
}

const all = ['a.schema.json#A.name', 'a.schema.json#A.parts', 'a.schema.json#A.others']

test('a schema describes its own members, and those that it leads to, also in a circle', () => {
  expect([...describedIn('a.schema.json', schemas)].toSorted()).toEqual(
    [...all, 'a.schema.json#Part.size', 'a.schema.json#Part.parts', 'b.schema.json#Other.url'].toSorted(),
  )
})

test('a value carries the members that it has somewhere', () => {
  const value = { name: '', parts: [{ parts: [{ size: 1 }] }], others: [] }
  expect([...carriedBy(value, 'a.schema.json', schemas)].toSorted()).toEqual(
    [...all, 'a.schema.json#Part.size', 'a.schema.json#Part.parts'].toSorted(),
  )
  expect([...carriedBy({ name: '' }, 'a.schema.json', schemas)]).toEqual(['a.schema.json#A.name'])
})

test('a reference that leads nowhere is a mistake', () => {
  expect(() => describedIn('c', { c: { $ref: '#/$defs/none' } })).toThrow('leads nowhere')
})
