import { ApiError } from '../../errors.ts'
import type { GitHub } from '../../ports/github.ts'
import { logWindow } from './logs.ts'
import { fromStore, type StoreOptions } from './store.ts'

/** The zip is held in memory; of what is unpacked from it, each log is cut as any other. */
export const zipLimits = {
  zipBytes: 32 * 1024 * 1024,
  unpackedBytes: 1024 ** 3,
  /** A matrix has up to 256 jobs, with a file for each job and each of its steps. */
  files: 50_000,
} as const

type Limits = Readonly<Record<keyof typeof zipLimits, number>>

type Choice = Pick<Parameters<GitHub['runLogs']>[0], 'choose' | 'take'>

/** Logs of a run, from its zip. Nothing is written to disk. */
export async function readRunLogs(
  options: StoreOptions,
  { choose, take }: Choice,
  limits: Limits = zipLimits,
): Promise<void> {
  const zip = await openZip(await downloaded(options, limits))
  const entries = new Map((await allEntries(zip, limits)).map((entry) => [entry.fileName, entry]))
  let bytes = 0
  for (const [name, jobId] of choose([...entries.keys()])) {
    const entry = entries.get(name)
    if (!entry) continue
    const window = logWindow()
    await readable(async () => {
      for await (const piece of await zip.openReadStreamPromise(entry)) {
        bytes += piece.length
        if (bytes > limits.unpackedBytes) throw tooLarge('The logs of the run are', limits.unpackedBytes)
        window.push(piece)
      }
    })
    await take(jobId, window.finish())
  }
}

async function downloaded(options: StoreOptions, { zipBytes }: Limits): Promise<Buffer> {
  let pieces: Uint8Array[] = []
  await fromStore(options, () => {
    let bytes = 0
    pieces = []
    return (piece) => {
      bytes += piece.length
      if (bytes > zipBytes) throw tooLarge('The zip of the run’s logs is', zipBytes)
      // The piece may be used again for the next one.
      pieces.push(new Uint8Array(piece))
    }
  })
  return Buffer.concat(pieces)
}

async function openZip(zip: Buffer) {
  const yauzl = await import('yauzl')
  return await readable(async () => await yauzl.fromBufferPromise(zip, { lazyEntries: true }))
}

async function allEntries(zip: Awaited<ReturnType<typeof openZip>>, { files }: Limits) {
  return await readable(async () => {
    const entries = []
    for await (const entry of zip.eachEntry()) {
      if (entries.length === files) throw tooLarge('The zip of the run’s logs is', files)
      entries.push(entry)
    }
    return entries
  })
}

/** What is wrong with a zip is thrown as any error; none of it is ours. */
async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ApiError) throw error
    throw new ApiError('shape', 'The zip of the run’s logs is not whole.', error)
  }
}

function tooLarge(what: string, limit: number): ApiError {
  return new ApiError('server', `${what} larger than ${limit}.`)
}
