/** What a JSON schema of ours is made of: objects, lists and references, also into another schema beside it. */
export type Schema = {
  readonly title?: string
  readonly $ref?: string
  readonly items?: Schema | false
  readonly properties?: Readonly<Record<string, Schema>>
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** Schemas by their file names: `weekly.schema.json`. */
export type Schemas = Readonly<Record<string, Schema>>

type Place = { readonly file: string; readonly schema: Schema }

/** All members that a schema describes, as `file#title.member`, also in others that it leads to. */
export function describedIn(file: string, schemas: Schemas): ReadonlySet<string> {
  const members = new Set<string>()
  const visited = new Set<Schema>()
  const visit = (given: Place): void => {
    const place = followed(given, schemas)
    if (visited.has(place.schema)) return
    visited.add(place.schema)
    for (const schema of [place.schema.items, ...Object.values(place.schema.properties ?? {})])
      if (schema) visit({ ...place, schema })
    for (const name of Object.keys(place.schema.properties ?? {})) members.add(nameOf(place, name))
  }
  visit(topOf(file, schemas))
  return members
}

/** Those of them that a value has. */
export function carriedBy(value: unknown, file: string, schemas: Schemas): ReadonlySet<string> {
  const members = new Set<string>()
  const visit = (given: Place, part: unknown): void => {
    const place = followed(given, schemas)
    const { items, properties } = place.schema
    if (Array.isArray(part) && items) for (const one of part) visit({ ...place, schema: items }, one)
    if (typeof part !== 'object' || part === null || !properties) return
    for (const [name, member] of Object.entries(part)) {
      members.add(nameOf(place, name))
      visit({ ...place, schema: properties[name] ?? {} }, member)
    }
  }
  visit(topOf(file, schemas), value)
  return members
}

function topOf(file: string, schemas: Schemas): Place {
  return { file, schema: schemas[file] ?? {} }
}

function followed({ file, schema }: Place, schemas: Schemas): Place {
  if (schema.$ref === undefined) return { file, schema }
  const [other, path = ''] = schema.$ref.split('#/$defs/')
  const target = other || file
  const found = schemas[target]?.$defs?.[path]
  if (!found) throw new Error(`${schema.$ref} of ${file} leads nowhere`)
  return followed({ file: target, schema: found }, schemas)
}

/** Definitions without a title are told apart by their members well enough. */
function nameOf({ file, schema: { title = '' } }: Place, member: string): string {
  return `${file}#${title}.${member}`
}
