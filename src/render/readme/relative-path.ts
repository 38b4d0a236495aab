/** The way from the folder of a file to a folder, both within the repository; `.` where they are the same. */
export function relativePath(fromFile: string, toFolder: string): string {
  const from = partsOf(fromFile).slice(0, -1)
  const to = partsOf(toFolder)
  const differ = from.findIndex((part, i) => part !== to[i])
  const common = differ === -1 ? from.length : differ
  const parts = [...from.slice(common).map(() => '..'), ...to.slice(common)]
  return parts.join('/') || '.'
}

function partsOf(path: string): readonly string[] {
  return path.split(/[/\\]/).filter((part) => part !== '' && part !== '.')
}
