import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { MAX_STATE_BYTES } from '../../core/history/codec.ts'
import { reasonOf } from '../../errors.ts'
import type { StateCopy, StateRead } from '../../ports/state.ts'
import { seal, unseal } from './seal.ts'

/** A file of the job, for later steps of the same job. */
export function fileState(path: string): StateCopy {
  return {
    name: 'the job’s temporary folder',
    read: async () => await readSealed(path),
    write: async (text) => {
      try {
        await writeSealed(path, text)
        return { kind: 'stored' }
      } catch (error) {
        return { kind: 'failed', why: reasonOf(error) }
      }
    },
  }
}

/** Writes a file whole or not at all: a kill in the middle leaves the old one. */
export async function writeSealed(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.new`, seal(text))
  await rename(`${path}.new`, path)
}

/** What a sealed file holds. */
export async function readSealed(path: string): Promise<StateRead> {
  try {
    const { size } = await stat(path)
    if (size > MAX_STATE_BYTES)
      return { kind: 'texts', texts: [{ broken: `it is larger than ${MAX_STATE_BYTES} bytes` }] }
    return toRead(await readFile(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { kind: 'none' }
    return { kind: 'failed', why: reasonOf(error) }
  }
}

function toRead(bytes: Uint8Array): StateRead {
  return { kind: 'texts', texts: [unseal(bytes)] }
}
