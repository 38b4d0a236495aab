import { lstat, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { isNativeError } from 'node:util/types'
import { UserError } from '../errors.ts'
import type { Workspace } from '../ports/runner.ts'

/** More than any file that people write by hand. */
const MAX_TEXT_BYTES = 1024 * 1024

/** The checked-out repository. Without one, there is no file in it. */
export function jobWorkspace(folder: string | undefined): Workspace {
  return {
    text: async (path) => {
      const file = folder === undefined ? undefined : await findInside(folder, path)
      if (file === undefined) return undefined
      if (file === 'outside') throw new UserError(`${path} is not in the workspace.`)
      const { size } = await stat(file)
      if (size > MAX_TEXT_BYTES) throw new UserError(`${path} is larger than ${MAX_TEXT_BYTES} bytes.`)
      return decoded(await readFile(file), path)
    },
    write: async (path, text) => await writeInside(folder, path, text),
    coverage: async (paths) => {
      if (folder === undefined) return { kind: 'failed', why: 'The repository is not checked out.' }
      const { readCoverageFiles } = await import('./coverage/coverage-file.ts')
      return await readCoverageFiles(paths, folder)
    },
  }
}

/** As it is, with its byte order mark if it has one: what is written back may differ in nothing but what was meant. */
function decoded(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new UserError(`${path} is not UTF-8.`)
  }
}

/** A link on the way could lead anywhere, and so could the file itself if it is one: neither is followed out. */
async function writeInside(folder: string | undefined, path: string, text: string): Promise<string> {
  if (folder === undefined) throw new UserError(`${path} needs a workspace, and there is none.`)
  const file = resolve(folder, path)
  const parts = relative(folder, file).split(/[/\\]/)
  for (const i of parts.keys())
    if (await leadsOut(folder, parts.slice(0, i + 1).join('/')))
      throw new UserError(`${path} is not in the workspace.`)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
  return file
}

/** Also a link to what is not there yet. */
async function leadsOut(folder: string, path: string): Promise<boolean> {
  const found = await findInside(folder, path)
  if (found !== undefined) return found === 'outside'
  const itself = await lstat(resolve(folder, path)).catch(() => undefined)
  return itself?.isSymbolicLink() ?? false
}

/**
 * The real path of a file that is in a folder, `outside` where it is elsewhere, `undefined` where there is none.
 * Links are followed: a pull request can commit one that leads anywhere.
 */
async function findInside(folder: string, path: string): Promise<string | undefined> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(resolve(folder, path))])
    const inside = relative(root, file)
    return isAbsolute(inside) || inside.split(/[/\\]/)[0] === '..' ? 'outside' : file
  } catch (error) {
    if (isNativeError(error) && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
