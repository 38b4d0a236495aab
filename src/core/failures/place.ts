/** Where in the repository an error is, as the message says. */
export type Place = { readonly path: string; readonly line: number; readonly column?: number }

/** A path of the repository: segments of usual characters, the last with an extension. */
const PATH = String.raw`(?:[\w.@+-]{1,80}[\\/]){0,12}[\w.@+-]{1,80}\.[A-Za-z]\w{0,9}`

/** `src/a.ts:3:7`, `src/a.ts(3,7)`, `"src/a.py", line 3`. */
const PLACE = new RegExp(
  String.raw`(?<path>${PATH})(?:\((?<row>\d{1,7})(?:,(?<at>\d{1,5}))?\)|:(?<line>\d{1,7})(?::(?<column>\d{1,5}))?|["']?, line (?<number>\d{1,7}))`,
)

/** What a path begins with on hosted runners and in containers: the place of the working tree. */
const WORKING_TREE =
  /(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Za-z]:[\\/]a)[\\/][\w.-]{1,100}[\\/][\w.-]{1,100}[\\/]|\/github\/workspace\//g

/** Longer lines are data. */
const MAX_TEXT = 2000

/** The first place in the repository that a text names; those of tools and of the machine are none. */
export function placeIn(text: string): Place | undefined {
  const bare = text.slice(0, MAX_TEXT).replace(WORKING_TREE, '')
  const found = PLACE.exec(bare)
  const { path, row, at, line, column, number } = found?.groups ?? {}
  if (found === null || path === undefined || !isOurs(path, bare, found.index)) return undefined
  const columns = column ?? at
  const atLine = Number(line ?? row ?? number)
  if (atLine < 1) return undefined
  return {
    path: normal(path),
    line: atLine,
    ...(columns !== undefined && Number(columns) > 0 && { column: Number(columns) }),
  }
}

/** All paths of the repository that a text names, each once. */
export function pathsIn(text: string): readonly string[] {
  const bare = text.slice(0, MAX_TEXT).replace(WORKING_TREE, '')
  const found = [...bare.matchAll(new RegExp(PATH, 'g'))].filter(({ 0: path, index }) =>
    isOurs(path, bare, index),
  )
  return [...new Set(found.map(([path]) => normal(path)))]
}

/** Not absolute, not in a folder that tools fill, not part of an address. */
function isOurs(path: string, text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 3), index)
  const inside = /(?:^|[\\/])(?:\.\.|node_modules|site-packages|dist-packages|\.venv|vendor)(?:[\\/]|$)/
  return !/[\\/:~]$/.test(before) && !inside.test(path)
}

function normal(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
}
