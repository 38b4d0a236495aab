import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { carriedBy, describedIn, type Schemas } from './schema-members.ts'

/** What the demo writes, by the schema that it fits; a page holds its data. */
const outputs = {
  'dashboard.schema.json': ['data.json', 'pins-data.json', 'storm-data.json', 'storm-dashboard.html'],
  'weekly.schema.json': ['weekly.json', 'pins-weekly.json', 'storm-weekly.json'],
  'badge.schema.json': ['badges/health.json'],
  // Of these the others show parts.
  'report.schema.json': ['report.json'],
  'failures.schema.json': ['failures.json'],
}

const complete = ['dashboard.schema.json', 'weekly.schema.json', 'badge.schema.json']

/** Only a log of many megabytes has them, and a repository to which nobody has pushed for weeks. */
const elsewhere = ['failures.schema.json#.linesLeftOut', 'report.schema.json#Schedule.disabledAt']

/** Members of the schemas of pages, weekly reports and badges that nothing in the demo has. */
export function membersNotShown(out: string): readonly string[] {
  const schemas: Schemas = Object.fromEntries(
    Object.keys(outputs).map((file) => [
      file,
      JSON.parse(readFileSync(new URL(`../schema/${file}`, import.meta.url), 'utf8')),
    ]),
  )
  const shown = new Set(
    Object.entries(outputs).flatMap(([schema, files]) =>
      files.flatMap((file) => [...carriedBy(read(join(out, file)), schema, schemas)]),
    ),
  )
  const described = new Set(complete.flatMap((file) => [...describedIn(file, schemas)]))
  return [...described].filter((member) => !shown.has(member) && !elsewhere.includes(member))
}

function read(path: string): unknown {
  const text = readFileSync(path, 'utf8')
  return JSON.parse(path.endsWith('.html') ? (/id="data">([^<]*)</.exec(text)?.[1] ?? '') : text)
}
