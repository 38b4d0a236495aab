import { locationIn } from '../diagnosis/location.ts'

/** A line of a file of the repository. */
export type Place = { readonly path: string; readonly line: number; readonly column?: number }

/** A path of the repository: segments of usual characters, the last with an extension. */
const PATH = /(?<![\w.@+/\\:~-])(?:[\w.@+-]{1,80}[\\/]){0,12}[\w.@+-]{1,80}\.[A-Za-z]\w{0,9}/g

/** What a path begins with on hosted runners and in containers: the place of the working tree. */
const WORKING_TREE =
  /(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Za-z]:[\\/]a)[\\/][\w.-]{1,100}[\\/][\w.-]{1,100}[\\/]|\/github\/workspace\//g

/** Segments that lead out of the repository, or to what tools put into it. */
const NOT_OURS =
  /^(?:[/~]|[A-Za-z]:)|(?:^|\/)(?:\.\.|node_modules|site-packages|dist-packages|\.venv|vendor)(?:\/|$)/

/** The place that a text names, if it is in the repository: those of tools and of the machine are none. */
export function placeIn(text: string): Place | undefined {
  const { file = '', line = 0, column } = locationIn(text) ?? {}
  const path = normal(file)
  if (line < 1 || path === '' || NOT_OURS.test(path) || path.includes('://')) return undefined
  return { path, line, ...(column !== undefined && column > 0 && { column }) }
}

/** All paths of the repository that a text names, each once. */
export function pathsIn(text: string): readonly string[] {
  const found = text.replace(WORKING_TREE, ' ').match(PATH) ?? []
  return [...new Set(found.map(normal))].filter((path) => !NOT_OURS.test(path))
}

function normal(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
}
