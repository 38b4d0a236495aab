import { readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { isNativeError } from 'node:util/types'
import { addCoverages, type Coverage, type CoverageReading, failed } from '../../core/coverage/coverage.ts'
import { isXml, readCoverageText, readCoverageXml } from '../../core/coverage/formats.ts'
import { startTagsOf } from './start-tags.ts'

/** Reports of the largest repositories are some tens of megabytes. */
export const MAX_COVERAGE_BYTES = 64 * 1024 * 1024

/**
 * The coverage in one or more files of the workspace, added up. `paths` are relative to it. Does not throw: what
 * cannot be read is `failed`, with the file and the reason.
 */
export async function readCoverageFiles(
  paths: readonly string[],
  workspace: string,
): Promise<CoverageReading> {
  const coverages: Coverage[] = []
  for (const path of new Set(paths)) {
    const reading = await readOne(path, workspace)
    if (reading.kind === 'failed') return failed(`${path}: ${reading.why}`)
    coverages.push(reading.coverage)
  }
  return addCoverages(coverages)
}

async function readOne(path: string, workspace: string): Promise<CoverageReading> {
  try {
    // Links followed: a pull request can commit one that leads anywhere.
    const [root, file] = await Promise.all([realpath(workspace), realpath(resolve(workspace, path))])
    const inside = relative(root, file)
    if (isAbsolute(inside) || inside.split(/[/\\]/)[0] === '..') return failed('it is not in the workspace')
    const about = await stat(file)
    if (!about.isFile()) return failed('it is no file')
    if (about.size > MAX_COVERAGE_BYTES) return failed(`it is larger than ${MAX_COVERAGE_BYTES} bytes`)
    return await readText(decoded(await readFile(file)))
  } catch (error) {
    return failed(reasonOf(error))
  }
}

async function readText(text: string): Promise<CoverageReading> {
  if (!isXml(text)) return readCoverageText(text)
  const tags = await startTagsOf(text)
  try {
    return readCoverageXml(tags)
  } catch (error) {
    return failed(`it is no whole XML: ${reasonOf(error)}`)
  }
}

/** Shells of Windows write UTF-16, with a mark; all else is UTF-8 as far as the numbers in it go. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

function reasonOf(error: unknown): string {
  if (!isNativeError(error)) return String(error)
  if ('code' in error && error.code === 'ENOENT') return 'there is no such file'
  return error.message.length > 200 ? `${error.message.slice(0, 200)}…` : error.message
}
