/** Bytes of a log as UTF-8, whatever they came as. */
export type Recoder = (chunk: Uint8Array) => Uint8Array

/** PowerShell writes UTF-16; its byte order mark says so. Anything else is taken for UTF-8. */
export function createRecoder(): Recoder {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let first: Uint8Array | undefined = new Uint8Array()
  const encoder = new TextEncoder()
  return (chunk) => {
    if (first === undefined) return decoder ? encoder.encode(decoder.decode(chunk, { stream: true })) : chunk
    const start = joined(first, chunk)
    if (start.length < 2) {
      first = start
      return new Uint8Array()
    }
    first = undefined
    if (start[0] === 0xff && start[1] === 0xfe) decoder = new TextDecoder('utf-16le')
    if (start[0] === 0xfe && start[1] === 0xff) decoder = new TextDecoder('utf-16be')
    return decoder ? encoder.encode(decoder.decode(start, { stream: true })) : start
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}
