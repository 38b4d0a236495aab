import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type Options, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

/** GitHub's own OpenAPI description (3.0.3) of its REST API, as a judge of requests and answers. */

type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema: object
  readonly 'x-multi-segment'?: boolean
}
type Reference = { readonly $ref: string }
type Operation = {
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> }
}
type Method = 'get' | 'post' | 'patch'
type OpenApi = {
  readonly paths: Readonly<Record<string, { readonly [method in Method]?: Operation }>>
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>>; readonly schemas: object }
}

const FILE = new URL('../../node_modules/@octokit/openapi/generated/api.github.com.json', import.meta.url)
const openApi: OpenApi = JSON.parse(readFileSync(FILE, 'utf8'))

/** A date as GitHub's search takes it: a day, or a moment in UTC or with an offset. */
const DATE = String.raw`\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?`

/** What the description says of a parameter only in words. */
const inWords: Readonly<Record<string, object>> = {
  // "Returns workflow runs created within the given date-time range", with a link to
  // https://docs.github.com/en/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#query-for-dates;
  // its schema knows only one date-time.
  created: { type: 'string', pattern: String.raw`^((>=?|<=?)?${DATE}|(${DATE}|\*)\.\.(${DATE}|\*))$` },
  // "The number of results per page (max 100)."
  per_page: { type: 'integer', minimum: 1, maximum: 100 },
}

const templatesFor = (method: Method): readonly string[] =>
  Object.entries(openApi.paths).flatMap(([template, operations]) => (operations[method] ? [template] : []))

/** The templates of all paths that can be read. */
export const templates: ReadonlySet<string> = new Set(templatesFor('get'))

/**
 * How an answer differs from what is described. Taken as it stands, the description forbids no member that it
 * does not know; `closed` does.
 */
export function answerMisfits(template: string, json: unknown, closed: boolean): readonly string[] {
  const place = ['paths', template, 'get', 'responses', '200', 'content', 'application/json', 'schema']
  return misfits(place, json, closed)
}

/** The same for the answer to a write. */
export function writtenMisfits(
  write: { readonly method: 'POST' | 'PATCH'; readonly template: string; readonly status: number },
  json: unknown,
): readonly string[] {
  const place = ['paths', write.template, write.method.toLowerCase(), 'responses', `${write.status}`]
  return misfits([...place, 'content', 'application/json', 'schema'], json, false)
}

/** `basic-error` requires nothing, so it is taken as closed; of a 422 the description leaves out `status`. */
export function errorMisfits(status: number, json: unknown): readonly string[] {
  const isListed = typeof json === 'object' && json !== null && 'errors' in json
  return status === 422
    ? misfits(
        ['components', 'schemas', isListed ? 'validation-error' : 'validation-error-simple'],
        json,
        false,
      )
    : misfits(['components', 'schemas', 'basic-error'], json, true)
}

/** What in a request is not as described: its method, its path, a parameter that is unknown or has a wrong value, its body. */
export function requestMisfits(request: {
  readonly method: string
  readonly path: string
  readonly body?: string
}): readonly string[] {
  const { pathname, searchParams } = new URL(request.path, 'https://api.github.com')
  const method = toMethod(request.method)
  const found = method && templateOf(pathname, method)
  if (!found) return [`${request.method} ${pathname} is not described`]
  const names = [...searchParams.keys()]
  const twice = names.filter((name, i) => names.indexOf(name) < i).map((name) => `${name} is given twice`)
  const { template, values } = found
  return [
    ...twice,
    ...parameterMisfits({ template, method }, 'path', values),
    ...parameterMisfits({ template, method }, 'query', Object.fromEntries(searchParams)),
    ...(method === 'get' ? [] : bodyMisfits({ template, method }, request.body ?? '')),
  ]
}

type Place = { readonly template: string; readonly method: Method }

function toMethod(word: string): Method | undefined {
  return (['get', 'post', 'patch'] as const).find((method) => method === word.toLowerCase())
}

/** Closed: a member that the description does not know is one that GitHub does not heed. */
function bodyMisfits({ template, method }: Place, body: string): readonly string[] {
  const place = ['paths', template, method, 'requestBody', 'content', 'application/json', 'schema']
  return misfits(place, JSON.parse(body), true)
}

const patterns = { get: patternsFor('get'), post: patternsFor('post'), patch: patternsFor('patch') }

function patternsFor(method: Method) {
  return templatesFor(method)
    .toSorted((a, b) => a.split('{').length - b.split('{').length)
    .map((template) => ({ template, pattern: patternOf({ template, method }) }))
}

