/** A place in the sources, as far as a line of a log names it. Lines and columns from 1. */
export type Location = {
  readonly file: string
  readonly line: number
  readonly column: number | undefined
}

/** The ways in which tools write it; the first that fits counts. Groups: file, line, column. */
const shapes = [
  /^\s*(?:[A-Za-z]+: )?((?:[A-Za-z]:)?[^\s:()'"]{1,300}\.\w{1,8})\((\d{1,7}),(\d{1,7})\)/,
  /(?:^|[\s('"│])(?:file:\/\/)?((?:[A-Za-z]:[\\/])?[^\s:()'"│]{1,300}\.\w{1,8}):(\d{1,7})(?::(\d{1,7}))?/,
  /\bFile "([^"]{1,300})", line (\d{1,7})/,
  /((?:[A-Za-z]:)?[^\s:()'"]{1,300}\.\w{1,8}):\[(\d{1,7}),(\d{1,7})\]/,
] as const

/** Where runners check out, below which paths are those of the repository. */
const WORKSPACE =
  /^(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Z]:[\\/]a)[\\/][^\\/]{1,100}[\\/][^\\/]{1,100}[\\/]|^\/github\/workspace\/|^\.\//

/** The place that a line names; files of the repository relative to its root, with slashes. */
export function locationIn(text: string): Location | undefined {
  for (const shape of shapes) {
    const [, file, line, column] = shape.exec(text) ?? []
    if (file === undefined || line === undefined) continue
    return {
      file: file.replace(WORKSPACE, '').replaceAll('\\', '/'),
      line: Number(line),
      column: column === undefined ? undefined : Number(column),
    }
  }
  return undefined
}
