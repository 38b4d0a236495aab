/** Where in `bytes`, from `from` on, a wanted word begins next; the length of `bytes` where none does. */
export type Finder = (bytes: Uint8Array, from: number) => number

/** Two bytes, as one number. */
const BLOCKS = 1 << 16

/**
 * Finds any of many words, whatever the case of their ASCII letters, without looking at each byte.
 * Wu and Manber, "A fast algorithm for multi-pattern searching", 1994, with blocks of two bytes.
 */
export function createFinder(words: readonly string[]): Finder {
  const encoder = new TextEncoder()
  const needles = words.map((word) => encoder.encode(word.toLowerCase()))
  const length = Math.min(...needles.map((needle) => needle.length))
  if (length < 2) throw new Error('A word to find needs two bytes.')
  const fold = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte))
  const shifts = new Uint8Array(BLOCKS).fill(length - 1)
  const ending: Uint8Array[][] = []
  for (const needle of needles) {
    for (let i = 1; i < length; i++) {
      const block = ((needle[i - 1] ?? 0) << 8) | (needle[i] ?? 0)
      shifts[block] = Math.min(shifts[block] ?? 0, length - 1 - i)
      if (i === length - 1) ending[block] = [...(ending[block] ?? []), needle]
    }
  }

  const startsAt = (bytes: Uint8Array, start: number, needle: Uint8Array) => {
    for (let i = 0; i < needle.length; i++) if (fold[bytes[start + i] ?? 0] !== needle[i]) return false
    return true
  }

  return (bytes, from) => {
    let at = from + length - 1
    while (at < bytes.length) {
      // The indexes are within bounds; the compiler cannot know.
      const block = ((fold[bytes[at - 1] as number] as number) << 8) | (fold[bytes[at] as number] as number)
      const shift = shifts[block] as number
      if (shift === 0) {
        const start = at - length + 1
        for (const needle of ending[block] ?? []) if (startsAt(bytes, start, needle)) return start
        at += 1
      } else at += shift
    }
    return bytes.length
  }
}