/** The most literal template that a path fits, with the values of its named parts. */
export function templateOf(pathname: string, method: Method = 'get') {
  for (const { template, pattern } of patterns[method]) {
    const found = pattern.exec(pathname)
    if (found) {
      const parts = Object.entries(found.groups ?? {})
      const values = parts.map(([name, value]) => [name, decodeURIComponent(value)] as const)
      return { template, values: Object.fromEntries(values) }
    }
  }
  return undefined
}

function patternOf(place: Place): RegExp {
  const long = parametersOf(place).filter((parameter) => parameter['x-multi-segment'])
  const pattern = place.template
    .replace(/[.*+?^$()[\]|\\]/g, String.raw`\$&`)
    .replace(/\{([\w-]+)\}/g, (_, name: string) => {
      const several = long.some((parameter) => parameter.name === name)
      return `(?<${name.replaceAll('-', '_')}>${several ? '.+' : '[^/]+'})`
    })
  return new RegExp(`^${pattern}$`)
}

function parametersOf({ template, method }: Place): readonly Parameter[] {
  return (openApi.paths[template]?.[method]?.parameters ?? []).flatMap((parameter) =>
    '$ref' in parameter
      ? (openApi.components.parameters[parameter.$ref.split('/').at(-1) ?? ''] ?? [])
      : parameter,
  )
}

const ofTexts = ajvWith({ coerceTypes: true })

function parameterMisfits(
  place: Place,
  where: Parameter['in'],
  values: Readonly<Record<string, string>>,
): readonly string[] {
  const key = `${place.method} ${place.template} ${where}`
  const validate = validators.get(key) ?? ofTexts.compile(parametersSchema(place, where))
  validators.set(key, validate)
  return validate({ ...values }) ? [] : (validate.errors ?? []).map(inOneLine)
}

/** To compile one takes longer than to judge by it. */
const validators = new Map<string, ValidateFunction>()

function parametersSchema(place: Place, where: Parameter['in']): object {
  const parameters = parametersOf(place).filter((parameter) => parameter.in === where)
  return {
    type: 'object',
    properties: Object.fromEntries(
      parameters.map(({ name, schema }) => [name, inWords[name] ?? toJsonSchema(schema, false)]),
    ),
    required: parameters.flatMap(({ name, required }) => (required ? [name] : [])),
    additionalProperties: false,
  }
}

/** By whether they are closed. Schemas are compiled only when they are asked for. */
const judges = {
  true: ajvWith({}).addSchema(toSchemas(true), 'github'),
  false: ajvWith({}).addSchema(toSchemas(false), 'github'),
}

function misfits(place: readonly string[], json: unknown, closed: boolean): readonly string[] {
  const pointer = place.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
  const validate = judges[`${closed}`].getSchema(`github#/${pointer.join('/')}`)
  if (!validate) return [`${place.join(' ')} is not described`]
  return validate(json) ? [] : [...new Set((validate.errors ?? []).map(inOneLine))]
}

/** Of repositories and users, and without examples: the rest is more than half, and nobody is judged by it. */
function toSchemas(closed: boolean): object {
  const { paths, components } = openApi
  const ours = Object.entries(paths).filter(([template]) => /^\/(repos|user)(\/|$)/.test(template))
  return {
    paths: toJsonSchema(Object.fromEntries(ours), closed),
    components: { schemas: toJsonSchema(components.schemas, closed) },
  }
}

/** OpenAPI 3.0's dialect as JSON Schema, which has a type for null instead of `nullable`. */
function toJsonSchema(value: unknown, closed: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => toJsonSchema(item, closed))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([name, member]) => name !== 'nullable' || member !== true)
  const schema = Object.fromEntries(members.map(([name, member]) => [name, toJsonSchema(member, closed)]))
  const open = 'properties' in schema && !('additionalProperties' in schema)
  const done = closed && open ? { ...schema, additionalProperties: false } : schema
  return 'nullable' in value && value.nullable === true ? { anyOf: [{ type: 'null' }, done] } : done
}

/** Not strict: the description has keywords of its own, such as `example`. */
function ajvWith(options: Options): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, ...options })
  formats.default(ajv)
  // Whatever a commit's author entered, such as `49699333+dependabot[bot]@users.noreply.github.com`.
  return ajv.addFormat('email', true)
}

/** Positions in lists are left out, so that one mistake is told once. */
function inOneLine({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath.replace(/\/\d+/g, '/*')} ${message} ${JSON.stringify(params)}`
}
